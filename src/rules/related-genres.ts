import { isHeadline } from './reading/headline.ts'
import { leadIdiom } from './idiom.ts'
import { lower } from './wording/lower.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const CALLS =
  'Lee|Leé|Lea|Mira|Mirá|Mire|Vea|Leggi|Guarda|Vedi|Läs|Se|Les|Læs|Sjå|Lees|Bekijk|Czytaj|Zobacz|Więcej|Obejrzyj|Čtěte|Přečtěte|Citește|Citeşte|Citiți|Vezi|' +
  'Čítajte|Prečítajte|Čitajte|Pročitajte|Pogledajte|Четете|Прочетете|Вижте|' +
  'Oku|İzle|Lire|Voir|Lisez|Leia|Veja|Ler|Ver|Assista|Baca|Simak|Lihat|Tonton|Xem|Đọc'

/** Links to other stories that say of what kind they are, and calls of one word. */
export const relatedGenres: readonly Rule[] = [
  leadIdiom({
    id: 'related-genre-world',
    label: 'related',
    why: 'A call to read, see or hear a piece of some kind, or one that is here, stands before its headline.',
    wordings: `
      de:^lesen sie|lies hier|lies dazu|lies auch|lies mehr|lies unser|^sehen sie|^hören sie|^schauen sie|^hier lesen|^hier geht|^hier finden|^mehr dazu|^mehr lesen
      |zum nachlesen + hier|dazu|unser|interview|porträt|kommentar|reportage|analyse|bericht|hintergr|überblick|ganze|jetzt|mehr|im |den |das + ^\\S+(?: \\S+){0,5}$
      fr:^lire |^lisez|^voir |^voyez|^écoute|^regarde|^relire|^retrouve|^découvr
        + notre |nos |ici|entretien|interview|portrait|enquête|reportage|analyse|récit|tribune|éditorial|décryptage|dossier|chronique|vidéo|également|plus
        + ^\\S+(?: \\S+){0,4}$
      es:^lee |^lea |^leé |^mira |^mirá |^mire |^vea |ver nota|ver además|ver también|leer más|leer también|^seguí|^conoce|^conocé|^escuch|^descubr|^te recom|^le recom
      |^recomend|^entérate + también|más|aquí|acá|ley|leer|ver |nota|entrevista|crónica|perfil|análisis|reportaje|además|video|vídeo|completa|lectura|mos$|mos:
        + ^\\S+(?: \\S+){0,4}$
      es:^noticia relacionada|^nota relacionada|^nota recomendada|^artículo relacionado|^tema relacionado|^en contexto|^contenido relacionado|^video relacionado
        + ^\\S+(?: \\S+){0,2}$
      it:^leggi|^leggete|^guarda|^ascolta|^scopri|^vedi |^rivedi
        + qui|intervista|ritratto|reportage|inchiesta|analisi|commento|approfondim|dossier|nostr|speciale|video|tutto|più|anche|intera + ^\\S+(?: \\S+){0,4}$
      pt:^leia|^veja|^ouça|^ouve|^assista|^saiba|^conheça|^confira|^reveja|ler mais|ler também|ver mais|vê também|lê também
        + aqui|entrevista|perfil|reportagem|análise|mais|também|ainda|vídeo|nossa|íntegra|matéria|especial|artigo + ^\\S+(?: \\S+){0,4}$
      nl:^lees |^bekijk|^luister|^kijk |^ontdek + dit |deze |het |ons |onze |hier|interview|portret|reportage|analyse|column|achtergrond|verhaal|meer|ook|verder|terug|alles
        + ^\\S+(?: \\S+){0,4}$
      sv:se bild|se video|se klipp|se här|se hela|läs intervju|läs hela|läs reportage|läs analys|läs krönika|läs ledare|läs granskning|läs också|läs även|läs mer|^lyssna
      |^titta|^kolla + intervju|porträtt|reportage|analys|krönika|ledare|granskning|hela|här|mer|också|även|vår|allt|bild|video|klipp + ^\\S+(?: \\S+){0,3}$
      no:se bilde|se video|se klipp|se her|se hele|les intervju|les hele|les reportasje|les analyse|les kommentar|les kronikk|les leder|les anmeldelse|les også|les mer|^lytt|^hør
        + intervju|portrett|reportasje|analyse|kommentar|kronikk|leder|anmeldelse|gransking|hele|her|mer|også|vår|alt|bilde|video|klipp + ^\\S+(?: \\S+){0,3}$
      da:se billede|se video|se klip|se her|se hele|læs interview|læs hele|læs reportage|læs analyse|læs klumme|læs kronik|læs leder|læs anmeldelse|læs også|læs mere|^lyt|^hør
        + interview|portræt|reportage|analyse|klumme|kronik|leder|anmeldelse|hele|her|mere|også|vores|alt|billede|video|klip + ^\\S+(?: \\S+){0,3}$
      fi:katso kuv|katso vid|lue haastat|lue koko|lue report|lue analy|lue kolumn|lue pääkirj|lue arvost|lue myös|lue lisää|^kuuntele 
        + haastat|report|analy|kolumn|pääkirj|arvost|koko|tästä|täältä|lisää|myös|juttu|kuva|video + ^\\S+(?: \\S+){0,3}$
      hu:^olvassa|^olvasd|^olvasson|^nézze|^nézd|^hallgas|^kattints|^lásd|^bővebb + interjú|riport|elemz|kommentár|itt$|ide$|teljes|cikk|videó|galéri + ^\\S+(?: \\S+){0,4}$
      et:^vaata |^loe |^kuula |^vaadake|^lugege + intervjuu|galerii|video|saade|saadet|arvamus|juhtkir|analüüs|siit|pikemalt|lähemalt|lisaks|reportaa
      pl:^czytaj|^przeczytaj|^zobacz|^obejrzyj|^posłuchaj|^sprawdź|^poznaj|^więcej|^o tym|^polecamy
        + wywiad|rozmow|reportaż|analiz|komentarz|tutaj|tu$|też|także|również|więcej|nasz|cały|wideo|galeri|przeczyt|szczegół + ^\\S+(?: \\S+){0,4}$
      cs:^rozhovor|^reportáž|^komentář|^analýz|^více|^čtěte|^přečt|^podívejte|^poslech|^prohléd|^celý|^celou
        + čtěte|čtete|najdete|zde|tady|také|si|se|rozhovor|reportáž|komentář|analýz|profil|fotogaleri|dál|více|článek + ^\\S+(?: \\S+){0,4}$
      bg:^интервю|^репортаж|^коментар|^анализ|^още|^четете|^прочет|^вижте|^виж|^чуйте|^гледайте|^целият|^цялото|^цялата
        + тук|още|интервю|репортаж|анализ|галерия|видео|целия|цялата + ^\\S+(?: \\S+){0,4}$
      sk:^rozhovor|^reportáž|^komentár|^analýz|^viac|^čítajte|^prečít|^pozrite|^vypoč|^celý|^celú
        + čítajte|nájdete|tu|tiež|aj|si|rozhovor|reportáž|komentár|analýz|fotogaléri|ďalej|viac|článok + ^\\S+(?: \\S+){0,4}$
      hr:^intervju|^reportaž|^komentar|^analiz|^više|^čitajte|^pročit|^pogledaj|^poslušaj|^cijeli|^ceo
        + čitajte|ovdje|ovde|još|i$|intervju|reportaž|komentar|analiz|galerij|više|članak|tekst + ^\\S+(?: \\S+){0,4}$
      sr:^интервју|^репортаж|^коментар|^анализ|^више|^читајте|^прочит|^погледај|^послушај|^цео
      + читајте|овде|још|и$|интервју|репортаж|коментар|анализ|галериј|више|чланак|текст + ^\\S+(?: \\S+){0,4}$
      sl:^intervju|^reportaž|^komentar|^analiz|^več|^berite|^preberi|^poglej|^oglej|^poslušaj|^celot
      + preberite|preberi|tukaj|še|tudi|intervju|reportaž|komentar|analiz|galerij|več|članek|pogovor + ^\\S+(?: \\S+){0,4}$
      sq:^lexo|^lexoni|^shiko|^shih|^shikoni|^dëgjo|^intervista|^më shumë|^reportazh
      + edhe|gjithashtu|këtu|më shumë|më tej|intervist|artikull|plotë|reportazh|koment|analiz|galeri|video + ^\\S+(?: \\S+){0,4}$
      ro:^citește|^citeşte|^citiți|^citiţi|^vezi|^vedeți|^ascultă|^urmărește|mai multe |^detalii|^află
        + interviu|portret|reportaj|anchet|analiz|opini|aici|și|şi|mai |detalii|video|tot|integral|galeri|despre + ^\\S+(?: \\S+){0,4}$
      tr:^oku|^buna|^bunu|^buraya|^şuna|^izle|^ilgili|^detay|^ayrıca|^haberi|^tıkla
        + da |de |bakın|okuyun|oku$|bak$|haber|söyleşi|röportaj|analiz|izle|tıkla|detay|ilgili|için + ^\\S+(?: \\S+){0,4}$
      id:^baca |^simak|^lihat|^tonton|^dengar|^cek  + wawancara|profil|reportase|analisis|opini|liputan|kisah|laporan|di sini|juga|selengkap|video|foto|berita
        + ^\\S+(?: \\S+){0,4}$
      ms:^baca |^lihat|^tonton|^dengar|^ikuti + temu bual|wawancara|analisis|laporan|di sini|juga|lagi|penuh|video|foto|galeri
      vi:^xem |^đọc |^nghe |^mời  + phỏng vấn|chân dung|phóng sự|phân tích|bài |loạt bài|tại đây|thêm|tiếp|toàn văn|chi tiết|video|chùm ảnh + ^\\S+(?: \\S+){0,4}$
      ru:^читайте|^смотрите|^слушайте|^посмотр|^прочит|^послуш|^подробн|^полный|^полное|^об этом
        + интервью|репортаж|анализ|колонк|здесь|тут|также|наш|галере|видео|материал|полн|подробн + ^\\S+(?: \\S+){0,4}$
      uk:^читайте|^дивіться|^слухайте|^перегля|^прочит|^послух|^детальн|^докладн|^повн|^про це
        + інтерв'ю|репортаж|аналіз|колонк|тут|також|наш|галере|відео|матеріал|повн|детальн + ^\\S+(?: \\S+){0,4}$
      el:^διαβάστε|^δείτε|^ακούστε|^παρακολουθ|^περισσότερα
        + εδώ|επίσης|ακόμα|ακόμη|συνέντευξη|ανάλυση|ρεπορτάζ|βίντεο|αναλυτικά|όλο|όλη|φωτογραφί|και + ^\\S+(?: \\S+){0,4}$
      ca:^llegeix |^llegiu |^mira |^mireu |^vegeu |^escolta |^escolteu |^consulta |^descobreix |^et recom|^us recom
        + també|més|aquí|notícia|entrevista|crònica|perfil|anàlisi|reportatge|article|vídeo|complet|sencer|fotos + ^\\S+(?: \\S+){0,4}$
      ca:^notícia relacionada|^article relacionat|^tema relacionat|^contingut relacionat|^vídeo relacionat|^més informació|^més info|\\+ info|^en context
        + ^(?:\\+ )?\\S+(?: \\S+){0,2}$
      lt:^skaityk|^žiūrėk|^klausyk|^perskaityk|^peržiūrėk|^daugiau skaityk|^plačiau
        + taip pat|daugiau|čia|plačiau|interviu|straipsn|visą|reportaž|komentar|apžvalg|video|vaizdo + ^\\S+(?: \\S+){0,4}$
      lt:^susijusi|^susijęs|^susiję|^taip pat|^daugiau apie|^daugiau šia + ^\\S+(?: \\S+){0,3}$
      lv:^lasi|^lasiet|^lasīt|^skat|^klaus|^noklaus|^noskat + interviju|galeriju|video|raidījum|viedokl|analīz|šeit|vairāk|plašāk|arī|reportāž
      he:^קראו |^קרא |^צפו |^ראו |^האזינו |^לקריאת|^לקריאה|^לצפייה|^להאזנה|^לכתבה|^לראיון|^לידיעה|^לסיפור|^למאמר
        + גם|עוד|כאן|הכתבה|הראיון|המלא|נוספת|הסרטון|הסיפור|הידיעה|הטור|המאמר + ^\\S+(?: \\S+){0,4}$
    `,
    drops: [
      'Lesen Sie hier: So teuer wird die Mühle wirklich',
      'Lire notre portrait : Le notaire qui aimait trop les tableaux',
      'Mirá también: La presa que resistió a la riada',
      'Noticia relacionada: La presa que resistió',
      'Leggi l’intervista: La mugnaia che non dorme mai',
      'Leia a entrevista: A moleira que nunca dorme',
      'Lees ook dit interview: De molenaar die nooit slaapt',
      'Läs intervjun: Mjölnaren som aldrig sover',
      'Czytaj wywiad: Młynarz, który nigdy nie śpi',
      'Rozhovor čtěte zde: Mlynář, který nikdy nespí',
      'Mai multe detalii: Morarul care nu doarme niciodată',
      'Buna da bakın: Değirmen on yıl sonra yeniden dönüyor',
      'Читайте наш репортаж: Мельница, которую забыли'
    ],
    keeps: [
      'Lesen Sie hier: das stand auf dem Schild über der Mühle.',
      'Voir plus loin : la rivière, le pont et la vallée.',
      'Mira también: el agua sube, gritó el molinero.',
      'Lees dit maar: ik kom niet meer terug, schreef hij.',
      'Läs här: det var allt hon sade.',
      'Więcej o tym wie tylko młynarz.'
    ]
  }),
  {
    id: 'related-call-world',
    label: 'related',
    languages: ['es', 'it', 'sv', 'da', 'no', 'nl', 'pl', 'cs', 'ro', 'tr', 'fr', 'pt', 'id', 'vi'],
    needs: CALLS.split('|').flatMap((call) => [':', '|'].map((sign) => `${lower(call)}${sign}`)),
    why: 'A call of one word to read or see stands before a headline.',
    pattern: lazyShape`^[\s•▪▶►»>*\[(-]*(?:${CALLS})\s?[:|]\s?(?<value>[^:|]{12,150}?)[\])]?$`,
    test: ({ groups }) => isTitle(groups?.['value'] ?? ''),
    drops: [
      'Lee: Los diez molinos más viejos del valle',
      'LEGGI: I mulini più vecchi della valle',
      'Läs: Dalens äldsta kvarnar',
      'Czytaj: Najstarsze młyny w dolinie'
    ],
    keeps: [
      'Mira: no hay nada que hacer.',
      'Se: där står han, sade hon och pekade mot ån.',
      'Guarda: Anna, Bruno e il mulino',
      'Ver: tres molinos y un río'
    ]
  },
  {
    id: 'related-stop-fr',
    label: 'related',
    languages: ['fr'],
    needs: ['lire', 'voir', 'écouter'],
    why: 'A call to read in capitals and a full stop stand before a headline.',
    pattern: /^[\s•▪▶►»>*[(]*(?:À )?(?:LIRE|VOIR|ÉCOUTER|REGARDER) (?:AUSSI|ÉGALEMENT|ENCORE)\. (?<value>.{3,160}?)[\])]?$/u,
    test: ({ groups }) => /^\P{L}*\p{Lu}/u.test(groups?.['value'] ?? '') && !/[.!?] .{20}/u.test(groups?.['value'] ?? ''),
    drops: ['LIRE AUSSI. Panne au moulin : le récit d’une nuit sans lumière', 'À LIRE AUSSI. Le moulin tourne encore.'],
    keeps: ['LIRE AUSSI. C’était son mot. Personne ne savait d’où il lui venait.']
  }
]

/** A headline has words in small letters: a list of names has few. */
function isTitle(text: string): boolean {
  return (
    isHeadline(text) &&
    !/^\p{Lu}[\p{L}\p{M}]*, /u.test(text) &&
    text.split(' ').length >= 3 &&
    (text.match(/ \p{Ll}/gu)?.length ?? 0) >= 2
  )
}
