import { endsInStop } from './reading/headline.ts'
import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

const SHORT_LAST = /[.!?।۔؟;–—|-] [^\s.!?।۔؟;–—|]+(?: [^\s.!?।۔؟;–—|]+){0,4}\.?$/u

const FREE =
  'free|gratis|gratuit|grátis|kostenlos|zdarma|zadarmo|besplatno|безплатно|darmo|bezpłatnie|бесплатно|безкоштовно|δωρεάν|ücretsiz|miễn phí'
const SIGN_UP =
  'sign up|subscribe|join|register|abonn|inscri|suscr|apúnt|iscriv|anmeld|aanmeld|zapisz|přihlas|prihlás|prijavi|pretplati|абонирай|anmäl|подпи|підпи|εγγραφ|kaydol|daftar|đăng ký'
const ASKED = new RegExp(String.raw`[.!?] (?!\S+ \S+ \S+ \S+ )[^.!?]*(?:${FREE}|${SIGN_UP})[^.!?]*\.?$`, 'iu')

/** Offers of news by mail that name a time and the price, as sites of several languages word them. */
export const mailIdioms: readonly Rule[] = [
  idiom({
    id: 'newsletter-daily-world',
    label: 'newsletter',
    why: 'A prompt offers the news by mail, says when, and asks to sign up.',
    end: 'prompt',
    longest: 130,
    wordings: `
      hi:ईमेल|इनबॉक्स|मेल |मेलबॉक्स|ई-मेल + सुबह|शाम|रोज|हर |दिन|सप्ताह|हफ्ते|रात + मुफ्त|मुफ़्त|निःशुल्क|नि:शुल्क|फ्री|साइन|सब्सक्राइब|जुड़|सदस्य|पंजीकरण|रजिस्ट
      th:อีเมล|กล่องจดหมาย + ทุกเช้า|ทุกวัน|ทุกสัปดาห์|ข่าวสาร|จดหมายข่าว|ก่อนใคร|ข่าวเด่น + ^รับ|^สมัคร|^ส่งตรง|^ลงทะเบียน|^กรอก|^ใส่|^ข่าว
      ar:بريد|إيميل|الوارد + صباح|مساء|يوم|أسبوع|ليلة + مجان|سجل|سجّل|تسجيل|اشترك|اشتراك|انضم
      fa:ایمیل|رایانامه|صندوق + صبح|شب|روز|هفته|عصر|هر + رایگان|ثبت|عضو|مشترک|اشتراک
      el:mail|inbox|εισερχόμενα|ταχυδρομείο + κάθε|πρωί|βράδυ|απόγευμα|μέρα|ημέρα|εβδομάδ|καθημεριν + δωρεάν|εγγραφ|γραφτ|ελεύθερ
      tr:e-posta|eposta|postanı|mail|kutunu + her |sabah|akşam|gün|hafta + ücretsiz|bedava|kayd|kayıt|abone|üye
      id:surel|email|e-mail|inbox|kotak masuk|pos-el + setiap|tiap|pagi|sore|malam|hari|pekan|minggu + gratis|daftar|cuma-cuma|langganan
      ms:e-mel|emel|peti masuk + setiap|pagi|petang|hari|minggu + percuma|langgan|daftar|terima|dapatkan
      sv:mejl|mail|inkorg|e-post + varje|morgon|kväll|dag|vecka + gratis|anmäl|kostnadsfri|skriv upp|prenumer|registrera
      no:e-post|innboks|epost + hver|morgen|kveld|dag|uke + gratis|meld deg|kostnadsfri|abonner|registrer
      da:mail|indbakke|e-mail + hver|morgen|aften|dag|uge + gratis|tilmeld|abonn|skriv dig
      fi:sähköposti|postilaatik + joka |aamu|ilta|päiv|viiko + ilmai|tilaa |maksut + ^saat|^tilaa |^joka|^päivän|^viikon|^uutis|^haluat
      hu:e-mail|email|postaládá|postafiók + minden|reggel|este|nap|hét|heti + ingyen|iratkoz|regisztr
      et:e-post|postkast|meil + iga |hommik|õhtu|päev|nädal + tasuta|telli|liitu|saa|registreeru
      cs:mailu|mailem|schránk|poštou|e-mail + každ|ráno|večer|den|týden|denně + zdarma|přihl|bezplat|registr|odběr|odebír
      hr:imejl|e-mail|e-pošt|inboks|inbox|sanduče|sandučić + svak|dnevn|jutr|tjed|nedelj|dan + besplat|prijav|pretplat|prima
      sr:имејл|инбокс|сандуче + свак|дневн|јутр|недељ|дан + бесплат|пријав|претплат|прима
      sl:e-pošt|nabiralnik|e-naslov + vsak|dnevn|jutr|zvečer|teden|dan + brezplač|prijav|naroč|prejem
      sq:email|kutinë + çdo|ditë|mëngjes|javë|përdit + falas|regjistro|abono|merr
      uk:пошт|e-mail|email|скриньк|імейл + щоранку|щове|щод|щотиж|кож|ранк|веч + безкошт|безплат|підпис|підпиш|реєстр
      vi:email|hộp thư|thư điện tử|e-mail|qua thư + mỗi|sáng|tối|hằng|hàng|ngày|tuần + miễn phí|đăng ký|ghi danh|đăng kí
      en:your inbox|by email|by e-mail|by mail|your email|your mail + every|day|morning|evening|week|breakfast|daily|night + free|sign up|sign me|join|subscribe|register|get it
      de:postfach|per mail|per e-mail|mailbox|posteingang + jeden|jede|täglich|morgen|abend|woche|tag + kostenlos|gratis|anmeld|abonn|bestell|eintragen|jetzt
      fr:boîte mail|boîte aux lettres|par mail|par courriel|e-mail|votre messagerie|votre boîte + chaque|jour|matin|soir|semaine|quotidien + gratuit|inscri|abonn|rejoign
      es:correo|e-mail|email|bandeja|buzón + cada|día|mañana|tarde|noche|semana|diari + gratis|gratuit|apúnt|apunt|suscr|regístr|inscrí
      it:posta|mail|casella|inbox + ogni|giorno|mattin|sera|settiman + gratis|gratuit|iscriv|abbon|registra
      pt:e-mail|email|caixa de entrada|correio + todo|toda|cada|dia|manhã|noite|semana + grátis|gratuit|inscrev|cadastr|assin|de graça
      nl:mailbox|inbox|per mail|e-mail|je mail|uw mail + elke|iedere|dag|ochtend|avond|week + gratis|aanmeld|inschrijv|meld je|schrijf
      pl:mail|skrzynce|skrzynkę|skrzynki|poczt + co |każd|codzien|dzień|rano|wiecz|tydzień|tygod + za darmo|bezpłat|zapisz|darmow|zarejestr
      ro:e-mail|email|mail|inbox|căsuț + fiecare|zilnic|zi|diminea|seară|săptăm + gratuit|gratis|abon|înscri
      ru:почт|e-mail|email|ящик + кажд|утр|вечер|день|дня|недел|ежеднев + бесплатн|подпи|оформ|даром|регистр
      ca:correu|e-mail|email|bústia|safata + cada|dia|matí|tarda|nit|setmana|diari + gratis|gratuït|apunta|subscri|registra't|inscri|dona't d'alta
      lt:el\\. pašt|paštu|pašto dėžut + kasdien|kiekvien|ryt|vakar|dien|savait + nemokam|prenumer|užsisak|registr|gauk
      lv:e-past|pastkast + katr|rīt|vakar|dien|nedēļ + bez maksas|bezmaksas|piesak|abonē|saņem|reģistr
      he:מייל|דוא|תיבת הדואר + בכל |כל |יומי|בוקר|ערב|שבוע + חינם|הירש|הרשמ|הצטרפ|קבלו
    `,
    test: (line) => {
      if (/["“”„«]|\p{Nd}|(?:था|थी|थे|بود|بودند)$/u.test(line)) return false
      // A sentence of the story has clauses, or a stop at its end; behind a prompt's own stand two or three words that ask to sign up.
      if (/[,،]/u.test(line)) return ASKED.test(line) && !/[,،].*[,،]/u.test(line)
      return !endsInStop(line) || SHORT_LAST.test(line)
    },
    drops: [
      'Every evening, the news of the valley in your inbox. Sign up free',
      'Cada tarde, lo mejor del valle en su correo. Apúntese gratis',
      'Receba as principais notícias do dia no seu e-mail. Cadastre-se grátis.',
      'Каждый вечер новости долины на почту. Оформите бесплатно',
      'हर शाम घाटी की बड़ी खबरें ईमेल पर। मुफ्त में जुड़ें',
      'كل مساء أهم ما جرى في الوادي عبر البريد. الاشتراك مجاني',
      'Κάθε βράδυ τα νέα της κοιλάδας με e-mail. Δωρεάν εγγραφή.',
      'Setiap sore ringkasan kabar lembah lewat surel. Daftar gratis',
      'Varje kväll det viktigaste från dalen i mejlen. Gratis anmälan',
      'Mỗi tối nhận tin vùng này qua thư điện tử. Ghi danh miễn phí'
    ],
    keeps: [
      'Every morning she sorted the mail by hand. Nobody paid her.',
      'Cada mañana llegaba el correo en barca, y gratis. Nadie firmaba por él.',
      'Каждое утро почта приходила вовремя, и бесплатно.',
      'हर सुबह उन्हें एक ईमेल मिलता था और वे मुफ्त में चाय पिलाते थे।',
      'रोज सुबह अखबार मुफ्त आता था और ईमेल का नाम भी नहीं था',
      'Varje morgon kom ett mejl från den man som lovat henne gratis ved.',
      'Щоранку на пошту приносили листи, а підпис був той самий.',
      'كان البريد يصل كل صباح مجانا إلى القرية.'
    ]
  }),
  idiom({
    id: 'newsletter-find-us-world',
    label: 'newsletter',
    why: 'A prompt leads to the site’s channel or page on a network.',
    longest: 110,
    wordings: `
      hi:व्हाट्स|वॉट्सऐप|टेलीग्राम|फेसबुक|इंस्टाग्राम|यूट्यूब|गूगल|@net + हमसे|हमें|हमारे|हमारा|हमारी + जुड़|फॉलो|फ़ॉलो|क्लिक|सब्सक्राइब|लाइक|ज्वाइन|जॉइन|देखें|पाएं
        + \\S+ें!?$|\\S+िए!?$
      ta:வாட்ஸ்அப்|வாட்ஸ் அப்|டெலிகிராம்|முகநூல்|பேஸ்புக்|ஃபேஸ்புக்|யூடியூப்|கூகுள்|கூகிள்|இன்ஸ்டாகிராம் + எங்கள்|எங்களை|நமது|சேனலில்|சேனலை|குழுவில்|செய்திகள்
        + இணைய|இணையுங்கள்|பின்தொடர|ஃபாலோ|கிளிக் செய்|சப்ஸ்கிரைப்|லைக்
        + செய்யுங்கள்!?$|செய்யவும்!?$|இணையுங்கள்!?$|இணைய$|பின்தொடரவும்$|பின்தொடருங்கள்$|பின்தொடர$
      te:వాట్సాప్|వాట్సప్|టెలిగ్రామ్|ఫేస్‌బుక్|ఫేస్బుక్|యూట్యూబ్|గూగుల్|ఇన్‌స్టాగ్రామ్ + మా |మమ్మల్ని|ఛానల్|ఛానెల్|గ్రూప్|న్యూస్
        + చేరండి|చేరడానికి|ఫాలో|సబ్‌స్క్రైబ్|లైక్|క్లిక్|అనుసరించండి + చేరండి!?$|అవ్వండి!?$|చేయండి!?$|చేసుకోండి!?$|అనుసరించండి$
      ml:വാട്സാപ്പ|വാട്സ്ആപ്പ|വാട്സ്ആപ്|ടെലിഗ്രാം|ഫേസ്ബുക്ക|യൂട്യൂബ|ഗൂഗിൾ|ഇൻസ്റ്റഗ്രാം + ഞങ്ങളുടെ|ഞങ്ങളെ|ചാനലിൽ|ചാനൽ|ഗ്രൂപ്പിൽ|ന്യൂസിൽ
        + അംഗമാകൂ|അംഗമാകാൻ|ചേരൂ|ചേരാൻ|ഫോളോ|പിന്തുടരുക|സബ്സ്ക്രൈബ്|ലൈക്ക്|ക്ലിക്ക് + ചെയ്യുക!?$|ചെയ്യൂ!?$|അംഗമാകൂ!?$|ചേരൂ!?$|പിന്തുടരുക$
      th:ติดตาม|เพิ่มเพื่อน|แอดไลน์|กดไลก์|กดไลค์|เข้าร่วมกลุ่ม|เกาะติด|พลาด + ^ติดตาม|^กด|^เพิ่มเพื่อน|^แอด|^เข้าร่วม|^อย่าพลาด|^ไม่พลาด|^เกาะติด|^คลิก|^ร่วม
        + เราที่|เราบน|เราทาง|เราได้|ของเรา|ข่าวสาร|ข่าวด่วน|ข่าวอื่น|ข่าวล่าสุด|ข่าวสำคัญ|@net|line|ไลน์|เฟซบุ๊ก|เฟสบุ๊ค|ยูทูบ + ^.{6,80}$
      ar:واتس|تلغرام|تليغرام|تيليغرام|تلجرام|فيسبوك|تويتر|إنستغرام|يوتيوب|غوغل|جوجل|@net + تابع|انضم|اشترك|لمتابع|للانضمام|للاشتراك
        + ^تابع|^انضم|^اشترك|^للا|^لمتا|^لل|^لآخر|^لتصلك|قناتنا|صفحتنا|نا 
      fa:تلگرام|واتساپ|واتس‌اپ|اینستاگرام|ایتا|بله|روبیکا|یوتیوب|کانال|@net + ما |روزنامه|خبرگزاری|سایت + عضو|بپیوند|دنبال|همراه|مشترک|کلیک
      el:viber|telegram|whatsapp|facebook|google|instagram|messenger|κανάλι|@net + μας|ακολουθ|στο google + ^μπείτε|^βρείτε|^βρες|^μπες|^ακολουθ|^κάντε|^κάνε|^δείτε μας
      tr:telegram|whatsapp|google haber|google news|instagram|facebook|youtube|@net + bizi|kanalımız|grubumuz|sayfamız|hesabımız + katıl|takip|abone|tıkla|beğen|ekle
      id:telegram|whatsapp|google news|instagram|facebook|youtube|saluran|kanal|@net + ^ikuti|^gabung|^bergabung|^klik|^cek|^temukan|^sukai|^dapatkan
        + kami|update|berita|info ter
      ms:telegram|whatsapp|google news|instagram|facebook|youtube|tiktok|saluran kami|saluran rasmi|saluran whatsapp|saluran telegram|media sosial|laman sosial|@net
        + ^ikuti|^sertai|^layari|^klik|^cari kami|^sukai|^like|^dapatkan|^langgan|^jom
      sv:google|instagram|facebook|telegram|whatsapp|youtube|kanal|@net + ^följ|^gilla|^hitta oss|^gå med|^prenumerera|^lägg till + nyhet|oss|vår|tidning|blad|kanal|sida
      no:google|instagram|facebook|telegram|whatsapp|youtube|snapchat|kanal|@net + ^følg|^lik |^finn oss|^bli med|^abonner|^legg til + nyhet|oss|vår|avis|kanal|side
      da:google|instagram|facebook|telegram|whatsapp|youtube|kanal|@net + ^følg|^like |^find os|^bliv medlem|^abonn|^tilføj + nyhed|os|vores|avis|kanal|side
      fi:google|instagram|facebook|telegram|whatsapp|youtube|tiktok|kanava|@net + ^seuraa |^tykkää|^löydät meid|^liity |^tilaa |^lisää  + uutis|meitä|\\S+mme\\b|meidän|kanava|sivu
      hu:google|instagram|facebook|viber|telegram|whatsapp|youtube|tiktok|@net + ^kövess|^kövesd|^kövesse|^lájkol|^kedveld|^kedvelje|^csatlakozz|^iratkozz|^adja hozzá|^add hozzá
        + minket|bennünket|\\S+[uü]nk|hír|oldal|csatorn
      et:google|instagrami|facebooki|telegrami|whatsappi|youtube|tiktok|kanal|sotsiaalmeedia|@net + ^jälgi|^liitu|^leia|^leiad|^telli|^meeldi|^lisa 
        + uudis|meid|meile|meie|meiega|kanal|leht
      cs:google|instagram|facebook|telegram|whatsapp|youtube|kanál|@net + ^sledujte|^najdete|^přidej|^odebír|^lajk|^dejte|^připoj + nás|náš|zprávy|kanál|naš|nám
      bg:google|instagram|facebook|telegram|whatsapp|youtube|viber|фейсбук|канал|@net
        + ^следвай|^последвай|^следете|^намерете|^добавете|^абонир|^харесай|^присъедин|^станете + наш|ни |ни$|новин|канал
      sk:google|instagram|facebook|telegram|whatsapp|youtube|kanál|@net + ^sledujte|^nájdete|^pridaj|^odober|^lajk|^dajte|^pripoj
        + nás|náš|správy|kanál|naš|nám
      hr:google|instagram|facebook|fejsbuk|telegram|whatsapp|youtube|viber|kanal|@net
        + ^prati|^pronađi|^dodaj|^zaprati|^lajk|^pridruži|^pretplati|^potraži + nas|naš|vijest|vest|kanal|nam
      sr:google|instagram|facebook|фејсбук|telegram|whatsapp|youtube|viber|канал|@net + ^прати|^пронађи|^додај|^запрати|^лајк|^придружи|^претплати|^потражи
      + нас|наш|вест|канал|нам
      sl:google|instagram|facebook|telegram|whatsapp|youtube|viber|kanal|@net + ^spremlja|^sledi|^poišči|^dodaj|^všečka|^pridruži|^naroči|^najdete
      + nas|naš|novic|kanal|nam
      sq:google|instagram|facebook|telegram|whatsapp|youtube|viber|tiktok|kanal|@net + ^na ndiq|^ndiq|^na gjeni|^shto|^na pëlqe|^bashko|^abono|^bëhu
      + na |tonë|tanë|lajm|kanal|ne 
      uk:google|instagram|facebook|фейсбуц|telegram|телеграм|whatsapp|viber|вайбер|канал|@net
        + ^підписуй|^підписат|^підпиш|^стежте|^читайте|^приєдн|^долуч|^шукайте|^слідкуйте|^додайте
        + наш|нас|новин|канал|нам
      vi:zalo|google|facebook|telegram|whatsapp|youtube|kênh|@net + ^quan tâm|^theo dõi|^tham gia|^kết nối|^tìm|^bấm|^mời|^nhấn + chúng tôi|báo|trang |tin 
      ru:google|instagram|facebook|telegram|телеграм|whatsapp|viber|дзен|вконтакте|одноклассник|канал|@net
        + ^подписыв|^подписат|^подпиш|^следите|^читайте|^присоед|^вступайте|^ищите|^добавьте|^выбирайте|^будьте + наш|нас|новост|канал|нам
      ca:google|instagram|facebook|telegram|whatsapp|youtube|canal|@net
        + ^segueix|^seguiu|^troba'ns|^uneix-te|^uniu-vos|^subscriu|^afegeix|^entra|^prefer|^vols|^fes clic|^clica + notíci|ns|nostr|diari|canal|pàgina
      lt:google|instagram|facebook|telegram|whatsapp|viber|youtube|kanal|@net + ^sek|^prisijunk|^pamėk|^rask|^prenumeruok|^pridėk|^patinka|^daugiau|^norite
        + naujien|mus|mūsų|kanal|grup|puslap
      lv:google|instagram|facebook|telegram|whatsapp|youtube|tiktok|draugiem|kanāl|sociālaj|@net + ^seko|^pievien|^atrodi|^abonē|^piespied|^meklē + mums|mūs|mūsu|ziņ|jaunum|kanāl
      he:בפייסבוק|באינסטגרם|בטלגרם|בוואטסאפ|בווטסאפ|ביוטיוב|בגוגל|בטיקטוק|ערוץ|קבוצת|@net + ^עקבו|^הצטרפו|^חפשו|^הירש|^הוסיפו|^להצטרפ|^העדיפו|^לקבוצת|^רוצים|^עשו לנו
        + שלנו|אותנו|אחרי|אלינו|חדשות|עדכונ|קבוצת|כאן|מקור
    `,
    test: (line) => !/["“”„]|\p{Nd}{2}/u.test(line) && line.split(' ').length < 20,
    drops: [
      'व्हाट्सऐप पर हमसे जुड़ने के लिए यहां क्लिक करें',
      'لمتابعة آخر الأخبار انضم إلى قناتنا على تلغرام',
      'برای دیدن خبرهای تازه عضو کانال ما در تلگرام شوید',
      'Μπείτε στο κανάλι μας στο Viber',
      'Följ Stenvik Nyheter på Google Nyheter',
      'Quan tâm báo Thung Lũng trên Zalo',
      'Будьте в курсе событий: читайте нас в Telegram'
    ],
    keeps: [
      'हमें गांव में फेसबुक से पता चला कि पुल पर पानी है',
      'Följ kanalen norrut, stod det på lappen.',
      'Стежте за каналом, казав батько, там буде повінь.',
      'Theo dõi kênh nước ấy, dân làng biết khi nào lũ về.'
    ]
  })
]
