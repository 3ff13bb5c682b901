import { similarWest } from './similar-west.ts'
import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** A caption ends in what made the picture, or says what it is for; a headline goes on with what the picture does. */
const MADE =
  /[Ii]lustr|poglądow|ter illustratie|(?<!\p{L})(?:IA|AI)[.)]*$|(?:rtificial[eă]?|ntelligentie|ntelligens|nteligencji)[.)]*$/u

/** Notes and offers of a site that no list of phrases holds, in languages whose wordings vary by gender and address. */
export const notesWest: readonly Rule[] = [
  idiom({
    id: 'newsletter-podcast-west',
    label: 'newsletter',
    why: 'A prompt asks to follow a podcast of the site.',
    end: 'short',
    wordings: `
      it:podcast + spotify|apple|piattaform|nostro|nostri|app preferita + ^segui|^ascolta|^iscriviti|^abbonati|^scopri|^seguite
      pt:podcast + spotify|apple|plataforma|nosso|nossos|aplicativo + ^siga|^segue|^ouça|^ouve|^escut|^assin|^subscrev|^inscrev|^conheça|^acompanhe
      nl:podcast + spotify|apple|onze|podcast-app|podcastapp|favoriete app + ^luister|^beluister|^abonneer|^volg|^ontdek
      pl:podcast + spotify|apple|naszego|naszych|nasz |aplikacj|platform + ^słuchaj|^posłuchaj|^subskrybuj|^obserwuj|^odsłuchaj
      ro:podcast + spotify|apple|nostru|noastre|platform|aplicați + ^ascult|^urmăr|^abon|^descoper
      hr:podkast|podcast + spotify|apple|naš|platform|aplikacij + ^slušaj|^poslušaj|^prati|^pretplat|^zaprat
      sr:подкаст + spotify|apple|наш|платформ|апликациј + ^слушај|^послушај|^прати|^претплат|^запрат
      sl:podkast|podcast + spotify|apple|naš|platform|aplikacij + ^poslušaj|^spremlja|^naroči|^sledi
      sq:podkast|podcast + spotify|apple|tonë|platform|aplikacion + ^dëgjo|^ndiq|^abono
      sv:podcast|podd + spotify|apple|acast|vår|poddapp|där poddar + ^lyssna|^följ|^prenumer|^hör
      no:podkast|podcast|podden + spotify|apple|acast|vår|podkastapp|der du hører|podme + ^lytt|^hør|^følg|^abonner
      da:podcast|podcasten + spotify|apple|podimo|vores|podcastapp|hvor du hører|hvor du lytter + ^lyt|^hør|^følg|^abonn
      fi:podcast|jakso + spotify|apple|podcast-sov|\\S+mme\\b + ^kuuntele |^tilaa |^seuraa 
      hu:podcast + spotify|apple|youtube|google|adásunk|platform + ^hallgas|^iratkozz|^kövess|^keress
      et:podcast|taskuhääling|saade + spotify|apple|meie|platvorm|äpis + ^kuula|^telli |^jälgi
      ca:pòdcast|podcast + spotify|apple|ivoox|plataform|nostre|app + ^segueix|^escolta|^subscriu|^seguiu
      lt:tinklalaid|podkast + spotify|apple|mūsų|platform|programėl + ^klausyk|^klausykit|^sek|^prenumeruok
      lv:podkāst|podcast|raidierakst + spotify|apple|mūsu|platform|lietotn + ^klausies|^klausieties|^noklausies|^seko|^abonē
    `,
    test: (line) => !/["“”„«]/u.test(line),
    drops: [
      'Segui il nostro podcast su Spotify',
      'Ouça o nosso podcast na sua plataforma favorita',
      'Beluister onze podcast via Spotify of Apple',
      'Posłuchaj naszych podcastów',
      'Ascultă podcastul nostru pe Spotify',
      'Följ vår podd där poddar finns'
    ],
    keeps: ['Il podcast che ha salvato un faro', 'Lyssna på skogen, råder podden.', 'Onze podcast begon in een schuur.']
  }),
  idiom({
    id: 'notice-translated-west',
    label: 'notice',
    why: 'A note says who or what translated the item.',
    end: 'any',
    longest: 130,
    wordings: `
      it:tradott|traduzione + ^articolo|^questo articolo|^questo testo|^questo contenuto|^testo|^traduzione|^l'articolo
        + software|computer|macchina|automatic|dall'ia|deepl|google|strument
      pt:traduzid|tradução + ^artigo|^este artigo|^este texto|^este conteúdo|^texto|^tradução|^esta matéria|^reportagem|^matéria|^o artigo
        + computador|automatic|automátic|inteligência|deepl|google|ferramenta|software
      nl:vertaald|vertaling + ^dit artikel|^deze tekst|^dit verhaal|^dit bericht|^artikel|^vertaling|^automatisch
        + automatisch|computer|machine|ai|deepl|google|software
      pl:przetłumaczon|tłumaczenie|przekład + ^artykuł|^ten artykuł|^tekst|^ten tekst|^tłumaczenie|^materiał
        + automat|komputer|maszyn|ai|deepl|google|narzędz|sztuczn
      ro:tradus|traducere + ^articol|^acest articol|^acest text|^text|^traducere|^acest material
        + automat|calculator|deepl|google|inteligenț
      sv:översatt|översättning + ^artikeln|^den här artikeln|^texten|^den här texten|^översatt|^denna artikel|^översättning
        + automat|ai|deepl|google|maskin|dator|verktyg
      no:oversatt|oversettelse + ^artikkelen|^denne artikkelen|^teksten|^denne teksten|^saken|^oversatt|^oversettelse + automat|ki|ai|deepl|google|maskin|verktøy
      da:oversat|oversættelse + ^artiklen|^denne artikel|^teksten|^denne tekst|^oversat|^oversættelse + automat|ai|deepl|google|maskin|værktøj
      fi:käännet|käännös + ^artikkel|^juttu|^tämä art|^teksti|^käännös|^tämä jut + automaat|tekoäly|kone|google|deepl
      hu:fordít + ^a cikk|^az írás|^a szöveg|^ezt a cikk|^a fordítás|^ez a cikk + gépi|géppel|mesterséges|automat|google|deepl
      et:tõlgitud|tõlge|tõlke + ^artikk|^see art|^tekst|^see tekst|^tõlge|^lugu|^tõlgitud + automaat|tehis|masin|google|deepl
      ca:traduït|traduïda|traducció + ^article|^aquest article|^aquest text|^aquesta notícia|^text|^traducció|^notícia + automàtic|màquina|ia|deepl|google|eina
      lt:išvers|vertim + ^straipsn|^šis straipsn|^tekst|^šis tekst|^vertim|^išvers + automat|di|dirbtin|deepl|google|įranki
      lv:tulkot|tulkojum + ^rakst|^šis rakst|^tekst|^šis tekst|^tulkoj|^tulkots + automāt|mākslīg|mašīn|google|deepl
    `,
    test: (line) => !/["“”„«]/u.test(line),
    drops: [
      'Articolo tradotto da un software',
      'Este texto foi traduzido com ferramentas automáticas',
      'Dit artikel is automatisch vertaald',
      'Tekst przetłumaczony przez AI',
      'Articol tradus automat',
      'Texten är översatt med AI'
    ],
    keeps: [
      'Tłumaczenie maszynowe zrobiło z wdowy po młynarzu „czarną pajęczycę” i tak ją wpisano.',
      'Questo romanzo è stato tradotto in nove lingue.',
      "Questo testo è stato tradotto dall'inglese da due sorelle.",
      'Deze tekst is vertaald uit het Engels door twee zussen.',
      'Dit boek is vertaald in het Engels.',
      'Tłumaczenie poematu zajęło jej dziewięć lat.',
      'Boken är översatt från engelska av två systrar.'
    ]
  }),
  idiom({
    id: 'caption-made-west',
    label: 'caption',
    why: 'A caption says that the picture was made by a machine or only illustrates.',
    end: 'any',
    longest: 110,
    wordings: `
      it:immagine|foto|illustrazione|grafica + ^immagine|^foto|^illustrazione|^grafica
        + generat[oa] con|generat[oa] dall|generat[oa] da|generat[oa] tramite|creat[oa] con|creat[oa] dall|creat[oa] da|creat[oa] tramite
        |realizzat[oa] con|realizzat[oa] dall|realizzat[oa] da|realizzat[oa] tramite|prodott[oa] con|prodott[oa] dall|prodott[oa] da
        |prodott[oa] tramite|puramente illustrativ|scopo illustrativo|solo illustrativ + ia|ai|intelligenza artificiale|illustrativ
      pt:imagem|foto|ilustração + ^imagem|^foto|^ilustração
        + gerad[oa] com|gerad[oa] por|gerad[oa] pela|gerad[oa] através|criad[oa] com|criad[oa] por|criad[oa] pela|criad[oa] através|produzid[oa] com
        |produzid[oa] por|produzid[oa] pela|produzid[oa] através|feit[oa] com|feit[oa] por|feit[oa] pela|feit[oa] através|meramente ilustrativ
        |apenas ilustrativ + ia|ai|inteligência artificial|ilustrativ
      nl:beeld|foto|afbeelding|illustratie + ^beeld|^foto|^afbeelding|^illustratie|^deze afb|^dit beeld
        + gegenereerd|gemaakt met|gemaakt door|ter illustratie + ai|kunstmatige|ter illustratie
      pl:zdjęcie|ilustracja|grafika|obraz|fot. + ^zdjęcie|^ilustracja|^grafika|^obraz|^fot + wygenerowan|stworzon|ilustracyj|poglądow|przygotowan
        + ai|sztucznej|ilustracyj|poglądow
      ro:imagine|foto|fotografie|ilustrați + ^imagine|^foto|^ilustr
        + generat|creat|realizat|cu caracter ilustrativ|cu scop ilustrativ|cu rol ilustrativ + ai|inteligenț|ilustrativ
      sv:bild|foto|illustration + ^bild|^foto|^illustration|^den här bilden + genererad|skapad|gjord med|framtagen + ai|artificiell
      no:bilde|foto|illustrasjon + ^bilde|^foto|^illustrasjon|^dette bildet + generert|skapt|laget + ki|ai|kunstig
      da:billede|foto|illustration + ^billede|^foto|^illustration|^dette billede + genereret|skabt|lavet + ai|kunstig
      fi:kuva|kuvitus + ^kuva|^kuvitus|^tämä kuva + luotu|tehty|tuotettu|generoi + tekoäly
      hu:kép|illusztráci|fotó + ^a kép|^kép|^illusztr|^ez a kép|^a fotó|^a borítók|^a nyitók + készült|generál|létrehoz + mesterséges int|ai |ai-|mi-vel
      et:foto|pilt|illustratsioon + ^foto|^pilt|^illustr|^see pilt + loodud|tehtud|genereeri|illustratiiv + tehis|ai |illustratiiv
      ca:imatge|foto|fotografia|il·lustració + ^imatge|^foto|^il·lustració|^aquesta imatge + generad|creada|feta|il·lustrativa + ia|intel·ligència|il·lustrativa
      lt:nuotrauk|iliustracij|nuotr. + ^nuotrauk|^iliustracij|^asociatyv + sugeneruot|sukurt|asociatyv + di|dirbtin|asociatyv
      lv:attēl|foto|ilustrācij|bilde + ^attēl|^foto|^ilustr|^bilde + ģenerēt|radīt|ilustratīv|veidot + mākslīg|mi |ilustratīv
    `,
    test: (line) => !/["“”„«]/u.test(line) && line.split(' ').length < 14 && MADE.test(line),
    drops: [
      "Immagine creata con l'intelligenza artificiale",
      'Imagem meramente ilustrativa',
      'Beeld gegenereerd met AI',
      'Zdjęcie ilustracyjne',
      'Fotografie cu caracter ilustrativ',
      'Bilden är skapad med AI'
    ],
    keeps: [
      'Le immagini generate dalle macchine spaventano i pittori.',
      "Foto creata con l'IA inganna migliaia di utenti",
      'Foto gemaakt met AI misleidt kiezers',
      'Zdjęcie wygenerowane przez AI oszukało tysiące',
      'Foto van de brug gemaakt door een visser',
      'Bilden är skapad av hans syster.',
      'Zdjęcie przedstawia młyn.'
    ]
  }),
  idiom({
    id: 'paywall-price-west',
    label: 'paywall',
    why: 'An offer says what reading costs a month.',
    end: 'short',
    longest: 100,
    wordings: `
      it:euro|€ + al mese|all'anno|mesi|mese|settimana|anno + ^leggi |senza limiti|illimitat|poi |primo mese|primi mesi|disdici + \\d
      pt:por mês|mensais|/mês|meses|mês|ano|semana + euro|euros|€|r\\$
        + ^leia |^lê |sem limites|ilimitad|depois |primeiro mês|primeiros meses|cancel + \\d
      nl:euro|€ + per maand|maanden|maand|week|jaar + ^lees |onbeperkt|daarna |eerste maand|eerste maanden|opzegbaar + \\d
      pl:zł + miesięcznie|miesiąc|tydzień|rok|tygodni + ^czytaj |bez limitu|bez ograniczeń|potem |następnie |pierwszy miesiąc|rezygn + \\d
      ro:lei|euro|€ + pe lună|/lună|luni|lună|an|săptămân + ^citește |nelimitat|apoi |ulterior |prima lună|primele luni|anul + \\d
      sl:eur|€ + na mesec|mesec|tedn|leto|letno|dan + ^beri|neomej|brez omejitev|nato|prvi mesec|odpov|preklic|prekliče + \\d
      sv:kr|kronor + i månaden|/mån|månader|månad|veckor|år + ^läs |obegränsat|därefter |sedan |första månaden|bindningstid|första månaderna
        + \\d
      no:kr|kroner + i måneden|/mnd|måneder|måned|uker|uke|år + ^les |ubegrenset|deretter |første måned|bindingstid|første måneder + \\d
      da:kr|kroner + om måneden|/md|måneder|måned|uger|uge|år + ^læs |ubegrænset|derefter |herefter |første måned|binding + \\d
      ca:€|euro|euros + al mes|mes|setmana|any|dies + ^llegeix |sense límits|il·limitat|després |primer mes|primers mesos|permanència|cancel·la + \\d
      lt:eur|€ + per mėn|mėn|savait|metus|metams|dien + ^skaityk|nerib|be apribojimų|vėliau|pirmas mėn|pirmą mėn|atšauk + \\d
      lv:€|eur|eiro + mēnes|nedēļ|gad|dien + ^lasi|neierobež|pirmais mēnesis|pirmo mēnesi|pēc tam|atcel + \\d
      et:€|eur|eurot|senti + kuu|nädal|aasta|päev + ^loe |piiramat|esimene kuu|edaspidi|seejärel|tühista + \\d
    `,
    test: (line) =>
      !/["“”„«]/u.test(line) && /^(?:\D{0,24}\d|\D+\d[\d.,]* ?(?:€|euro|zł|lei|kr))/u.test(line) && line.split(' ').length < 14,
    drops: [
      '1 € al mese per 3 mesi, poi 9,99 €',
      'Leia sem limites por R$ 1,90 por mês',
      'Lees onbeperkt voor € 1 per maand',
      'Czytaj bez limitu za 9,90 zł miesięcznie',
      '1 leu prima lună, apoi 25 lei pe lună',
      'Läs obegränsat för 9 kr i månaden'
    ],
    keeps: [
      'Restano 300 euro al mese per vivere',
      'Zostaje 900 zł miesięcznie na życie',
      'De huur is 900 euro per maand.',
      'Kvar blir 900 kronor i månaden'
    ]
  }),
  idiom({
    id: 'navigation-player-west',
    label: 'navigation',
    why: 'A video or audio player says that it waits, or does not play.',
    end: 'any',
    longest: 110,
    wordings: `
      it:secondi|browser + video|audio|pubblicità|annuncio|lettore|player + supporta|inizi|finir|termin|riprodu|salta|caric
        + ^il |^la |^l'|^video|^audio|^puoi|^salta|^questo
      pt:segundos|navegador|browser + vídeo|áudio|anúncio|publicidade|player + suport|começa|começar|termina|acaba|pular|carreg|reprodu|inicia
        + ^o |^a |^seu |^vídeo|^áudio|^pode|^pular|^este|^anúncio
      nl:seconden|browser + video|audio|advertentie|reclame|player + onderste|begint|start|eindigt|overslaan|laadt|afspeel
        + ^de |^je |^uw |^video|^advertentie|^reclame|^deze
      pl:sekund|przeglądarka + film|wideo|audio|reklam|odtwarza|nagra + obsług|rozpocz|zakończ|pomi|koniec|wspier|zacz
        + ^twoja|^film|^reklama|^wideo|^materiał|^odtwarz|^nagranie|^koniec|^możesz
      lv:sekund|pārlūk + video|audio|reklām|atskaņot + neatbalst|atbalst|sāksies|beig|izlaist + ^jūsu pārlūk|^tavs pārlūk|^reklām|^izlaist|^video
      ro:secunde|browser + video|audio|reclam|player + suport|încep|termin|sări|omite|încarc + ^browser|^video|^reclam|^acest|^player|^clip|^audio
      sv:sekunder|webbläsare + video|ljud|annons|reklam|klipp|spelar + stöd|börjar|startar|slutar|hoppa|laddas
        + ^din |^video|^annons|^reklam|^klippet|^spelar|^du
      no:sekunder|nettleser + video|lyd|annons|reklame|klipp|avspiller + støtte|begynner|starter|slutter|hopp|lastes + ^din |^nettles|^video|^annons|^reklame|^klippet|^avspill|^du
      da:sekunder|browser + video|lyd|annonc|reklame|klip|afspiller + understøt|begynder|starter|slutter|spring|indlæses + ^din |^video|^annonc|^reklame|^klippet|^afspill|^du
      fi:sekun|selai + video|ääni|mainos|soitin|toisto + tue|alkaa|päätty|ohita|lata + ^selaimesi|^mainos|^ohita
      hu:másodperc|böngész + videó|hang|hirdetés|reklám|lejátsz + támogat|kezdőd|indul|átugor|betölt + ^az ön|^a böngész|^a hirdetés|^hirdetés
      et:sekund|brauser|veebilehitseja + video|heli|reklaam|mängija|esitus + toeta|algab|lõpe|jäta vahele|vahele|lae + ^sinu brauser|^teie brauser|^teie veebi|^reklaam|^jäta
    `,
    test: (line) => !/["“”„«]/u.test(line),
    drops: [
      'Il video inizierà tra 5 secondi',
      'O anúncio termina em 15 segundos',
      'Je browser ondersteunt deze video niet',
      'Twoja przeglądarka nie obsługuje odtwarzania wideo',
      'Browserul tău nu suportă redarea video',
      'Annonsen slutar om 10 sekunder'
    ],
    keeps: [
      'Il video dura nove secondi.',
      'Filmen varar i nio sekunder.',
      'Ośmiu sekund brakowało na nagraniu.',
      'De reclame duurt acht seconden, zegt Maris.'
    ]
  }),
  ...similarWest
]
