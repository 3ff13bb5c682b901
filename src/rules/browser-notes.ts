import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** What pages of many languages say of themselves. */
export const browserNotes: readonly Rule[] = [
  idiom({
    id: 'notice-browser-world',
    label: 'notice',
    why: 'A notice says that the browser is too old.',
    end: 'prompt',
    longest: 170,
    wordings: `
      ro:browser + învechit|vechi|depășit|nu este suportat|nu este actualizat|actualiza + ^browserul|^folosi|^utiliza|^se pare|^pentru
      sk:prehliadač + zastaran|zastaral|starší|nie je podporovan|aktualizuj + ^váš|^používa|^zdá sa|^prosím|^pre
      bg:браузър + остарял|стара версия|не се поддържа|обновете|актуализ + ^вашият|^използвате|^браузърът|^моля|^за
      tr:tarayıcı + eski|güncel değil|desteklenm|güncelley + ^tarayıcınız|^eski bir tarayıcı kullan|^kullandığınız|^lütfen|^siteyi
      el:browser|φυλλομετρητ|πρόγραμμα περιήγησης + παλι|ξεπερασμέν|δεν υποστηρίζ|αναβαθμίσ|ενημερώσ + ^χρησιμοποιεί|^ο browser|^ο φυλλ|^παρακαλ|^για
      vi:trình duyệt + đã cũ|quá cũ|lỗi thời|không hỗ trợ|không được hỗ trợ|nâng cấp + ^trình duyệt của bạn|^bạn đang|^vui lòng|^để
      id:peramban|browser + usang|versi lama|tidak didukung|tidak mendukung|perbarui + ^peramban anda|^browser anda|^anda|^silakan|^untuk
      et:brauser + vanem|vananenud|aegunud|ei toeta|uuenda + ^hea lugeja|^sinu|^teie|^kasutad|^kasutate|^palun
      ar:متصفح + قديم|غير مدعوم|لا يدعم|تحديث + ^متصفحك|^أنت|^يبدو|^يرجى|^للحصول
      fa:مرورگر + قدیمی|پشتیبانی نمی|به‌روز|بروز + ^مرورگر|^شما|^لطفا|^به نظر|^برای
      hi:ब्राउज़र|ब्राउजर + पुराना|सपोर्ट नहीं|समर्थन नहीं|अपडेट + ^आपका|^आप |^कृपया
      zh:浏览器|瀏覽器 + 版本过低|版本過低|版本过旧|版本過舊|不支持|不支援|升级|升級|过时 + ^您|^你|^请|^請|^抱歉|^当前|^為了|^为了
      ja:ブラウザ + サポートされて|サポートして|サポート対象外|古い|対応していま|最新の + ^お使いの|^ご利用の|^このブラウザ|^古い|^当サイト
      ko:브라우저 + 지원하지|지원되지|구버전|업데이트|업그레이드 + ^이 브라우저|^사용 중|^사용하시는|^고객님|^현재|^구버전
    `,
    drops: [
      'Folosiți un browser învechit. Actualizați browserul pentru o experiență mai bună.',
      'Kullandığınız tarayıcı desteklenmiyor',
      'Hea lugeja, sinu brauser on vananenud.',
      '请升级您的浏览器，当前版本过低，不支持本页面',
      'お使いのブラウザはサポートされていません。',
      'مرورگر شما قدیمی است. لطفا آن را به‌روز کنید.'
    ],
    keeps: [
      'Un browser învechit a fost poarta prin care au intrat hoții.',
      'Eski bir tarayıcı, hırsızların girdiği kapıydı.',
      '浏览器不支持的字体，让这位设计师失去了工作。',
      'ブラウザの古い版が、泥棒の入口だった。'
    ]
  }),
  idiom({
    id: 'notice-refreshes-world',
    label: 'notice',
    why: 'A live page says that it is loaded again by itself.',
    longest: 80,
    wordings: `
      es:se actualiza|actualización + automátic|segundos + página|cada|directo
      pt:se atualiza|atualiza-se|é atualizada|atualização + automatic|automátic|segundos + página|cada|direto
      it:si aggiorna|aggiornamento + automatic|secondi + pagina|ogni|diretta
      fr:s'actualise|s'actualisent|actualisation|actualisée|se rafraîchit + automatiqu|secondes + page|toutes les|direct
      de:aktualisiert sich|aktualisierung|aktualisiert + automatisch|sekunden + seite|alle|ticker
      nl:ververst|vernieuwt|wordt bijgewerkt + automatisch|seconden + pagina|elke|liveblog
      pl:odświeża się|odświeżanie + automatyczn|sekund + strona|strony|relacja|co
      cs:aktualizuje se|se aktualizuje|obnovuje se|obnovení + automatick|sekund|vteřin + stránk|každých|online
      ro:se actualizează|actualizare + automat|secunde + pagina|paginii|fiecare|la
      ru:обновляется|обновление + автоматическ|секунд + страниц|лента|каждые|трансляци
      uk:оновлюється|оновлення + автоматичн|секунд + сторінк|стрічк|кожні|трансляці
      bg:обновява се|се обновява|опреснява + автоматичн|секунди + страница|всеки
      sv:uppdateras + automatisk|sekund + sidan|var |flödet
      tr:yenilenir|yenileniyor|yenilenecek|güncellenir|güncelleniyor + otomatik|saniye + sayfa|her
      el:ανανεώνεται|ανανέωση + αυτόματ|δευτερόλεπτα + σελίδα|κάθε
      hu:frissül|frissítés + automatikus|másodperc + oldal
      vi:tự động làm mới|tự động cập nhật|tự làm mới + giây|trang|phút
      id:diperbarui|menyegarkan|refresh + otomatis|detik + halaman|setiap
      ms:dikemas kini|disegar + automatik|saat + halaman|setiap
      ar:تحديث + تلقائي|ثانية|ثواني + الصفحة|كل
      fa:به‌روزرسانی|بروزرسانی|به‌روز می‌شود + خودکار|ثانیه + صفحه|هر
      he:מתעדכן|מתרענן|רענון + אוטומטי|שניות + העמוד|הדף|כל
      zh:自动刷新|自动更新|自動更新|自動刷新 + 页面|頁面|秒|直播|分
      ja:自動更新|自動的に更新|自動で更新 + ページ|秒|速報|分
      ko:자동 새로고침|자동으로 새로|자동 업데이트|자동 갱신|자동으로 업데이트 + 페이지|초|분
    `,
    test: (line) => !/[,;"“”„«»]/u.test(line) && (line.split(' ').length < 13 || !/ /u.test(line)),
    drops: [
      'Esta página se actualiza cada 60 segundos',
      'Seite aktualisiert sich automatisch alle 30 Sekunden',
      'Stránka se aktualizuje automaticky každých 30 sekund',
      'Лента обновляется автоматически',
      'Cập nhật liên tục • Tự động làm mới sau 60 giây',
      '頁面每 60 秒自動更新'
    ],
    keeps: [
      'La página del río se actualiza cada mañana, dijo la alcaldesa.',
      'Das Wehr wird alle zehn Jahre erneuert',
      'Лента времени обновляется каждый век.',
      '系统自动更新后，全城停电三小时。'
    ]
  }),
  idiom({
    id: 'comments-letters-left-world',
    label: 'comments',
    why: 'A form counts the letters that a comment may still have.',
    longest: 48,
    wordings: `
      en:characters + left|remaining + \\d
      de:zeichen + übrig|verbleib|noch + \\d
      fr:caractères + restant|il reste|il vous reste + \\d
      es:caracteres + restan|quedan + \\d
      pt:caracteres + restant|restam|faltam + \\d
      it:caratteri + rimanent|rimast|ancora + \\d
      ca:caràcters + restant|queden + \\d
      nl:tekens + resterend|over|nog + \\d
      pl:znaków + pozosta|zostało + \\d
      cs:znaků + zbývá|zbývající + \\d
      sk:znakov + zostáva|ostáva + \\d
      ro:caractere + rămase|disponibile + \\d
      ru:символ|знаков + остал|остав + \\d
      uk:символ|знаків + залиш + \\d
      bg:символ|знака|знаци + остава|оставащи + \\d
      sr:знакова|карактера + преост|остало + \\d
      hr:znakova|karaktera + preost|ostalo + \\d
      sl:znakov + preost|na voljo|še + \\d
      sq:karaktere + mbet + \\d
      sv:tecken + kvar|återst + \\d
      da:tegn + tilbage + \\d
      no:tegn + igjen|gjenst + \\d
      fi:merkkiä|merkkejä + jäljellä + \\d
      et:tähemärk|märki + järel|alles|jäänud + \\d
      lv:rakstzīm|simbol + atlik|palik + \\d
      lt:simbol|ženkl + liko|likę + \\d
      hu:karakter + maradt|hátra|még + \\d
      tr:karakter + kalan|kaldı + \\d
      el:χαρακτήρ + απομέν|υπόλοιπ|ακόμη + \\d
      vi:ký tự + còn + \\d
      id:karakter + tersisa|sisa + \\d
      ms:aksara + berbaki|baki|tinggal + \\d
      ar:حرف|أحرف + متبق + \\p{Nd}
      fa:کاراکتر|حرف + باقی + \\p{Nd}
      he:תווים + נותר|נשאר + \\d
      hi:अक्षर|कैरेक्टर + शेष|बाकी + \\p{Nd}
      zh:字 + 还可输入|还可以输入|還可輸入|還可以輸入|还能输入|剩余|剩餘 + \\d
      ja:文字 + 残り|あと + \\d
      ko:글자|자 + 남은|남음|남았 + \\d
    `,
    test: (line) => !/[.!?,;。]$/u.test(line) && line.split(' ').length < 7,
    drops: ['1000 characters left', 'Noch 500 Zeichen', 'Pozostało 300 znaków', 'Осталось 800 символов', '还可以输入 140 字'],
    keeps: [
      'Only 40 characters of the inscription are left to be read today',
      'Noch 500 Zeichen fehlten, und der Bote kam.',
      'Осталось 800 символов, и поэт замолчал.',
      '他还可以输入 140 字的遗言，医生说。'
    ]
  })
]
