import { idiom, leadIdiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** What stands where a page would show a post, a video or a poll of another site. */
export const embedIdioms: readonly Rule[] = [
  idiom({
    id: 'consent-embed-world',
    label: 'consent',
    why: 'A box asks for consent before it shows what another site holds.',
    end: 'prompt',
    longest: 340,
    wordings: `
      en:this content|this video|this post|load this content|third-party content|embedded content + cookies|consent|third party|third parties|allow
        + accept|view|load|hosted|blocked|see it + ^this content|^we need your|^to view|^please|^by click|^in order|^to see|^to load|^you need
      de:eingebundenen inhalt|redaktionellen inhalt|externen inhalt|externe inhalte|externer inhalt|diesen inhalt|dieses inhalts|diesem inhalt|dieses video
      |inhalte von drittanbietern|dieser stelle
        + anzeigen|angezeigt|einwillig|zustimm|einverstanden|cookies|datenschutz|laden|übermittelt|personenbezogen|empfohlen
        + datenschutz|einverstanden|klick|zustimm|einwillig|cookies|drittanbieter|drittplattform|redaktion empfohlen
      fr:contenus issus de tiers|contenu tiers|ce contenu|cette vidéo|ce post|ce tweet|contenus tiers + cookies|traceurs|consentement|confidentialité|préférences|hébergé
        + bloqué|accept|autoris|consent|afficher|consulter|désactiv|refus
      es:este contenido|este video|este vídeo|este post|contenido externo|contenidos externos + cookies|consentimiento|preferencias|privacidad|terceros
        + acept|bloque|ver |mostrar|permit|visualizar|autoriz|config
      it:questo contenuto|questo video|contenuti esterni|contenuto esterno|questo post + cookie|consenso|preferenze|terza parte|terze parti|privacy
        + accett|visualizz|vedere|bloccat|ospitat|abilit|consent
      pt:este conteúdo|este vídeo|conteúdo externo|conteúdos externos|esta publicação + cookies|consentimento|preferências|privacidade|terceiros
        + aceit|bloque|ver |visualizar|mostrar|permit|autoriz
      nl:deze inhoud|deze content|deze video|dit filmpje|deze plek|deze post|deze plaats|externe content|externe inhoud
        + cookies|toestemming|privacy|voorkeuren|accepteer
        + accepteer|geaccepteerd|akkoord|bekijken|zien|tonen|toestaan|toestemming|geblokkeerd|weergeven
      sv:innehållet|detta innehåll|den här videon|det här innehållet|externt innehåll|inbäddat + cookies|kakor|samtyck|integritet
        + godkänn|accepter|visa|se |samtyck|blocker|tillåt
      no:innholdet|dette innholdet|denne videoen|eksternt innhold|innebygd + cookies|informasjonskaps|samtykk|personvern
        + godta|godkjenn|aksepter|vis |se |samtykk|blokker|tillat
      da:indholdet|dette indhold|denne video|videoen|eksternt indhold|indlejret + cookies|samtykk|privatliv
        + accepter|godkend|vis |se |samtykk|blokere|tillad
      fi:sisältö|sisällön|video|upotu|julkaisu + eväst|suostumu|yksityisyy + hyväks|näy|salli|estet|katso + ^tämä|^sisältö|^video|^upotu|^ulkoi|^jotta|^hyväksy
      hu:tartalom|videó|bejegyzés|beágyazott + süti|cookie|hozzájárul|adatvéd + elfogad|fogadja el|megtekint|megjelen|engedély|letilt|blokkol
        + ^a tartalom|^ez a|^a videó|^a beágyazott|^külső|^ahhoz|^fogadja
      et:seda sisu|see sisu|seda videot|see video|väline sisu|välist sisu|video vaat|video mängi + küpsis|nõusolek|nõustu|privaatsus + luba|nõustu|näha|vaata|kuva|mängi
      pl:treść zewnętrzna|tę treść|ta treść|tej treści|treści zewnętrzn|ten film|tego filmu|materiał wideo|zawartość + cookie|zgod|prywatnoś|ciastecz
        + akcept|zaakcept|wyświetl|obejrz|zobacz|zablokow|wyraź|wyrazić|włącz
      cs:tento obsah|tohoto obsahu|obsah třetích|toto video|externí obsah|příspěvek + cookie|souhlas|soukromí + povol|přijm|zobraz|blokov|souhlas|udělit|potvrď
      hr:ovaj sadržaj|ovog sadržaja|eksterni sadržaj|vanjski sadržaj|ugrađeni sadržaj + kolačić|saglas|privol|privatnost|trećih
      + saglas|privol|dozvol|prikaz|prihvat|prihva|omoguć
      sr:овај садржај|овог садржаја|екстерни садржај|уграђени садржај + колачић|саглас|приватност|трећих + саглас|дозвол|приказ|прихва|омогућ
      sl:to vsebino|ta vsebina|vsebina zunanj|zunanja vsebina|vdelan + piškotk|soglas|zasebnost|tretjih + soglas|dovol|prikaz|ogled|sprej|omogoč
      ro:acest conținut|acest conţinut|acest videoclip|conținut extern|acestui conținut + cookie|consimțământ|confidențialit + accept|vizualiz|vedea|blocat|afiș|permit
      tr:bu içeriği|bu içerik|bu videoyu|harici içerik + çerez|onay|izin|gizlilik + kabul|görüntüle|izle|engel|ver|onay
      id:konten ini|video ini|konten eksternal|konten pihak ketiga + cookie|persetujuan|privasi|izin + setuju|terima|melihat|menampilkan|diblokir|izin
      ms:kandungan ini|video ini|kandungan luar|kandungan pihak ketiga + kuki|persetujuan|privasi + setuju|terima|melihat|menonton|memaparkan|benarkan|disekat
      vi:nội dung này|video này|nội dung bên ngoài + cookie|đồng ý|quyền riêng tư + chấp nhận|đồng ý|xem|hiển thị|chặn
      ru:это содержимое|этот контент|внешний контент|стороннего контента|это видео + cookie|согласи|конфиденц + разреш|прими|посмотр|покаж|заблок|соглас
      uk:цей вміст|цей контент|зовнішній вміст|зовнішній контент|це відео + cookie|згод|приватн|конфіденц + дозвол|прийм|перегля|покаж|заблок
      el:αυτό το περιεχόμενο|εξωτερικό περιεχόμενο|αυτό το βίντεο + cookie|συγκατάθεση|απορρήτ + αποδεχ|αποδοχ|εμφάνιση|προβολή|δείτε|μπλοκ
      ca:aquest contingut|aquest vídeo|contingut extern|aquesta publicació + cookies|galetes|consentiment|preferències|privacitat|tercers
        + accept|bloque|veure |mostr|permet|visualitz|config
      lt:šį turinį|šis turinys|šį vaizdo įraš|šis vaizdo įraš|išorinis turin|išorinį turin + slapuk|sutik|privatum|trečių + sutik|leisk|rodyti|matyti|žiūrėti|blokuo
      lv:šo saturu|šis saturs|šo video|šis video|ārējais satur|skatītos video|skatītu video + sīkdat|piekriš|piekrī|privātum + atļau|piekrī|skatī|rādī|redzē
      he:תוכן זה|התוכן הזה|סרטון זה|הסרטון הזה|תוכן חיצוני + עוגיות|cookie|הסכמה|פרטיות|צד שלישי + לאשר|אישור|אשרו|לצפות|לצפייה|חסום|הצג
    `,
    test: (line) => !/["“”„«]/u.test(line),
    drops: [
      'An dieser Stelle finden Sie einen externen Inhalt, der von der Redaktion empfohlen wird. Mit einem Klick wird er angezeigt.',
      'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.',
      'Ce contenu est bloqué car vous n’avez pas accepté les cookies.',
      'Para ver este contenido debe aceptar las cookies de terceros',
      'Questo contenuto è ospitato da una terza parte. Per visualizzarlo devi accettare i cookie.',
      'Om deze inhoud te bekijken moet je de cookies accepteren.',
      'För att se innehållet behöver du godkänna cookies.',
      'Aby wyświetlić tę treść, zaakceptuj pliki cookies.',
      'Pro zobrazení tohoto obsahu je nutné povolit cookies.',
      'Pentru a vedea acest conținut trebuie să accepți cookie-urile.',
      'Bu içeriği görüntülemek için çerezleri kabul etmeniz gerekiyor.',
      'Чтобы увидеть это содержимое, дайте согласие на cookie и разрешите показ'
    ],
    keeps: [
      'Das Gericht verbot, dieses Video zu zeigen, weil die Mutter nicht zugestimmt hatte.',
      'La mère n’a pas donné son accord, et cette vidéo a été retirée.',
      'El juez pidió ver este video antes de dar permiso a la familia.',
      'Het bedrijf mag deze cookies niet meer verkopen, zegt de rechter.'
    ]
  }),
  idiom({
    id: 'comments-poll-world',
    label: 'comments',
    why: 'A poll asks the readers to vote.',
    end: 'asking',
    longest: 150,
    wordings: `
      de:^umfrage|^abstimmung|ihre meinung|^leserfrage|frage des tages|was meinen sie + stimmen sie|abstimmen|stimme ab|stimmt ab|machen sie mit|ihre stimme|mitmachen|voten
      fr:^sondage|votre avis|^votez|question du jour + votez|répondez|donnez votre avis|participez|voter|donnez-nous
      es:^encuesta|^sondeo|^vota |^votá|la pregunta|pregunta del día|tu opinión + vota|votá|vote|participa|participá|responde|opina
      it:^sondaggio|^votate|la domanda|il sondaggio + vota|votate|partecipa|di' la tua|rispondi|dicci
      pt:^enquete|^sondagem|vote agora|vote aqui|pergunta do dia|^inquérito|^votação + vote|participe|responda|opine|dê a sua
      nl:^poll|^stelling|^peiling|stem nu|stem mee|stem hier|vraag van de dag + stem(?!\\p{L})|geef je mening|doe mee|reageer
      sv:^omröstning|^rösta|dagens fråga|^fråga:|vad tycker du|^enkät + rösta|svara|tyck till|säg din
      no:^avstemning|^stem |dagens spørsmål|^spørsmål:|hva mener du|hva synes du|^undersøkelse + stem(?!\\p{L})|svar(?!\\p{L})|si din|si di
      da:^afstemning|^stem |dagens spørgsmål|^spørgsmål:|hvad mener du|hvad synes du|^undersøgelse + stem(?!\\p{L})|svar(?!\\p{L})|sig din
      fi:^äänestä |^gallup|päivän kysymys|viikon kysymys|mitä mieltä olet + vastaa|kerro |osallistu|tästä|tässä|suosikki
      hu:^szavazz|kérdőív|heti kérdés|a nap kérdése|^ön szerint + szavazz|válaszol|mondja el|mondd el|írja meg|töltse ki|töltsd ki
      et:^küsitlus|^hääleta|päeva küsimus|nädala küsimus|lugejaküsitlus + hääleta|vasta|osale|vali|avalda
      pl:^sonda:|^sonda |^ankieta|^głosow|pytanie dnia|^zagłosuj + zagłosuj|głosuj|weź udział|wypełnij|oddaj głos|odpowiedz
      cs:^anketa|^hlasov|^hlasujte|otázka dne + hlasujte|hlasovat|zapojte|odpovězte|vyjádřete|dejte hlas
      hr:^anketa|^glasaj|^glasuj|pitanje dana|^pitanje|vaše mišljenje + glasaj|glasuj|odgovor|učestvuj|sudjeluj|recite
      sr:^анкета|^гласај|питање дана|^питање|ваше мишљење + гласај|одговор|учествуј|реците
      sl:^anketa|^glasuj|vprašanje dneva|^vprašanje|vaše mnenje + glasuj|odgovor|sodeluj|povej
      ro:^sondaj|^votează|^votați|întrebarea zilei + votează|votați|votaţi|răspunde|participă|spune-ți
      tr:^anket|^oyla|günün sorusu|oy ver + oy ver|oyla|katıl|cevapla|oyunuzu
      id:^polling|jajak pendapat|^survei|^voting|pertanyaan hari + pilih|ikut|vote|voting sekarang|jawab|berikan suara
      ms:^undian|^tinjauan|soalan hari ini|^undi |pendapat anda + undi|pilih|sertai|jawab|sekarang
      vi:thăm dò|bình chọn|khảo sát|câu hỏi hôm nay + bình chọn|tham gia|trả lời|bỏ phiếu|chọn đáp án
      ru:^опрос|^голосование|^голосуйте|вопрос дня|^проголосуйте + голосуйте|проголосуйте|примите участие|ответьте|выскажите|ваш голос
      uk:^опитування|^голосування|^голосуйте|питання дня|^проголосуйте + голосуйте|проголосуйте|візьміть участь|дайте відповідь|ваш голос
      el:^ψηφοφορία|^δημοσκόπηση|^γκάλοπ|^ψηφίστε|ερώτηση της ημέρας + ψηφίστε|ψηφίσετε|πείτε μας|συμμετ|απαντήστε
      ca:^enquesta|^vota|la pregunta del dia|la teva opinió|^pregunta del dia + vota|participa|respon|opina
      lt:^apklausa|^balsuok|dienos klausimas|^klausimas|jūsų nuomonė + balsuok|atsakyk|dalyvauk|pareikšk
      lv:^aptauja|^balso|dienas jautājum|nedēļas jautājum|lasītāju aptauja + balso|atbildi|piedal|izvēl|izsaki
      he:^סקר|^הצביעו|שאלת היום|^שאלת השבוע + הצביעו|ענו|השתתפו|הביעו
    `,
    test: (line) =>
      !/["“”„«]|\p{Nd}{2}.*\p{Nd}{2}/u.test(line) &&
      /[?:]|!$/u.test(line) &&
      !/[?!] .{42}/u.test(line) &&
      line.split(' ').length > 3,
    drops: [
      'Umfrage: Soll die Mühle bleiben? Stimmen Sie ab!',
      'Sondage. Faut-il garder le moulin ? Votez',
      'Encuesta: ¿Debe quedarse el molino? Vota aquí',
      'Sondaggio: il mulino deve restare? Vota',
      'Enquete: o moinho deve ficar? Vote',
      'Poll: moet de molen blijven? Stem nu',
      'Sonda: Czy młyn ma zostać? Zagłosuj',
      'Anketa: Má mlýn zůstat? Hlasujte',
      'Anket: Değirmen kalsın mı? Oy verin',
      'Thăm dò ý kiến: Có nên giữ cối xay không? Bình chọn',
      'Опрос: Нужна ли мельница? Проголосуйте!'
    ],
    keeps: [
      'Hvad mener du om, at din egen møller stemte hjemme fra sofaen?',
      'Oylama sonucu: 212 evet, 209 hayır',
      'Umfrage: Jeder Dritte will in Arden abstimmen lassen.',
      'Votez pour moi : voilà tout ce qu’il avait à dire.',
      'Rösta: det är allt de begär, att få rösta i fred.',
      'Sondage : deux habitants sur trois veulent garder le moulin.'
    ]
  }),
  leadIdiom({
    id: 'comments-poll-asked-world',
    label: 'comments',
    why: 'A word for a poll stands before the question that readers are asked.',
    wordings: `
      de:^umfrage|^abstimmung|^leserfrage|^frage des tages|^stimmen sie ab|^stimmt ab|^ted + ^\\S+(?: \\S+){0,3}$
      en:^poll|^reader poll|^vote|^have your say|^question of the day|^quick poll|^online poll|^readers' poll + ^\\S+(?: \\S+){0,3}$
      fr:^sondage|^votre avis|^la question du jour|^question du jour|^vote |^votez|^consultation + ^\\S+(?: \\S+){0,3}$
      es:^encuesta|^sondeo|^vota|^votá|^pregunta del día|^la pregunta del día + ^\\S+(?: \\S+){0,3}$
      it:^sondaggio|^il sondaggio|^vota|^la domanda del giorno + ^\\S+(?: \\S+){0,3}$
      pt:^enquete|^sondagem|^vote|^inquérito|^pergunta do dia + ^\\S+(?: \\S+){0,3}$
      nl:^poll|^stelling|^peiling|^vraag van de dag|^stem mee + ^\\S+(?: \\S+){0,3}$
      sv:^rösta|^omröstning|^dagens fråga|^fråga läsarna|^enkät + ^\\S+(?: \\S+){0,3}$
      no:^stem her|^stem nå|^avstemning|^dagens spørsmål|^spørreundersøkelse + ^\\S+(?: \\S+){0,3}$
      da:^stem her|^stem nu|^afstemning|^dagens spørgsmål|^læserafstemning + ^\\S+(?: \\S+){0,3}$
      fi:^äänestä tästä|^äänestä nyt|^äänestä tääl|^päivän kysymys|^viikon kysymys|^lukijakysely + ^\\S+(?: \\S+){0,3}$
      hu:^szavazzon|^szavazz |^a hét kérdése|^heti kérdés|^a nap kérdése|^napi kérdés + ^\\S+(?: \\S+){0,3}$
      et:^hääleta$|^päeva küsimus$|^nädala küsimus$|^lugejaküsitlus$ + .
      pl:^sonda|^ankieta|^pytanie dnia|^sondaż + ^\\S+(?: \\S+){0,3}$
      cs:^anketa|^hlasování|^hlasujte|^otázka dne + ^\\S+(?: \\S+){0,3}$
      bg:^анкета|^гласувай|^въпрос на деня + ^\\S+(?: \\S+){0,3}$
      sk:^anketa|^hlasovanie|^hlasujte|^otázka dňa + ^\\S+(?: \\S+){0,3}$
      hr:^anketa|^glasajte|^glasujte|^pitanje dana + ^\\S+(?: \\S+){0,3}$
      sr:^анкета|^гласајте|^питање дана + ^\\S+(?: \\S+){0,3}$
      sl:^anketa|^glasuj|^vprašanje dneva|^vprašanje tedna + ^\\S+(?: \\S+){0,3}$
      sq:^sondazh|^votoni|^voto|^pyetja e ditës + ^\\S+(?: \\S+){0,3}$
      ro:^sondaj|^votează|^întrebarea zilei + ^\\S+(?: \\S+){0,3}$
      tr:^anket|^günün sorusu|^oylama + ^\\S+(?: \\S+){0,3}$
      id:^polling|^jajak pendapat|^survei|^voting + ^\\S+(?: \\S+){0,3}$
      vi:^thăm dò|^bình chọn|^khảo sát|^câu hỏi hôm nay + ^\\S+(?: \\S+){0,3}$
      ru:^опрос|^голосование|^вопрос дня|^проголосуйте + ^\\S+(?: \\S+){0,3}$
      uk:^опитування|^голосування|^питання дня|^проголосуйте + ^\\S+(?: \\S+){0,3}$
      el:^ψηφοφορία|^γκάλοπ|^ψηφίστε|^η ερώτηση της ημέρας + ^\\S+(?: \\S+){0,3}$
      ca:^enquesta$|^l'enquesta$|^vota$|^la pregunta del dia$|^pregunta del dia$ + .
      lt:^apklausa$|^dienos klausimas$|^balsuokite$ + .
      lv:^balso$|^dienas jautājums$|^nedēļas jautājums$|^lasītāju aptauja$ + .
      he:^סקר$|^שאלת היום$|^סקר היום$|^הצביעו$ + .
    `,
    test: (value) => /^[^?.!]{12,130}\?(?: [^.?!]{2,12} ?[/|] ?[^.?!]{2,12}|(?: \S+){1,4})?$/u.test(value),
    drops: [
      'Umfrage: Sind Sie für den Ausbau der Mühle?',
      'POLL: Should the bridge be closed to traffic?',
      'Sondage : êtes-vous favorable au moulin ? Oui / Non',
      'ENCUESTA | ¿Está a favor del nuevo molino?',
      'Sonda: czy popierasz budowę młyna?',
      'Anket: Yeni değirmeni destekliyor musunuz?',
      'Опрос: Нужна ли деревне новая мельница?'
    ],
    keeps: [
      'Umfrage: Jeder Dritte will die Mühle behalten.',
      'Poll: two in three want the mill to stay',
      'Vote: the word was on every wall. Who had painted it?'
    ]
  })
]
