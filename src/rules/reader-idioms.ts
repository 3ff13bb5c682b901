import { idiom } from './idiom.ts'
import { lower } from './wording/lower.ts'
import { isToReaderAbroad } from './reading/to-reader-abroad.ts'
import type { Rule } from './rule.ts'

/** What was done by others is a story. */
const PAST = /schreibt,|schrieb|compartía|partilhou|partagée|schreef|прос[ия]|と彼|monsieur|shared|되었|됐다|닫았다/u
/** A question, or the end of one sentence that calls. */
const ASKS = /[?？؟;!！]|^[^,:]{4,110}[.।。]?$/u

/** Endings that ask the reader to send the item on and to comment, as sites of many languages word them. */
export const readerIdioms: readonly Rule[] = [
  idiom({
    id: 'share-liked-own-world',
    label: 'share',
    why: 'An ending asks those who liked the item to send it on.',
    end: 'prompt',
    longest: 170,
    wordings: `
      de:gefallen|gefällt|gefiel + teil|empfehl|weiterleit|leite
        + ^hat dir|^hat ihnen|^hat euch|^gefällt dir|^gefällt ihnen|^wenn dir|^wenn ihnen|^wenn euch|^dir |^ihnen |^euch |^gefallen|^artikel gef|^beitrag gef
        + artikel|beitrag|text|post|video|geschicht|rezept
      fr:plu |aimé|aimez|plaît + partag + ^cet article|^si vous|^vous avez aimé|^vous aimez|^ça vous|^cette |^cela vous + vous
      es:gustado|gustó|gusta + compart|compárt|difúnd|envía + ^¿te |^si te |^¿os |^¿le |^te ha|^si os|^si le
      it:piaciut|piace|interessant + condivid + ^ti è|^se ti|^vi è|^se vi|^hai trovato
      pt:gostou|gostaram|gosta + compartilh|partilh + ^gostou|^se gostou|^se você gostou|^se gosta|^você gostou
      nl:leuk|interessant|goed artikel|mooi + deel |delen|stuur + ^vond je|^vond u|^vind je|^vond jij
      pl:spodoba|podoba|zainteresowa + udostępn|podziel|poleć|prześlij + ^spodoba|^podoba|^jeśli|^zainteres
      ro:plăcut|place|util + distribui|trimite|dă-l|dă share + ^ți-a|^ti-a|^v-a|^dacă ți|^dacă v|^îți place
      ru:понрав|полезн|полезен + подел|отправ|расскаж|репост + ^понрав|^если вам|^если стат|^статья понрав|^вам понрав
      uk:сподоб|корисн + поділ|надішл|розкаж|поширт + ^сподоб|^якщо вам|^вам сподоб|^стаття сподоб
      cs:líbil|zaujal + sdíl|pošl + ^líbil se v|^zaujal v|^pokud se vám
      hr:svideo|svidela|svidio|svidjela|sviđa|svidelo|svidjelo + podel|podijel|pošalj + ^da li|^svid|^sviđ|^ako vam|^ako ti
      sr:свидео|свидела|свиђа|свидело + подел|пошаљ + ^да ли|^свид|^свиђ|^ако вам|^ако ти
      sl:všeč + deli|pošlji + ^vam je|^ti je|^če vam|^če ti
      sq:pëlqeu + shpërnda|ndaj|dërgo + ^ju pëlqeu|^a ju|^të pëlqeu|^nëse
      sv:gillade|gillar + dela|skicka|tipsa + ^gillade du|^gillar du|^om du gill
      no:likte|liker + del |del|send|tips + ^likte du|^liker du|^hvis du lik
      da:kunne du lide|kan du lide|synes godt om + del |del|send|tip + ^kunne du|^kan du|^hvis du kan|^synes du
      fi:tykkäsit|piditkö|pidätkö + jaa |lähetä|vinkkaa + ^tykkäsit|^piditkö|^pidätkö|^jos 
      hu:tetszett + oszd|ossza|küldd|küldje + ^tetszett|^ha tetszett
      et:meeldis + jaga|saada|soovita + ^meeldis|^kas |^kui sulle
      ca:t'ha agradat|us ha agradat|t'agrada + compart|difon|envia + ^t'ha|^si t'ha|^us ha|^si t'agrada|^t'agrada
      lt:patiko + dalin|siųsk|persiųsk + ^patiko|^ar patiko|^jei patiko|^jeigu patiko
      ms:bermanfaat|suka artikel|suka berita|suka dengan + kongsi|hantar|sebar + ^suka|^jika|^kalau|^rasa
      lv:patika + dalies|padalies|iesaki|nosūti|dalieties + ^patika|^vai |^ja tev
    `,
    test: (line) => isToReaderAbroad(line) && line.split(' ').length < 24 && !PAST.test(lower(line)),
    drops: [
      'Hat dir der Artikel gefallen? Dann teile ihn mit deinen Freunden.',
      'Cet article vous a plu ? Partagez-le avec vos amis.',
      '¿Te ha gustado? Compártelo con tus amigos.',
      'Gostou do artigo? Compartilhe com os seus amigos.',
      'Spodobał Ci się ten artykuł? Udostępnij go znajomym.',
      'Понравилась статья? Поделитесь ею с друзьями.'
    ],
    keeps: [
      'Hat dir das Brot gefallen? Teile es mit den Vögeln.',
      '¿Te ha gustado el molino? Compartía la misma duda el alcalde, y se fue.',
      'Gostou do pão e partilhou-o com o rio, sem dizer nada.',
      'Cette soupe a plu à tous, et ils l’ont partagée.'
    ]
  }),
  idiom({
    id: 'comments-tell-us-world',
    label: 'comments',
    why: 'An ending asks the reader for a comment below.',
    end: 'prompt',
    longest: 180,
    wordings: `
      de:kommentar
        + schreibt es|schreibt uns|schreib es|schreib uns|schreib mir|schreiben sie|hinterlass|lasst |lass uns|lass es|lassen sie|verrat|teilt eure|teile deine
        |diskutier|erzählt uns
        + uns|euch|eure|dein|deine|ihre|gerne|ihr |du |mir
        + ^was |^wie |^schreib|^hinterlass|^lass|^verrat|^teil|^sag|^diskutier|^und |^habt |^hast|^haben sie|^welche|^seid|^kennst|^kennt|^eure|^deine
      fr:commentaire + dites-|laissez-nous|laissez un|laissez votre|partagez |donnez-nous|donnez votre|écrivez-|à laisser|réagissez|dis-nous
        + ^et vous|^n'hésitez|^dites|^laissez|^qu'en|^partagez|^donnez|^que |^et toi|^avez-vous|^quel|^réagissez
      es:comentario + déjan|cuéntan|dinos|comparte tu|escríbenos|deja tu|coméntan + ^¿|^cuéntan|^déjan|^dinos|^comparte|^deja |^escríb|^coméntan
      it:commenti|commento + faccelo|fateci|facci|lascia un|lascia il tuo|scrivici|scrivilo|dicci|raccont|condivid
        + ^e tu|^e voi|^cosa ne|^che ne|^faccelo|^fateci|^lascia |^scriv|^dicci|^raccont|^avete |^qual
      pt:comentário + deixe|conte |conte-nos|diga|partilhe|compartilhe|escreva + ^e você|^e tu|^o que |^deixe|^conte|^diga|^qual|^você |^gostou|^concorda
      nl:reacties|een reactie|comments + laat |vertel|deel |schrijf|reageer
        + ^wat |^laat |^vertel|^deel |^heb je|^welke|^ben je|^reageer|^hoe |^en jij|^schrijf
      pl:komentarz + napisz|dajcie|daj znać|podziel|zostaw|piszcie + ^a wy|^a ty|^co |^dajcie|^daj |^napisz|^podziel|^zostaw|^jak|^czy|^piszcie
      ru:комментари + напишите в|напишите нам|пишите в|пишите нам|поделитесь|делитесь|расскажите|оставляйте|оставьте
        + ^а |^что |^как |^пишите|^напишите|^поделит|^делит|^расскаж|^оставл|^оставь|^какой|^какая|^согласны|^вы
      uk:коментар + напишіть у|напишіть в|напишіть нам|пишіть у|пишіть в|пишіть нам|поділіться|діліться|розкажіть|залишайте|залиште
        + ^а |^що |^як |^пишіть|^напиш|^поділ|^діліт|^розкаж|^залиш|^ви
      sv:kommentar + berätta|skriv |lämna |dela  + ^vad |^berätta|^skriv |^lämna |^dela |^vilken|^har du|^hur |^håller du
      no:kommentar + fortell|skriv |legg igjen |del  + ^hva |^fortell|^skriv |^legg igjen |^del |^hvilken|^har du|^hvordan |^er du
      da:kommentar + fortæl|skriv |efterlad |del  + ^hvad |^fortæl|^skriv |^efterlad |^del |^hvilken|^har du|^hvordan |^er du
      fi:komment + kerro |kirjoita |jaa |jätä  + ^mitä |^kerro |^kirjoita |^jaa |^miten |^oletko|^millai|^jätä 
      hu:komment|hozzászólás + írd |írja |mondd|mondja|oszd |ossza |mesél + ^mit |^írd |^írja |^mond|^oszd |^ossza |^ön |^te |^ti |^melyik|^szerin|^mesél
      et:komment + kirjuta|jaga|räägi|jäta|ütle + ^mida|^mis |^kirjuta|^jaga|^räägi|^kuidas|^jäta|^kas |^avalda
      cs:komentář|diskus|diskuz + napište|podělte|dejte|sdělte|pište + ^a |^co |^jak|^napište|^podělte|^dejte|^pište|^souhlas|^máte
      hr:komentar + recite|podel|podijel|napiš|pišite|ostav + ^šta |^što |^recite|^podel|^podijel|^napiši|^pišite|^kako |^a vi|^kakv
      sr:коментар + реците|подел|напиш|пишите|остав + ^шта |^реците|^подел|^напиши|^пишите|^како |^а ви|^какв
      sl:komentar + povej|deli|napiš|pišite|zapiši + ^kaj |^povej|^deli|^napiši|^pišite|^kako |^kakšn
      sq:komenti|komente|një koment|shto koment + trego|ndaj|shkrua|lini|thuaj + ^çfarë |^trego|^ndaj|^shkrua|^si |^a 
      ro:comentari + spune-ne|spuneți|scrie-ne|scrieți|lasă-ne|lăsați-ne|împărtă + ^tu |^voi |^ce |^spune|^scrie|^lasă-ne|^lăsați-ne|^care|^cum
      tr:yorum + yazın|paylaşın|belirtin|bırakın|söyleyin + ^siz|^sen|^ne düşün|^düşünce|^yorumlar|^peki|^hangi|^katılıyor
      id:komentar + tulis|bagikan|sampaikan|tinggalkan + ^bagaimana|^apa |^menurut|^tulis|^bagikan|^sampaikan|^tinggalkan komentar anda|^tinggalkan komentarmu|^yuk|^ayo
      ms:komen + tulis|kongsi|nyatakan|tinggalkan|beri + ^apa |^bagaimana|^tulis|^kongsi|^nyatakan|^tinggalkan komen anda|^beri |^jom|^pernah
      vi:bình luận + để lại|chia sẻ|cho chúng tôi|hãy  + ^bạn |^hãy|^để lại|^theo bạn|^chia sẻ
      el:σχόλια|σχόλιο + γράψτε|πείτε|αφήστε|μοιραστείτε + ^εσείς|^εσύ|^τι |^γράψτε|^πείτε|^αφήστε|^μοιρ|^ποι|^πώς|^συμφων
      ar:التعليقات|تعليق + أخبرنا|شارك|اكتب|اترك + ^ما رأيك|^أخبرنا|^شاركنا|^شاركونا|^اكتب|^وأنت
      fa:نظرات|کامنت|دیدگاه + بنویسید|بگویید|ثبت کنید|بگذارید + ^نظر شما|^شما |^آیا|^به نظر شما|^دیدگاه خود|^نظرات خود
      hi:कमेंट|टिप्पणी + बताएं|बताइए|लिखें|लिखिए|साझा करें + ^आप|^क्या|^अपनी|^अपने|^हमें|^नीचे
      zh:评论|評論|留言 + 欢迎|歡迎|告诉我们|告訴我們|请在|請在 + ^你怎么|^您怎么|^你怎麼|^您怎麼|^你认为|^你認為|^欢迎在|^歡迎在|^欢迎留|^歡迎留|^請在|^请在
      ja:コメント + 教えて|お聞かせ|書いてください|お寄せ|残してください + ^あなた|^皆さん|^みなさん|^皆さま|^ぜひ|^コメント|^ご意見|^感想
      ko:댓글 + 알려주|알려 주|남겨주|남겨 주|적어주|적어 주|달아주|달아 주|공유해 주 + ^여러분|^댓글|^당신은|^어떻게|^의견
      ca:comentari + deixa|explica|digue'ns|comparteix|escriu + ^què |^explica|^deixa|^digue|^comparteix|^escriu|^i tu
      lt:komentar + papasakok|pasidal|rašyk|parašyk|palik + ^ką |^papasakok|^pasidal|^rašyk|^parašyk|^o jūs|^ar 
      lv:komentār + raksti|dalies|pastāsti|atstāj|ieraksti + ^ko |^kā |^raksti|^dalies|^pastāsti|^atstāj|^vai |^kāds
      he:תגובות|בתגובה + ספרו|שתפו|כתבו|השאירו + ^מה |^ספרו|^שתפו|^כתבו|^ואתם|^איך |^האם
    `,
    test: (line) => isToReaderAbroad(line) && ASKS.test(lower(line)) && !PAST.test(lower(line)),
    drops: [
      'Was meint ihr? Schreibt es uns in die Kommentare!',
      'N’hésitez pas à laisser un commentaire ci-dessous et à partager cet article.',
      'Cuéntanos en los comentarios qué te ha parecido.',
      'E tu cosa ne pensi? Faccelo sapere nei commenti.',
      'Wat vind jij? Laat het ons weten in de reacties.',
      'А что думаете вы? Напишите в комментариях.',
      'Siz ne düşünüyorsunuz? Yorumlarda bize yazın.',
      '您怎么看？欢迎在评论区留言。',
      '여러분은 어떻게 생각하시나요? 댓글로 알려주세요.'
    ],
    keeps: [
      '¿Qué comentario deja el alcalde a los vecinos que lo perdieron todo?',
      'Avete letto i commenti? Scrivono cose terribili.',
      'Что пишут в комментариях? Пишите правду, просят жители.',
      '对此，网友在评论区分享了自己的看法。',
      'コメントを残してくださいと彼は書き置いた。',
      'Was der Bürgermeister in die Kommentare schreibt, ist uns gleich.',
      'Et vous, monsieur, laissez la ville sans commentaire.',
      'Wat hij in een reactie schreef, weet niemand.',
      'А в комментариях напишите-ка вы правду, просил староста.',
      '여러분의 댓글이 공유된 뒤 가게는 문을 닫았다.'
    ]
  })
]
