import { idiom } from './idiom.ts'
import { isToReaderAbroad } from './reading/to-reader-abroad.ts'
import type { Rule } from './rule.ts'

/** Prompts to subscribe to a letter as sites of many languages word them in whole sentences. */
export const letterIdioms: readonly Rule[] = [
  idiom({
    id: 'newsletter-letter-own-world',
    label: 'newsletter',
    why: 'A prompt in the site’s own voice asks to subscribe or sign up.',
    end: 'prompt',
    longest: 220,
    wordings: `
      de:newsletter|rundbrief
        + abonnieren sie|abonniere |abonniert |abonnier |können sie sich|kannst du dich|könnt ihr euch|melden sie|melde dich|meldet euch|tragen sie|trag dich
        |bleiben sie|bleibst du|lesen sie|liest du|erhalten sie|erhältst du|bestellen sie
        + unser|hier können|hier kannst|kostenlosen newsletter|meinen
      fr:newsletter|lettre d'info|infolettre|boîte mail|boîte de réception + abonnez-vous|inscrivez-vous|recevez|abonne-toi|inscris-toi + notre|nos
      es:boletín|newsletter|tu correo|su correo|lista de correo + suscríbe|suscríba|apúntate|regístrate|^recibe |inscríbe + nuestr
      it:newsletter|tua casella + iscriviti|iscrivetevi|abbonati|ricevi  + nostra|nostre
      pt:newsletter|boletim|seu e-mail|seu email + inscreva-se|subscreva|assine|receba|cadastre-se|inscreve-te + nossa|nosso
      nl:nieuwsbrief|je mailbox|je inbox + schrijf je|schrijf u|meld je|meld u|abonneer|^ontvang  + onze|ons
      pl:newsletter|biuletyn + zapisz się|zapiszcie|zasubskrybuj + nasz
      ru:рассылк + подпишитесь|подписывайтесь|подпишись|оформите|получайте + наш
      uk:розсилк + підпишіться|підписуйтесь|підписуйтеся|підпишись|отримуйте + наш
      sv:nyhetsbrev + anmäl dig|prenumerera på|skriv upp dig|registrera dig + vårt|våra
      no:nyhetsbrev|nyheitsbrev + meld deg på|abonner på|registrer deg|skriv deg opp + vårt|våre|vår
      da:nyhedsbrev + tilmeld dig|abonner på|abonnér på|skriv dig op|meld dig + vores|vort
      fi:uutiskirj + tilaa |rekisteröidy|liity + \\S+mme\\b|meidän
      hu:hírlev + iratkozz|kérje|kérd + \\S+[uü]nk
      et:uudiskir|nädalakir + telli|liitu|registreeru + meie|tasuta
      cs:newsletter|zpravodaj|odběru + přihlaste|přihlas se|odebírejte|zaregistrujte|dostávejte + naš
      bg:бюлетин|нюзлетър + абонирай|запиш|получавай|регистрирай + наш|ни
      sk:newsletter|spravodaj|odberu|odber + prihláste|prihlás sa|odoberajte|zaregistrujte|dostávajte + naš|náš
      hr:newsletter|bilten + prijavite|prijavi se|pretplatite|primajte + naš
      sr:newsletter|билтен + пријавите|пријави се|претплатите|примајте + наш
      sl:e-novic|novičnik|newsletter + prijavite|prijavi se|naročite|naroči se|prejem + naš
      sq:newsletter|buletin + regjistro|abono|merr + tonë
      ro:newsletter|buletin + abonează-te|abonați-vă|înscrie-te|^primește + nostru|noastr
      tr:bülten + abone olun|kaydolun|üye olun + bültenimiz
      id:buletin|newsletter|nawala + ^daftar|^berlangganan|^ayo + kami
      ms:surat berita|buletin|newsletter + langgan|daftar|sertai|dapatkan + kami
      vi:bản tin|newsletter + ^đăng ký|^hãy đăng ký|^nhận  + chúng tôi
      el:newsletter|ενημερωτικό δελτίο + εγγραφείτε|γραφτείτε|κάντε εγγραφή + μας
      ar:نشرتنا|النشرة + اشترك|سجل|احصل + نشرتنا + ^اشترك|^سجل|^احصل|^إذا|^لا تفوت|^هل
      fa:خبرنامه + عضو شوید|مشترک شوید|ثبت‌نام کنید|ثبت نام کنید + خبرنامه ما|خبرنامه هفتگی ما|خبرنامه رایگان ما
      hi:न्यूजलेटर|न्यूज़लेटर + सब्सक्राइब कर|साइन अप|जुड़ें + हमार
      zh:通讯|通訊|电子报|電子報|简报|簡報|newsletter + 订阅|訂閱 + 我们|我們|本站|免费|免費|每周|每週|每日 + ^订阅|^訂閱|^欢迎|^歡迎|^如果|^立即|^请|^請|^点击|^免费
      ja:ニュースレター|メルマガ|メールマガジン + 登録|購読 + ましょう|ください|下さい|こちら|お届け
      ko:뉴스레터 + 구독|신청 + 세요|주세요
      ca:butlletí|newsletter|al teu correu|llista de correu + subscriu|apunta't|registra't|dona't d'alta|rep  + nostr
      lt:naujienlaišk + prenumeruok|užsisakyk|užsiprenumeruok|registruok + mūsų
      lv:jaunumu vēstul|ziņu vēstul|vēstkop|jaunumiem + piesak|abonē|pieteik|reģistrē + mūsu
      he:ניוזלטר|רשימת התפוצה|הדיוור + הירש|הרשמו|הצטרפו|קבלו + שלנו
    `,
    test: isToReaderAbroad,
    drops: [
      'Ihnen gefällt dieser Text? Dann abonnieren Sie unseren Newsletter.',
      'Vous aimez nos articles ? Abonnez-vous à notre lettre d’information.',
      'Si te gusta lo que lees, suscríbete a nuestra newsletter.',
      'Wil je meer van dit soort verhalen lezen? Meld je aan voor onze nieuwsbrief.',
      'Если вам понравился текст, подпишитесь на нашу рассылку.',
      '订阅我们的每周通讯，获取最新文章。',
      '매주 새로운 글을 받아보시려면 뉴스레터를 구독하세요.'
    ],
    keeps: [
      'Zapisz się do naszego newslettera, przeczytał na murze młyna.',
      'Подпишитесь на нашу рассылку, было нацарапано гвоздём на двери.',
      'Wer hier einen Newsletter abonnieren will, braucht Geduld, schreibt die Stadt.',
      'La ville a envoyé à nos voisins une lettre d’information, et ils l’ont brûlée.',
      'Наш сосед получал рассылку каждый день и не читал её.',
      'Nuestro vecino recibe el boletín cada semana y lo quema.',
      'Nasz sąsiad otrzymuje newsletter co tydzień i go nie czyta.',
      'Vecinul nostru primește un newsletter în fiecare zi.',
      '市政府每周发布简报，我们没有订阅。'
    ]
  })
]
