import { idiom } from './idiom.ts'
import { isUnattributed } from './reading/unattributed.ts'
import type { Rule } from './rule.ts'

/** The small print of forms: what who sends one agrees to, and what guards it. */
export const formConsents: readonly Rule[] = [
  idiom({
    id: 'captcha-protected-by',
    label: 'captcha',
    why: 'A note says what guards the form or the site against robots.',
    end: 'prompt',
    longest: 420,
    wordings: `
      en:recaptcha|hcaptcha + ^this site|^this form|^this page|^this website|^protected by|^we use google|^privacy notice|^our site|^by |^site protected
        + google|privacy|terms|apply
      de:recaptcha|hcaptcha + ^diese|^dieses|^geschützt|^wir verw|^wir nutzen + datenschutz|nutzungsbed|google|geschützt
      fr:recaptcha|hcaptcha + ^ce site|^ce formulaire|^cette page|^protégé|^site protégé + confidentialité|conditions|google|protég
      es:recaptcha|hcaptcha + ^este|^esta|^protegid|^sitio protegido + privacidad|términos|condiciones|google|protegid
      it:recaptcha|hcaptcha + ^questo|^questa|^protetto|^sito protetto + privacy|termini|google|protett
      pt:recaptcha|hcaptcha + ^este|^esta|^protegid|^site protegido + privacidade|termos|google|protegid
      nl:recaptcha|hcaptcha + ^deze|^dit|^beschermd + privacy|voorwaarden|google|bescherm
      pl:recaptcha|hcaptcha + ^ta |^ten |^strona|^witryna|^chronione|^formularz + prywatności|warunki|google|chron
      ru:recaptcha|hcaptcha + ^этот|^эта |^сайт|^форма|^защищено + конфиденциальн|условия|google|защищ
      uk:recaptcha|hcaptcha + ^цей|^ця |^сайт|^захищено + конфіденц|умови|google|захищ
      cs:recaptcha|hcaptcha + ^tato|^tento|^chráněno|^stránka|^web je + soukromí|podmínky|google|chrán
      hr:recaptcha|hcaptcha + ^ovaj|^ova|^ovo|^stranic|^sajt|^zaštić|^web + privatnost|uslov|uvjet|google|zaštić|štiti
      sr:recaptcha|hcaptcha + ^овај|^ова|^ово|^страниц|^сајт|^заштић + приватност|услов|google|заштић|штити
      sl:recaptcha|hcaptcha + ^ta stran|^to|^stran|^spletn|^zaščit + zasebnost|pogoj|google|varuje|zaščit
      sq:recaptcha|hcaptcha + ^ky|^kjo|^faqja|^mbroh + privatësi|kusht|google|mbroh
      sv:recaptcha|hcaptcha + ^den här|^denna|^webbplatsen|^skyddad|^sidan + integritet|villkor|google|skydd
      no:recaptcha|hcaptcha + ^dette|^denne|^nettsted|^beskytt|^siden + personvern|vilkår|google|beskytt
      da:recaptcha|hcaptcha + ^dette|^denne|^websted|^hjemmeside|^beskytt|^siden + privatliv|vilkår|betingelser|google|beskytt
      fi:recaptcha|hcaptcha + ^tätä|^tämä|^sivusto|^suojattu + tietosuoja|käyttöeh|google|suoja
      hu:recaptcha|hcaptcha + ^ez |^az oldal|^ezt |^a webo|^a webhely|^a honlap + adatvéd|feltétel|google|véd
      et:recaptcha|hcaptcha + ^see|^seda|^leht|^vorm|^kaitst + privaatsus|tingimus|google|kaits
      ro:recaptcha|hcaptcha + ^acest|^protejat|^site-ul + confidențialitate|termeni|google|protej
      tr:recaptcha|hcaptcha + ^bu |^site + gizlilik|şart|google|korun
      id:recaptcha|hcaptcha + ^situs|^formulir|^halaman|^dilindungi + privasi|ketentuan|google|dilindungi
      ms:recaptcha|hcaptcha + ^laman|^tapak|^borang|^dilindungi + privasi|terma|google|dilindungi
      vi:recaptcha|hcaptcha + ^trang|^biểu mẫu|^website + bảo mật|điều khoản|google|bảo vệ
      el:recaptcha|hcaptcha + ^αυτός|^αυτή|^ο ιστότοπος|^η σελίδα|^προστατεύεται + απορρήτου|όροι|google|προστατ
      ar:recaptcha|hcaptcha + ^هذا|^هذه|^محمي|^الموقع + الخصوصية|شروط|google|محمي
      ja:recaptcha|hcaptcha + このサイト|当サイト|このページ|本サイト|このフォーム + プライバシー|利用規約|保護
      ko:recaptcha|hcaptcha + 이 사이트|본 사이트|이 페이지|사이트는 + 개인정보|약관|보호
      zh:recaptcha|hcaptcha + 本网站|本網站|此网站|此網站|本站|此页|该网站|這個網站 + 隐私|隱私|条款|條款|保护|保護
      ca:recaptcha|hcaptcha + ^aquest|^aquesta|^protegit|^lloc + privacitat|privadesa|condicions|google|protegi
      lt:recaptcha|hcaptcha + ^ši|^šią|^svetain|^apsaug|^šį + privatum|sąlyg|google|saug
      lv:recaptcha|hcaptcha + ^šo|^šī|^vietn|^lap|^aizsarg|^šis + privātum|noteikum|google|aizsarg
      he:recaptcha|hcaptcha + ^אתר|^האתר|^מוגן|^טופס|^דף + פרטיות|תנאי|google|מוגן
    `,
    test: isUnattributed,
    drops: [
      'This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.',
      'Diese Seite ist durch reCAPTCHA geschützt, es gelten die Datenschutzerklärung und die Nutzungsbedingungen.',
      'Este sitio está protegido por reCAPTCHA y se aplican la política de privacidad y los términos.',
      'このサイトはreCAPTCHAによって保護されており、利用規約が適用されます。'
    ],
    keeps: [
      'Robots now solve reCAPTCHA faster than farmers do, Google says.',
      'This form of reCAPTCHA, Maron told the fair, keeps out the blind.'
    ]
  }),
  idiom({
    id: 'newsletter-by-sending',
    label: 'newsletter',
    why: 'The small print of a form says what sending it agrees to.',
    end: 'any',
    longest: 600,
    wordings: `
      en:you agree|i agree|you consent|you authorize|you authorise|you acknowledge|you're agreeing|you are agreeing|you accept|you confirm|you opt in|you understand
        |you give
        + ^by submitting|^by signing up|^by providing your|^by entering your|^by subscribing|^by clicking|^by checking|^by registering|^by creating an account
        |^by completing this|^by ticking|^by sharing your
        |^by filling out this|^by pressing|^by joining our|^by continuing|^when you sign up|^by logging in|^by signing in|^by commenting|^by posting a|^by giving us|^by requesting
        + our |us |terms of use|terms of service|terms and conditions|terms & conditions|privacy notice|privacy policy|community guidelines|be contacted|contact you|text messages
        |marketing messages|to receive emails|newsletters
      de:erklären sie sich|stimmen sie|erkläre ich mich|stimme ich|bestätigen sie|akzeptieren sie|willigen sie|stimmst du|akzeptierst du|erklärst du
        + ^mit dem absenden|^mit der anmeldung|^durch das absenden|^mit ihrer anmeldung|^mit deiner anmeldung|^mit der registrierung|^mit klick|^durch klicken
        |^durch anklicken|^durch die eingabe|^mit dem klick
        + datenschutz|nutzungsbedingungen|agb|newsletter|kontaktiert|werbung|einverstanden|e-mail
      fr:vous acceptez|vous consentez|vous reconnaissez|j'accepte|vous autorisez
        + ^en soumettant|^en envoyant|^en vous inscrivant|^en cliquant|^en renseignant|^en validant|^en fournissant|^en vous abonnant|^en indiquant|^en cochant
        |^en créant|^en m'inscrivant|^en remplissant
        + contacté|conditions|confidentialité|newsletter|lettre|courriel|e-mails|emails|données|offres
      es:acepta|aceptas|acepto|consiente|autoriza|autorizas|reconoces|reconoce
        + ^al enviar|^al registrar|^al suscribir|^al hacer clic|^al proporcionar|^al pulsar|^al dar clic|^al introducir|^al completar|^al inscribir|^al facilitar
        + contactado|contacten|política|términos|condiciones|boletín|correos|comunicaciones|datos personales|privacidad
      it:accetti|acconsenti|dichiari|accetto|accetta|autorizzi + ^inviando|^iscrivendoti|^cliccando|^registrandoti|^compilando|^inserendo|^fornendo|^premendo
        + contattat|privacy|termini|condizioni|newsletter|dati personali|comunicazioni
      pt:concorda|aceita|aceitas|autoriza|consente|concordo|aceito + ^ao enviar|^ao se inscrever|^ao clicar|^ao fornecer|^ao cadastrar|^ao se cadastrar|^ao registar
        |^ao subscrever|^ao preencher|^ao assinar
        + contactado|contatado|política|termos|condições|newsletter|e-mails|comunicações|dados pessoais|privacidade
      nl:ga je akkoord|gaat u akkoord|stem je in|stemt u in|accepteer je|accepteert u|geef je toestemming|geeft u toestemming
        + ^door dit|^door je|^door u|^door op|^door het|^met het verzenden|^met het versturen|^door uw + privacy|voorwaarden|nieuwsbrief|gegevens|contact|e-mail
      pl:zgadzasz się|wyrażasz zgodę|akceptujesz|wyrażam zgodę|akceptuję + ^wysyłając|^zapisując|^klikając|^podając|^przesyłając|^rejestrując|^wypełniając
        + regulamin|prywatności|newsletter|danych|kontakt|warunki|informacji handl
      cs:souhlasíte|souhlasím|udělujete + ^odesláním|^přihlášením|^kliknutím|^vyplněním|^registrací|^zadáním + zpracováním|podmínk|údaj|newsletter|zásad
      bg:съгласявате|съгласявам|приемате|приемам + ^с изпращан|^с натискан|^с абонир|^изпращайки|^абонирайки|^натискайки
        + лични|услови|данни|бюлетин|политик
      sk:súhlasíte|súhlasím|udeľujete + ^odoslaním|^prihlásením|^kliknutím|^vyplnením|^registráciou|^zadaním
        + spracovan|podmienk|údaj|newsletter|zásad
      hr:prihvaćate|prihvatate|pristajete|slažete + ^prijavom|^slanjem|^klikom|^registracijom|^upisom|^unosom
        + obrad|uvjet|uslov|podat|newsletter|pravil
      sr:прихватате|пристајете|слажете + ^пријавом|^слањем|^кликом|^регистрацијом|^уписом|^уносом + обрад|услов|подат|newsletter|правил
      sl:soglašate|strinjate|sprejemate|soglašam|strinjam + ^s prijavo|^z oddajo|^s klikom|^z registracijo|^z vpisom|^z vnosom|^s pošiljanjem
      + obdelav|pogoj|podat|e-novic|pravil|zasebnost
      sq:pranoni|pajtoheni|pranoj|pajtohem + ^duke|^me regjistrim|^me dërgim|^duke u + kusht|politik|të dhëna|newsletter|privatësi
      sv:godkänner du|samtycker du|accepterar du + ^genom att|^när du anmäler + villkor|personuppgifter|nyhetsbrev|kontakt|integritet
      no:godtar du|samtykker du|aksepterer du|godkjenner du + ^ved å |^når du melder + vilkår|personopplys|personvern|nyhetsbrev|kontakt
      da:accepterer du|samtykker du|godkender du|giver du samtykke + ^ved at |^ved tilmelding|^når du tilmelder + vilkår|betingelser|personoplys|privatliv|nyhedsbrev|kontakt
      fi:hyväksyt|suostut|annat suostu + ^tilaamalla|^lähettämällä|^rekisteröitymällä|^ilmoittautumalla + ehdot|käyttöeh|tietosuoja|henkilötieto|uutiskirje|yhtey
      hu:elfogad|hozzájárul + ^a feliratkozás|^feliratkozás|^az űrlap|^a gombra|^a regisztr|^a küld|^az elküld + feltétel|adatkez|adatvéd|hírlev|tájékozt
      et:nõustud|nõustute|nõustun|kinnitad + ^tellides|^liitudes|^registreerudes|^saates|^vajutades|^klõpsates|^vormi + tingimus|privaatsus|andme|uudiskir
      ro:sunteți de acord|ești de acord|accepți|acceptați + ^prin trimiterea|^trimițând|^prin completarea|^prin abonare|^apăsând|^prin înscriere
        + termen|confidențialitate|newsletter|date|contact
      ru:вы соглашаетесь|вы даете согласие|вы даёте согласие|вы принимаете|я соглашаюсь|я даю согласие|вы подтверждаете
        + ^нажимая|^отправляя|^заполняя|^подписываясь|^оставляя|^регистрируясь + персональных данных|политик|условия|рассылк|соглашени|обработк
      uk:ви погоджуєтесь|ви погоджуєтеся|ви даєте згоду|ви приймаєте|я погоджуюсь + ^натискаючи|^надсилаючи|^заповнюючи|^підписуючись|^реєструючись
        + персональних даних|політик|умов|розсилк|обробк
      tr:kabul etmiş|onaylamış|kabul edersiniz|onay vermiş|kabul ediyorsunuz + ^bu formu|^formu gönder|^kaydol|^abone ol|^göndererek|^tıklayarak|^e-posta adres
        + gizlilik|şart|kişisel|bülten|koşul|iletişim
      id:anda setuju|anda menyetujui|saya setuju|anda menyatakan + ^dengan mengirim|^dengan mendaftar|^dengan mengklik|^dengan mengisi|^dengan berlangganan
        |^dengan memasukkan + privasi|ketentuan|syarat|buletin|dihubungi|data
      ms:anda bersetuju|anda setuju|saya bersetuju|anda mengakui + ^dengan menghantar|^dengan mendaftar|^dengan mengklik|^dengan melanggan|^dengan mengisi
        + terma|privasi|syarat|e-mel|surat berita|data
      vi:bạn đồng ý|bạn chấp nhận|tôi đồng ý + ^bằng việc|^bằng cách|^khi gửi|^khi đăng ký|^khi nhấn + điều khoản|chính sách|bảo mật|bản tin|liên hệ
      ca:acceptes|accepteu|consents|autoritzes + ^en enviar|^en registrar|^en subscriure|^en fer clic|^en clicar|^en prémer|^amb la subscripció
        + contact|política|condicions|butlletí|correus|comunicacions|dades personals|privacitat
      lt:sutinkate|patvirtinate|sutinku + ^prenumeruod|^užsiprenumer|^spausdami|^paspaud|^pateikdami|^registruod|^siųsdami|^įvesdami
        + privatum|taisykl|naujienlaišk|duomen|sąlyg
      lv:piekrīt|piekrīti|piekrītu|apstiprin + ^piesakoties|^abonējot|^reģistrējoties|^nosūtot|^spiežot|^nospiežot|^noklikš|^iesniedzot + noteikum|privātum|dat|jaunum
      he:מסכימים|מסכים|מאשרים|מאשר + ^בהרשמה|^בלחיצה|^באמצעות|^בשליחה|^בהזנת|^עם ההרשמה|^על ידי + פרטיות|תנאי|דיוור|ניוזלטר|תקנון
    `,
    test: (line) => isUnattributed(line.replace(/["“«][^"”»]{1,40}["”»]/gu, '')),
    drops: [
      'By submitting this form you agree to be contacted by us and our partners.',
      'By signing in you agree to our Terms of Service and Privacy Policy.',
      "By entering your email and clicking Sign Up, you're agreeing to let us send you marketing messages.",
      'Mit dem Absenden des Formulars erklären Sie sich mit unserer Datenschutzerklärung einverstanden.',
      "En soumettant ce formulaire, vous acceptez d'être contacté par La Vallée.",
      'Al enviar este formulario, acepta ser contactado por El Vado.',
      'Нажимая кнопку, вы соглашаетесь на обработку персональных данных.'
    ],
    keeps: [
      'By signing up to guard the weir, you agree to sleep little.',
      'By joining our choir you accept late nights, said Maron.',
      'En vous inscrivant au club, vous acceptez de perdre, dit l’entraîneur de nos offres.',
      'Al enviar a su hijo al valle, acepta condiciones duras, según el cura.'
    ]
  }),
  idiom({
    id: 'newsletter-form-terms',
    label: 'newsletter',
    why: 'The small print of a form tells of fees, of consent or of leaving the list.',
    end: 'prompt',
    longest: 420,
    wordings: `
      en:message and data rates|msg & data rates|msg and data rates|message & data rates|message/data rates|as a condition of purchas|not a condition of purchase
        |not a condition of any purchase
        |this website store my submitted|this website storing my submitted|my submitted information|understand that i can unsubscribe|i can unsubscribe at any
        |email address will not be shared with
        |to receive emails from|to receive marketing|to receive promotional
        + ^message|^msg|^consent is|^you are not required to consent|^i agree|^i consent|^your email address|^standard message|^reply |^text stop|^yes, i
        |^i would like to receive|^by opting in|^i understand
    `,
    test: isUnattributed,
    drops: [
      'Message and data rates may apply.',
      'You are not required to consent as a condition of purchasing any goods or services.',
      'I consent to having this website store my submitted information so they can respond to my inquiry.'
    ],
    keeps: [
      'Text RIVER to 55555 to give ten marks; message and data rates may apply.',
      'Consent is not a condition of love, he wrote.',
      'Message and data rates fell by a third in the valley, says the regulator.'
    ]
  })
]
