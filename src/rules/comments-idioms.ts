import { commentsCount } from './comments-count.ts'
import { endsInStop } from './reading/headline.ts'
import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** Somebody closed them, and when is told; a notice says that they are closed. */
const CLOSED = /(?:wyłączono|zamknięto|zablokowano|отключили|закрыли|вимкнули|закрили|vypnuli|uzavřeli|uzavreli) \S/u

/** Comment prompts and fields, as sites of many languages word them. */
export const commentsIdioms: readonly Rule[] = [
  idiom({
    id: 'comments-opinion-world',
    label: 'comments',
    why: 'A prompt asks for the reader’s opinion.',
    end: 'asking',
    longest: 100,
    wordings: `
      it:che ne pens|cosa ne pens|cosa pens|la tua opinione|la vostra opinione|dite la vostra|di' la tua|dicci la tua|come la pens
        + scriv|comment|sotto|racconta|dicc|dite|di' |facc|partecip
      pt:o que acha|o que você acha|o que pensa|o que acham|sua opinião|tua opinião|qual é a sua
        + coment|escrev|abaixo|conte|deix|diga|dê |particip|partilh|compartilh
      nl:wat vindt|wat vind|wat denk|uw mening|jouw mening|je mening + reage|schrijf|laat|onder|deel|praat mee|vertel|hieronder
      pl:co o tym|co sądz|co myśl|twoje zdanie|twoja opinia|jak sądz|jak uważ|a ty + napisz|skomentuj|pod |poniżej|podziel|daj znać|komentar|wypowiedz
      ro:ce păre|ce crede|ce crezi|părerea ta|opinia ta|părerea dvs|dumneavoastră ce|voi ce + scri|coment|mai jos|spune|lasă|lăsați
      cs:co si o tom|co si mysl|jaký je váš|jaký máte|váš názor|tvůj názor|co na to + napi|koment|pod |níže|diskut|poděl|dejte
      bg:какво мислите|какво е мнението|вашето мнение|твоето мнение|а вие + напиш|комент|под |по-долу|сподел|кажете
      sk:čo si o tom|čo si mysl|aký je váš|aký máte|váš názor|tvoj názor|čo na to + napíš|koment|pod |nižšie|diskut|podeľ|dajte
      hr:što mislite|šta mislite|što vi mislite|šta vi mislite|kakvo je vaše|vaše mišljenje|a vi + napiš|koment|ispod|podijel|podel|recite
      sv:vad tycker|vad tror|vad anser|din åsikt|din mening|tyck till + skriv|komment|nedan|berätta|dela|diskut|säg
      no:hva mener|hva tror|hva synes|hva tenker|din mening|si din mening + skriv|komment|nedenfor|fortell|del |diskut|si 
      da:hvad mener|hvad tror|hvad synes|hvad tænker|din mening|sig din mening + skriv|komment|nedenfor|herunder|fortæl|del |diskut|sig 
      fi:mitä mieltä|mitä ajattelet|mitä ajatuks|mielipiteesi|oma mielipi + kommentoi|kirjoita|kerro |jaa |keskustel|vastaa
      hu:mi a vélemény|mit gondol|véleményed|véleményét|ön szerint + írja meg|írd meg|komment|hozzászól|ossza meg|oszd meg|mondja el|mondd el
      id:bagaimana menurut|apa pendapat|menurut anda|pendapatmu|pendapat anda|menurutmu + tulis|komentar|di bawah|sampaikan|bagikan|beri
      vi:bạn nghĩ gì|nghĩ sao|ý kiến của bạn|bạn thấy|quan điểm của bạn|bạn có ý kiến + viết bình|viết ý|bình luận|bên dưới|phía dưới|chia sẻ|để lại|gửi
      tr:ne düşünüyor|görüşünüz|fikriniz|sizce|düşünceniz|sen ne dersin|siz ne ders + yaz|yorum|aşağı|paylaş|bildir|belirt
      ru:что думаете|что вы думаете|как считаете|ваше мнение|а вы|что скажете|как вы считаете|а что + напиш|коммент|под |ниже|расскаж|подел|обсуд|пиши
      uk:що думаєте|що ви думаєте|як вважаєте|ваша думка|а ви|що скажете|як гадаєте|а що|як ви + напиш|комент|під |нижче|розкаж|поділ|обговор|пиш
      el:τι πιστεύετε|τι νομίζετε|ποια είναι η γνώμη|η γνώμη σας|εσείς τι|τι λέτε|ποια η άποψ + γράψτε|σχόλι|σχολι|παρακάτω|κάτω|πείτε|μοιρ
      ar:ما رأيك|ما رأيكم|رأيك|وأنت|وأنتم|ماذا تعتقد|شاركنا + اكتب|تعليق|أدناه|علق|شارك|أخبرنا|عبّر
      fa:نظر شما|شما چه|چه فکر|نظرتان|به نظر شما + بنویس|زیر|دیدگاه|نظر خود|بگویید|کامنت|پایین|ثبت
      hi:आपकी क्या राय|आप क्या सोच|आपका क्या|आपकी राय|क्या सोचते|आपको क्या + लिख|कमेंट|नीचे|बता|टिप्पणी|साझा
      zh:你怎么看|你怎麼看|您怎么看|您怎麼看|你的看法|您的看法|你觉得|你覺得|怎么想|怎麼想|有何看法|你认为 + 留言|评论|評論|写下|寫下|下方|文末|告诉|告訴|分享
      ja:どう思|ご意見|あなたの意見|いかがです|ご感想|あなたは + コメント|書|お寄せ|下の|投稿|お聞かせ|教えて|送
      ko:어떻게 생각|당신의 의견|여러분의 생각|여러분의 의견|의견은|생각은 + 댓글|남겨|아래|적어|써 |써주|알려|들려
      es:qué opina|qué piensa|tu opinión|su opinión|qué te parece + escrib|coment|abajo|cuént|déj|dinos|aquí
      fr:qu'en pens|que pensez|votre avis|ton avis|et vous + écri|comment|dessous|dites|donnez|partag|réagi
      de:was denk|was mein|was halten sie|ihre meinung|deine meinung + schreib|komment|unten|diskut|sagen sie|teilen
      ca:què en penses|què n'opines|què opines|la teva opinió|què us sembla|què et sembla + escriu|coment|a sota|explica|deixa|digue|aquí
      lt:ką manote|ką manai|ką galvojate|kokia jūsų nuomonė|savo nuomon + rašyk|koment|žemiau|pasidal|dalink|paraš|išsak
      he:מה דעתכם|מה דעתך|מה אתם חושבים|דעתכם|דעתך + כתבו|תגובות|בתגובה|ספרו|שתפו|הגיבו|למטה
    `,
    test: (line) => !/["“”„«]/u.test(line),
    drops: [
      'E voi come la pensate? Ditelo nei commenti',
      'Vad tror du? Berätta nedan!',
      'А вы как считаете? Обсудим в комментариях',
      'وأنت ما رأيك؟ اكتب لنا',
      '你怎么看？欢迎留言',
      'あなたはどう思いますか？コメントをお寄せください'
    ],
    keeps: [
      'E voi che ne pensate?',
      'Что вы думаете о реке, спросил он и написал ответ на стене.',
      '你怎么看这条河？',
      'Bạn thấy bài viết trên tường thế nào?'
    ]
  }),
  idiom({
    id: 'comments-field-world',
    label: 'comments',
    why: 'A field of a comment form explains itself in brackets.',
    longest: 80,
    wordings: `
      it:^il tuo nome|^il vostro nome|^la tua e|^nome|^la tua mail|^il tuo messaggio|^il tuo commento|^il tuo indirizzo + [(（].{4,60}[)）]
      pt:^o seu nome|^seu nome|^o teu nome|^nome|^o seu e|^seu e|^seu comentário|^a sua mensagem + [(（].{4,60}[)）]
      nl:^je naam|^uw naam|^jouw naam|^naam|^uw e-mail|^je e-mail|^je bericht|^uw reactie + [(（].{4,60}[)）]
      pl:^twoje imię|^imię|^twój e-mail|^twój email|^twój podpis|^podpis|^treść komentarza|^pseudonim + [(（].{4,60}[)）]
      ro:^numele tău|^numele dvs|^nume|^numele dumneavoastră|^adresa ta|^mesajul tău|^comentariul tău|^e-mailul tău + [(（].{4,60}[)）]
      cs:^vaše jméno|^tvé jméno|^jméno|^váš e-mail|^váš komentář|^přezdívka|^vaše zpráva + [(（].{4,60}[)）]
      sv:^ditt namn|^namn|^din e-post|^din mejl|^din kommentar|^ditt meddelande + [(（].{4,60}[)）]
      no:^ditt navn|^navn|^din e-post|^e-post|^din kommentar|^kommentaren din|^din melding + [(（].{4,60}[)）]
      da:^dit navn|^navn|^din e-mail|^e-mail|^din kommentar|^din besked + [(（].{4,60}[)）]
      fi:^nimesi|^sähköpostiosoit|^sähköposti |^kommenttisi|^viestisi|^nimimerkki + [(（].{4,60}[)）]
      hu:^név |^neved |^az ön neve|^e-mail|^hozzászólás |^üzenet  + [(（].{4,60}[)）]
      id:^nama anda|^namamu|^nama|^email anda|^komentar anda|^pesan anda|^alamat email + [(（].{4,60}[)）]
      vi:^tên của bạn|^họ tên|^tên bạn|^email của bạn|^họ và tên|^bình luận của bạn + [(（].{4,60}[)）]
      tr:^adınız|^isminiz|^adın|^e-postanız|^e-posta adresiniz|^yorumunuz|^mesajınız|^takma ad + [(（].{4,60}[)）]
      ru:^ваше имя|^имя|^ваш e-mail|^ваш email|^ваша почта|^ваш комментарий|^ваше сообщение|^подпись + [(（].{4,60}[)）]
      uk:^ваше ім'я|^ваше імʼя|^ім'я|^ваш e-mail|^ваш email|^ваша пошта|^ваш коментар|^ваше повідомлення + [(（].{4,60}[)）]
      el:^το όνομά|^το όνομα|^όνομα|^το email|^το e-mail|^το σχόλι|^το μήνυμά + [(（].{4,60}[)）]
      ar:^اسمك|^الاسم|^بريدك|^تعليقك|^رسالتك|^اسمكم + [(（].{4,60}[)）]
      fa:^نام شما|^نام|^ایمیل شما|^پیام شما|^دیدگاه شما|^نظر شما + [(（].{4,60}[)）]
      hi:^आपका नाम|^नाम|^आपका ईमेल|^आपकी टिप्पणी|^आपका संदेश|^अपना नाम + [(（].{4,60}[)）]
      zh:^您的姓名|^你的名字|^姓名|^您的昵称|^昵称|^暱稱|^您的称呼|^您的邮箱|^你的暱稱|^您的大名|^你的昵称|^您的名字|^您的姓名 + [(（].{2,40}[)）]
      ja:^お名前|^名前|^ニックネーム|^メールアドレス|^コメント|^ハンドルネーム|^あなたの名前|^あなたのお名前 + [(（].{3,40}[)）]
      ko:^이름|^닉네임|^성함|^이메일|^작성자|^별명|^댓글 |^필명 + [(（].{3,40}[)）]
      ca:^el teu nom|^nom|^el teu correu|^correu|^comentari|^el teu comentari + [(（].{4,60}[)）]
      lt:^jūsų vardas|^vardas|^el\\. pašt|^komentaras|^jūsų komentaras + [(（].{4,60}[)）]
      he:^שם|^השם שלך|^אימייל|^האימייל|^תגובה|^התגובה שלך|^דוא + [(（].{4,60}[)）]
    `,
    test: (line) =>
      /[)）]\s?[*:：]?$/u.test(line) &&
      line.split(/[(（]/u).length === 2 &&
      (line.split(/[(（]/u)[0] ?? '').trim().split(' ').length < 5,
    drops: [
      'Il tuo nome (sarà mostrato)',
      'Ditt namn (visas för alla) *',
      'Ваше имя (видят все)',
      'اسمك (سيظهر للجميع)',
      '您的昵称（将公开显示）',
      'お名前（公開されます）'
    ],
    keeps: ['Il tuo nome (quello del padre) era Bressi.', 'Имя (и отчество) он забыл сразу.', '名前（本名）は誰も知らない。']
  }),
  idiom({
    id: 'comments-state-world',
    label: 'comments',
    why: 'A notice or prompt says what becomes of comments.',
    end: 'short',
    longest: 70,
    wordings: `
      it:i commenti sono|i commenti a questo|commenti chiusi|commentare|un commento|primo commento|nessun commento
        + chius|disabilit|moderati|^accedi|^registrati|^devi|^lascia|sii il|^nessun|^commenta|^scrivi|ancora|^effettua|^per comm
      pt:comentários estão|comentários encerr|comentários fech|comentários desat|comentar|um comentário|primeiro a comentar
        + encerrad|fechad|desativ|moderad|^entre|^faça|^inicie|^é preciso|primeiro|^deixe|^para
      nl:reacties zijn|reacties gesloten|geen reacties|reageren|een reactie|eerste reactie|uw reactie|je reactie
        + gesloten|uitgeschakeld|niet meer|^log in|^plaats|als eerste|^wees|^geef|^nog geen|^meld|^schrijf|^laat|^om te|gemodereerd
      pl:komentarze są|komentarze zosta|komentowanie|komentować|komentarz|skomentować
        + zamkn|wyłącz|zablok|^zaloguj|jako pierwsz|^bądź|^dodaj|^napisz|^musisz|^aby|moderowan
      ro:comentariile sunt|comentariile au|comentarii închise|comenta|un comentariu|primul comentariu
        + închis|dezactiv|moderat|^autentific|^conecte|fii primul|fiți primul|^lasă un|^scrie un|^trebuie|^adaugă un|^pentru
      cs:komentáře jsou|komentáře byly|diskuse je|diskuze je|komentovat|komentář|do diskuse|do diskuze
        + uzavřen|vypnut|uzamčen|^přihlaste|první|^napište|^přidejte|^vložte|^pro |moderov|^zapojte
      bg:коментари|коментирате|коментар|коментирането
        + са затворен|са изключен|е изключен|е затворен|^влезте|^бъдете първ|^бъди първ|^напишете|^добавете|^за да коментир|^трябва да вл|модерир
      sk:komentáre sú|komentáre boli|diskusia je|diskusia bola|komentovať|komentár|do diskusie
        + uzavret|vypnut|uzamknut|^prihláste|^buďte prv|^napíšte|^pridajte|^vložte|moderov|^zapojte
      hr:komentari su|komentiranje je|komentirat|komentar|u raspravu
        + zatvoren|isključen|onemoguć|^prijavite|^budite prv|^budi prv|^napišite|^dodajte|^ostavite|moderir|^uključite
      sr:коментари су|коментирање је|коментират|коментар|у расправу
      + затворен|искључен|онемогућ|^пријавите|^будите прв|^буди прв|^напишите|^додајте|^оставите|модерир|^укључите
      sl:komentarji so|komentiranje je|komentirat|komentar|v razprav
      + zaprt|izklop|onemogoč|^prijavite|^bodite prv|^bodi prv|^napišite|^dodajte|^oddajte|moderir|^sodelu|^pridruž
      sq:komentet janë|komentimi është|komentoj|komenti|një koment + mbyllur|çaktivizuar|^kyçu|^hyni|^bëhu|^jini|^shkrua|^lini|^shto|moderoh
      sv:kommentarer är|kommentarerna är|kommentarsfältet är|kommentera|en kommentar|kommentar
        + är stäng|är avstäng|^logga in|^bli först|^var först|^skriv|^lämna|^du måste|^för att|modere
      no:kommentarer er|kommentarene er|kommentarfeltet er|kommentere|en kommentar|kommentar
        + er stengt|er slått av|^logg inn|^bli den første|^vær den første|^skriv|^legg igjen|^du må|^for å|moderer
      da:kommentarer er|kommentarerne er|kommentarfeltet er|kommentarsporet er|kommentere|en kommentar|kommentar
        + er lukket|er slået fra|^log ind|^bliv den første|^vær den første|^skriv|^efterlad|^du skal|^for at|moderer
      fi:kommentoi|kommentit|kommentt|keskusteluun + on suljettu|on päättynyt|ei ole käytössä|^kirjaudu|^ole ensim|^kirjoita komm|^jätä komm|^sinun täytyy kirj|^sinun on kirj
        |moderoi|edellyttää kirj|vaatii kirj
      hu:hozzászól|kommentel|komment + lezár|zárva|^jelentkezz|^legyen |^legyél|^légy |^írj |be kell jel|bejelentkez|moderál
      et:kommenteeri|kommenta + sulet|lõppenud|välja lülit|ei ole lubat|pole lubat|^logi |^kommenteerimiseks|^ole esimene|^lisa |^kirjuta |^jäta 
      id:komentar ditutup|komentar telah|kolom komentar|berkomentar|komentar pertama|komentar anda|mengomentari
        + ditutup|dinonaktif|^masuk|^login|^jadilah|^tinggalkan|^tulis komen|^silakan|^anda harus|^untuk
      ms:komen ditutup|komen telah|ruangan komen|memberi komen|meninggalkan komen|menghantar komen|komen pertama|mengulas + ditutup|^log masuk|^sila|^anda |^jadi|^tulis|^untuk
      vi:bình luận + đã đóng|bị khóa|bị tắt|^đăng nhập|^hãy là|^để lại|^viết bình|^bạn phải|^bạn cần|^mời bạn|^chưa có|^để bình
      tr:yorumlar|yoruma|yorum yap|ilk yorumu|yorumunuzu|yorum yaz
        + kapalı|kapatıl|giriş yap|ilk yorumu siz|ilk yorum yap|bırakın|devre dışı|yapmak için|onaylan|yazın$
      ru:комментарии|комментирование|комментировать|комментарий|обсуждение|прокомментир
        + закрыт|отключ|недоступн|^войдите|^авториз|^будьте|^оставьте|^станьте|^чтобы|^добавьте|^напишите|модерац|модерир
      uk:коментарі|коментування|коментувати|коментар|обговорення|прокоментув
        + закрит|вимкн|недоступн|^увійдіть|^авториз|^будьте|^залиште|^станьте|^щоб|^додайте|^напишіть|модерац
      el:τα σχόλια|σχολιάσετε|σχόλιο|σχολιάσει|ο σχολιασμ
        + είναι κλειστ|έχουν κλείσει|έκλεισαν|συνδεθείτε|πρώτοι|πρώτος|^γράψτε|^αφήστε|απενεργ|^πρέπει|υπό έγκριση
      ar:^التعليقات|^باب التعليق|للتعليق|تعليقا|أول تعليق|تعليقك|لإضافة تعليق|من يعلق
        + مغلق|^سجل الدخول|^سجّل|^كن أول|^اترك|^أضف|معطل|بانتظار|^اكتب|تسجيل الدخول
      fa:^دیدگاه|^نظرات|نظر بده|کامنت|نظر خود|^برای ارسال|نظر بدهد + بسته|وارد شوید|اولین|بنویسید|ثبت کنید|غیرفعال|نفری باشید|پس از تأیید|ارسال کنید
      hi:^टिप्पणी|^टिप्पणियां|^टिप्पणियाँ|^कमेंट|टिप्पणी करने|कमेंट करने|पहली टिप्पणी|टिप्पणी करें
        + बंद हैं|बंद है|लॉग इन|लॉगिन|पहले व्यक्ति|छोड़ें|लिखें$|सबसे पहले|बंद कर दी
      zh:评论|評論|留言|跟帖|发言 + 已关闭|已關閉|^登录|^登錄|^登入|^请登|^請登|第一个评|第一個評|抢沙发|搶沙發|^发表评|^發表評|首位评|审核后|審核後|^暂无|^暫無|关闭$|^成为第|^快来
      ja:コメント + 締め切りま|受け付けを終|受け付けて|受付は終|受け付けは終|ログイン|最初のコメ|投稿する$|を書く$|を残す|まだありません|閉じられ|停止し|承認
      ko:댓글 + 닫혔|닫힌|닫혀|로그인 |로그인해|첫 댓글|첫번째 댓글|비활성|남기려면|작성하려면|쓰려면|댓글을 남겨|댓글을 달아|중단되었|댓글 쓰기$|남기기
      ca:els comentaris|comentaris|per comentar|un comentari|el primer a comentar|la primera a comentar
        + tancats|desactivats|^inicia|^sigues|^escriu|^deixa|^has d'|^cal |moder|registra
      lt:komentuoti|komentavimas|komentarai|komentarą|komentaro + išjungt|uždaryt|^prisijunk|^norėdami|^būk|^parašyk|^rašyk|^palik|moder|negalima
      lv:komentēt|komentēšana|komentār + slēgt|atslēgt|izslēgt|nav atļaut|^pieslē|^lai |^esi pirm|^piev|^rakst|^atstāj|^reģistr|^lūdzu
      he:להגיב|התגובות|תגובה|לתגובות + סגור|חסומ|^התחבר|^היו|^היה|^כתוב|^כתבו|^הוסיפו|^השאירו|^יש להתחבר|^כדי להגיב|^עליכ|לאישור
    `,
    test: (line) => !/["“”„«]|\d\d/u.test(line) && (!endsInStop(line) || (line.split(' ').length < 7 && !CLOSED.test(line))),
    drops: [
      'I commenti sono chiusi.',
      'Zaloguj się, aby dodać komentarz',
      'Будьте первым, кто оставит комментарий',
      'Увійдіть, щоб прокоментувати',
      'كن أول من يكتب تعليقا',
      '登录后发表评论',
      'コメントの受け付けは終了しました'
    ],
    keeps: [
      'Komentarze wyłączono dopiero po pogrzebie.',
      'Комментарии отключили к обеду.',
      'I commenti di Bressi, raccolti in nove volumi, sono chiusi in una cassa.',
      'Il primo commento fu un fischio.',
      'De eerste reactie was gefluit.',
      'Pierwszy komentarz był gwizdem.',
      'Primul comentariu a fost un fluierat.',
      'Комментарии министра были краткими.',
      '댓글을 남긴 사람은 강을 건너지 못했고 아무도 몰랐다.',
      '评论家认为，这是第一个好的剧本。',
      'Tinggalkan komentar pedas di meja hakim'
    ]
  }),
  ...commentsCount
]
