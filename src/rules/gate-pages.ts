import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** A longer line that says so speaks to the reader, or gives the number of the error. */
const SHORT = 7
const TO_READER =
  /404|sorry|oops|you\b|gesucht|angefordert|leider|busca|vous|cerch|procur|zoekt|szukasz|hled|söker|aradığ|bạn|запраш|ищет|шука|ψάχν|تبحث|खोज|您|探し|찾으시/iu

/** What stands where the page should be: it is not there, or the reader may not see it. */
export const gatePages: readonly Rule[] = [
  idiom({
    id: 'gate-not-found',
    label: 'notice',
    why: 'The site says that the page does not exist.',
    end: 'any',
    longest: 150,
    wordings: `
      en:not found|can't be found|cannot be found|could not be found|couldn't find|could not find|looking for|does not exist|doesn't exist|no longer exist
        |nothing was found|may be broken
        + page|nothing was found|the link you followed|404
        + ^404|^error|^page |^sorry|^oops|^the page|^this page|^the requested|^we can|^we could|^that page|^it looks|^the link|^nothing
      es:no encontrad|no se encuentra|no existe|no se ha encontrado|no se pudo encontrar|no hemos encontrado|que busca + página|404
        + ^404|^error|^página|^lo sentimos|^la página|^esta página|^no hemos|^vaya|^ups|^no se
      fr:introuvable|non trouvée|n'existe|n'a pas été trouvée|recherchez|n'est plus + page|404 + ^404|^erreur|^page|^désolé|^oups|^la page|^cette page|^nous n
      de:nicht gefunden|existiert nicht|nicht existiert|nicht verfügbar|nicht mehr|gesuchte|nicht finden + seite|404
        + ^404|^fehler|^seite|^die seite|^diese seite|^die gesuchte|^leider|^hoppla|^ups|^entschuldigung|^die angeforderte|^wir k
      it:non trovata|non esiste|non è stata trovata|inesistente|che cerchi|che stai cercando|non è più + pagina|404
        + ^404|^errore|^pagina|^spiacenti|^ops|^la pagina|^ci dispiace|^questa pagina
      pt:não encontrad|não existe|não foi encontrad|que procura|não está mais + página|404 + ^404|^erro|^página|^desculp|^ops|^a página|^lamentamos|^esta página
      nl:niet gevonden|bestaat niet|niet vinden|niet meer|niet beschikbaar + pagina|404 + ^404|^fout|^pagina|^sorry|^oeps|^de pagina|^deze pagina|^helaas|^we kunnen
      pl:nie znaleziono|nie istnieje|nie została znaleziona|nie została odnaleziona|nie możemy znaleźć + strona|strony|404
        + ^404|^błąd|^nie znaleziono|^strona|^przepraszamy|^ups|^niestety|^ta strona
      ro:nu a fost găsit|nu există|negăsită|nu mai există|nu a putut fi găsit + pagina|404 + ^404|^eroare|^pagina|^ne pare|^ups|^această
      cs:nenalezen|neexistuje|nebyla nalezena|nepodařilo najít|nenašli + stránk|404 + ^404|^chyba|^stránk|^omlouváme|^bohužel|^tato|^je nám|^požadovan
      bg:не е намерена|не съществува|не беше намерена|не може да бъде намерена + страниц|404
        + ^404|^грешка|^страниц|^за съжаление|^тази|^търсената|^съжаляваме
      sk:nenájden|neexistuje|nebola nájdená|nenašli|nepodarilo nájsť + stránk|404
        + ^404|^chyba|^stránk|^ľutujeme|^bohužiaľ|^táto|^požadovan|^ospravedl
      hr:nije pronađen|ne postoji|nismo pronašli|nije moguće pronaći + stranic|404 + ^404|^greška|^pogreška|^stranic|^nažalost|^ova|^tražen|^žao nam
      sr:није пронађен|не постоји|нисмо пронашли + страниц|404 + ^404|^грешка|^страниц|^нажалост|^ова|^тражен|^жао нам
      sl:ni bila najdena|ni najdena|ne obstaja|nismo našli|ni mogoče najti + stran|404 + ^404|^napaka|^stran|^žal|^ta |^iskan|^oprost|^ups
      sq:nuk u gjet|nuk ekziston|nuk gjendet|nuk mund të gjend + faq|404 + ^404|^gabim|^faqja|^na vjen keq|^kjo|^ups|^më vjen
      sv:hittades inte|finns inte|inte hittas|kunde inte hitta|finns tyvärr inte + sidan|404 + ^404|^fel|^sidan|^tyvärr|^hoppsan|^oj|^den här|^vi kunde
      no:ble ikke funnet|finnes ikke|fant ikke|kunne ikke finne|eksisterer ikke|finnes dessverre ikke + siden|404
        + ^404|^feil|^siden|^dessverre|^beklager|^oi|^oops|^denne|^vi kunne|^vi fant|^fant
      da:blev ikke fundet|findes ikke|kunne ikke finde|eksisterer ikke|findes desværre ikke|kan ikke finde + siden|404
        + ^404|^fejl|^siden|^desværre|^beklager|^ups|^hov|^denne|^vi kunne|^vi kan
      fi:ei löytynyt|ei löydy|ei ole olemassa|emme löytäneet + sivu|404 + ^404|^virhe|^sivu|^valitet|^pahoit|^hups|^etsim|^hakem|^emme|^tätä
      hu:nem található|nem létezik|nem találtuk|nem találjuk + oldal|404 + ^404|^hiba|^az oldal|^a keresett|^sajn|^elnéz|^hoppá|^ez az|^a kért
      et:ei leitud|ei leidnud|ei ole olemas|pole olemas|ei eksisteeri + leht|lehte|lehekülg|404 + ^404|^viga|^leh|^vaban|^kahjuks|^otsitud|^seda|^ups|^tõrge|^oih
      tr:bulunamadı|mevcut değil|bulunamıyor|bulamadık + sayfa|404 + ^404|^hata|^sayfa|^üzgün|^aradığınız|^maalesef|^bu sayfa|^istediğiniz
      id:tidak ditemukan|tidak tersedia|tidak ada|tidak dapat ditemukan + halaman|404 + ^404|^kesalahan|^halaman|^maaf|^ups|^eror
      ms:tidak ditemui|tidak dijumpai|tidak wujud|tidak dapat dijumpai + halaman|laman|404 + ^404|^ralat|^halaman|^laman|^maaf|^ups|^harap maaf
      vi:không tìm thấy|không tồn tại|không được tìm thấy + trang|404 + ^404|^lỗi|^trang|^xin lỗi|^không tìm|^rất tiếc
      ru:не найдена|не существует|не найден|удалена + страниц|404 + ^404|^ошибка|^страниц|^извините|^к сожалению|^запрашиваем|^такой|^такая
      uk:не знайдено|не існує|не знайдена|видалена + сторінк|404 + ^404|^помилка|^сторінк|^вибачте|^на жаль|^запитан|^такої
      el:δεν βρέθηκε|δεν υπάρχει|δεν υπάρχει πια + σελίδα|404 + ^404|^σφάλμα|^η σελίδα|^λυπούμαστε|^δυστυχώς|^ωχ
      ar:غير موجودة|غير متوفرة|لم يتم العثور|غير متاحة|لا يمكن العثور + الصفحة|404 + ^404|^خطأ|^الصفحة|^عذرا|^عفوا|^لم يتم|^نأسف
      fa:پیدا نشد|یافت نشد|وجود ندارد|موجود نیست + صفحه|404 + ^404|^خطا|^صفحه|^متأسف|^متاسف|^با عرض
      hi:नहीं मिला|मौजूद नहीं|उपलब्ध नहीं|नहीं मिल सका + पेज|पृष्ठ|404 + ^404|^त्रुटि|^पेज|^पृष्ठ|^क्षमा|^माफ|^यह पेज|^आप जिस
      zh:不存在|未找到|找不到|已被删除|已被刪除|无法找到 + 页面|頁面|网页|網頁|404 + ^404|^页面|^頁面|^抱歉|^对不起|^對不起|^您访问|^您訪問|^您要|^该页|^网页|^找不到|^很抱歉
      ja:見つかりません|存在しません|削除された|ございません|見つかりませんでした + ページ|404 + ^404|^お探し|^ページ|^申し訳|^指定|^ご指定|^アクセス|^この
      ko:찾을 수 없|존재하지 않|삭제되었|삭제된 + 페이지|404 + ^404|^페이지|^죄송|^요청하신|^찾으시는|^해당|^오류
      ca:no s'ha trobat|no existeix|no trobada|no hem trobat|que busques + pàgina|404 + ^404|^error|^pàgina|^ho sentim|^la pàgina|^aquesta pàgina|^no hem|^ups|^no s'ha
      lt:nerast|neegzistuoja|neradome|ieškote + puslapi|404 + ^404|^klaida|^puslapis|^atsipraš|^deja|^toks|^šis|^ups|^jūsų ieš
      lv:nav atrast|netika atrast|neeksistē|neatradām + lapa|lapu|404 + ^404|^kļūda|^lapa|^atvain|^diemžēl|^šād|^meklēt|^ups|^jūsu mek
      he:לא נמצא|אינו קיים|לא קיים|לא הצלחנו למצוא|שחיפשת + עמוד|הדף|404 + ^404|^שגיאה|^העמוד|^הדף|^מצטערים|^אופס|^לא
    `,
    test: (line) => isOwnVoice(line) && (line.split(' ').length <= SHORT || TO_READER.test(line)),
    drops: [
      '404 Page not found',
      'Sorry, the page you are looking for does not exist or has been moved.',
      'Página no encontrada',
      'Cette page n’existe pas ou n’existe plus.',
      'Die gesuchte Seite wurde nicht gefunden.',
      'Страница не найдена',
      'Strona, której szukasz, nie istnieje.',
      'お探しのページは見つかりませんでした。',
      '抱歉，您访问的页面不存在',
      'الصفحة غير موجودة'
    ],
    keeps: [
      'The page who carried the crown was not found until May.',
      'Page after page of the ledger is missing, and nobody looks for them.',
      'Die Seite des Turms, die zum Fluss zeigt, wurde nicht gestrichen.',
      'Страница дневника, которой не хватало, нашлась в печи.'
    ]
  }),
  idiom({
    id: 'gate-forbidden',
    label: 'notice',
    why: 'The site says that the reader may not see the page.',
    end: 'any',
    longest: 300,
    wordings: `
      en:permission to access this|permission to access the page|permission to access the requested|permission to view
        |access to this page has been|access to this site has been|been blocked|access cannot be granted
        |not available in your|unavailable in your|unavailable in most|you are unable to access|403 forbidden|unavailable for legal reasons|unavailable due to legal reasons
        + ^you don't|^you do not|^access|^sorry|^your|^this|^we rec|^403|^451|^error|^unfortunately|^our website
      es:permiso para acceder|permisos para acceder|no está disponible en su|acceso a esta página ha sido|acceso denegado
        + ^no tiene|^usted no|^este|^esta|^el acceso|^acceso|^lo sentimos
      fr:autorisation d'accéder|autorisé à accéder|pas disponible dans votre|accès à cette page|accès refusé + ^vous n|^ce |^cette|^l'acc|^accès|^désolé
      de:keine berechtigung|zugriff auf diese seite|in ihrem land nicht|in ihrer region nicht|zugriff verweigert|zugriff wurde
        + ^sie |^der |^dies|^zugriff|^ihr |^leider
      it:autorizzazione per accedere|autorizzato ad accedere|permesso di accedere|non è disponibile nel tuo|accesso negato
        + ^non |^questo|^questa|^accesso|^l'acc|^spiacenti
      pt:permissão para acessar|permissão para aceder|não está disponível na sua|não está disponível no seu|acesso negado
        + ^você|^não tem|^este|^esta|^o acesso|^acesso
      nl:geen toestemming|geen toegang tot|niet beschikbaar in uw|toegang geweigerd + ^u |^je |^deze|^dit|^toegang|^sorry
      pl:nie masz uprawnień|brak uprawnień|dostęp zabroniony|odmowa dostępu|brak dostępu do strony + ^nie masz|^brak|^dostęp|^odmowa
      ru:доступ запрещен|доступ запрещён|нет прав|нет доступа|доступ ограничен|недоступен в вашем|недоступна в вашем
        + к этой|к этому|к сайт|к ресурс|к страниц|в вашем|^у вас|^к сожалению|^извините|^эта|^этот
      uk:доступ заборонено|немає прав|немає доступу|доступ обмежено|недоступний у вашій + до цієї|до цього|до сайт|до ресурс|до сторін|у вашій|^у вас|^на жаль|^вибачте|^ця|^цей
      cs:přístup odepřen|nemáte oprávnění|není ve vaší + stránk|obsah|článk|web|^tento|^tato
      sv:åtkomst nekad|inte behörighet|inte tillgänglig i ditt + ^åtkomst|^du |^den |^sidan
      no:ingen tilgang|ikke tilgang til|ikke tilgjengelig i ditt|tilgang nektet + ^tilgang|^du |^denne|^siden|^ingen tilgang
      da:ingen adgang|ikke adgang til|ikke tilgængelig i dit|adgang nægtet + ^adgang|^du |^denne|^siden|^ingen adgang
      fi:pääsy estetty|ei ole oikeutta nähdä|ei ole saatavilla alue|ei ole käyttöoikeu + ^pääsy|^sinulla|^tämä|^sisältö|^valitet
      hu:hozzáférés megtagadva|nincs jogosultsága|nem érhető el az ön + ^hozzáfér|^önnek|^ez a|^a tartalom|^sajn|^nincs
      tr:erişim engellendi|erişim reddedildi|erişim izniniz|bölgenizde + siteye|sayfa|içeriğe|^bu |^üzgün
      zh:无权访问|無權訪問|没有权限|沒有權限|访问被拒绝|存取被拒|您所在的地区|您所在的地區 + ^您没有|^您無權|^您无权|^抱歉|^很抱歉|此页|此頁|页面|頁面|网站|網站|无法|無法|不可用
      ja:アクセスが拒否|アクセス権限|お住まいの地域|閲覧する権限 + ページ|サイト|コンテンツ|^この|ご利用いただけ|ご覧いただけ|閲覧でき|視聴でき|^申し訳
      ko:접근 권한|권한이 없|접근이 거부|접속이 차단 + 페이지|사이트|콘텐츠|^이 |^죄송|^해당|^귀하
      ar:الوصول مرفوض|ليس لديك إذن|ليس لديك صلاحية|غير متاح في منطقتك|غير متاح في بلدك + الصفحة|الموقع|المحتوى|^هذا|^عذرا
    `,
    test: isOwnVoice,
    drops: [
      'You don’t have permission to access this page on this server.',
      'This content is not available in your region.',
      '403 Forbidden – access to this site has been denied: you do not have permission to view it',
      'Sie haben keine Berechtigung, diese Seite zu öffnen.',
      'У вас нет доступа к этой странице',
      'Vous n’avez pas l’autorisation d’accéder à cette page.'
    ],
    keeps: [
      'You do not need permission to walk the sea wall.',
      'Access to the tower was blocked by a cow.',
      'Доступ к реке открыли в мае.',
      'Доступ ограничен до вечера',
      'Erişim engellendi',
      'お住まいの地域の役所に届けてください。'
    ]
  })
]

/** Whether a line is in the site's own voice and no quotation. */
export function isOwnVoice(line: string): boolean {
  return !/[“”„«]|^"/u.test(line)
}
