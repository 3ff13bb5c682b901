import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** Whoever signs up at a town hall, for a course or in a shelter gets news of it, not of the site. */
const ELSEWHERE = new RegExp(
  '^(?:\\S+ ){1,3}(?:all?[ao]? (?!nostr|newsletter|canale)|presso |n[oa] (?!newsletter|noss|boletim|canal)|bij |hos |' +
    'på (?!vår|nyhetsbrev)|we? |la (?!newsletter|știri)|în )',
  'u'
)
/** What goes on behind the article: a voice, a pencil, whose it is. A button ends there, or says when. */
const GOES_ON = new RegExp(
  '(?<!\\p{L})(?:alla radio|in radio|van je|van mijn|van zijn|van haar|nooit|alleen|met je|på en|huvudperson\\p{L}*|ołówkiem|' +
    'săracilor|no rádio|na rádio|nunca|nigdy|niciodată|aldrig)(?!\\p{L})',
  'u'
)

/** Prompts and ticked boxes in languages whose verbs change by address: what a site asks, and what the reader is made to say. */
export const promptsWest: readonly Rule[] = [
  idiom({
    id: 'newsletter-greeting-west',
    label: 'newsletter',
    why: 'A prompt asks to sign up for what the site sends.',
    end: 'any',
    longest: 120,
    wordings: `
      it:iscriviti|iscrivetevi|registrati|abbonati + ricev + rassegna|notizi|aggiornament|newsletter|novità|storie|email|mail|contenut
      pt:inscreva-se|subscreva|subscreve|cadastre-se|registe-se|assine + receb + resumo|notícias|novidades|newsletter|e-mail|email|conteúdo|histórias|boletim
      nl:schrijf je in|schrijf u in|meld je aan|meld u aan|abonneer je + ontvang|krijg + nieuws|updates|nieuwsbrief|overzicht|verhalen|mail|tips
      pl:zapisz się|zapiszcie się|zasubskrybuj|subskrybuj|zarejestruj się + otrzym|dostaw|odbier + wiadomości|newsletter|przegląd|informacj|powiadom|teksty|artykuły
      ro:abonează-te|abonați-vă|înscrie-te|înscrieți-vă|aboneaza-te + prim + știri|noutăți|newsletter|rezumat|informați|articole|email|e-mail
      hr:prijavi|pretplati|registruj + prima|sazna|dobij + vest|vijest|član|imejl|e-mail|obavijest|obavešt
      sr:пријави|претплати|региструј + прима|сазна|добиј + вест|члан|имејл|обавешт
      sl:prijavite|naročite|registriraj + prejem|prejm|izve|dobi + novic|člank|pošt|pregled|obvest
      sv:anmäl dig|prenumerera|skriv upp dig|registrera dig + få |får |ta emot + nyheter|nyhetsbrev|uppdatering|berättelser|tips|mejl|sammanfattning|inkorg
      no:meld deg på|abonner på|registrer deg + få |får |motta + nyheter|nyhetsbrev|oppdatering|historier|tips|e-post|oppsummering|innboks
      da:tilmeld dig|abonner på|abonnér på|skriv dig op + få |får |modtag + nyheder|nyhedsbrev|opdatering|historier|tips|mail|overblik|indbakke
      fi:tilaa |rekisteröidy + saat |saada|saadaksesi + uutis|päivity|viesti|vinkk|sähköpost
      hu:iratkozz + kap|értesül|ne marad + hír|cikk|frissít|összefogl|e-mail
      et:telli|liitu|registreeru + saa|saad|saada + uudis|pakkumis|uudiskir|postkast
      ca:subscriu-t|apunta't|registra't|dona't d'alta + rep |reb + notíci|butlletí|novetat|històri|correu|resum|actualitat
      lt:prenumeruok|užsisakyk|registruokit|užsiprenumeruok + gauk|gauti|sužinok + naujien|straipsn|pašt|apžvalg|pranešim
      lv:piesak|abonē|reģistr|pievieno + saņem|uzzini + jaunum|ziņ|e-past|piedāvāj|rakst
    `,
    test: (line) => !/["“”„«]/u.test(line) && !ELSEWHERE.test(line),
    drops: [
      'Buongiorno! Iscriviti per ricevere la rassegna del mattino',
      'Inscreva-se para receber o resumo da manhã.',
      'Goedemorgen! Meld je aan en ontvang elke dag het nieuws.',
      'Zapisz się i otrzymuj najważniejsze wiadomości',
      'Înscrie-te ca să primești cele mai noi știri',
      'Anmäl dig och få nyheter från dalen'
    ],
    keeps: [
      'Iscrivetevi al corso, disse il maestro.',
      'Iscriviti al corso del comune e ricevi una mail con le storie del fiume.',
      'Inscreva-se na prefeitura para receber notícias do abrigo.',
      'Meld je aan bij de gemeente en ontvang een mail bij hoog water.',
      'Zapisz się w urzędzie i otrzymuj powiadomienia o powodzi.',
      'Anmäl dig hos kommunen och få nyheter om bygget.',
      'Wie zich inschrijft, ontvangt een touw van zes meter.',
      'Zapisz się w historii dali inni.',
      'Anmäl dig hos vakten och få en nyckel.'
    ]
  }),
  idiom({
    id: 'paywall-discount-west',
    label: 'paywall',
    why: 'An offer sells a subscription for less.',
    end: 'short',
    longest: 90,
    wordings: `
      it:sconto|risparmia|scontato|metà prezzo|offerta + abbonati |abbonamento|abbonarti + ^abbonati|^offerta|^approfitta|^solo per|^solo oggi|^risparmia|^sconto|^scegli
      pt:desconto|economize|poupe|metade do preço|oferta|promoção + assin|subscr + ^assin|^subscr|^oferta|^aproveit|^só hoje|^economize|^poupe|^desconto|^promoção
      nl:korting|bespaar|halve prijs|actie + abonn|lees + ^abonneer|^profiteer|^nu |^bespaar|^tijdelijk|^neem|^met korting|^lees
      pl:rabat|taniej|promocj|oszczęd|zniżk + prenumera|subskry|dostęp + ^zapren|^kup|^wykup|^skorzystaj|^promocja|^tylko|^prenumer|^subskry|^oszcz|^zyskaj
      ro:reducere|discount|economise|ofertă|promoți + abon + ^abon|^profită|^ofertă|^doar|^economis|^promoți|^reducere
      hr:popust|ušted|uštedi|akcij|ponud|pola cene + pretpl + ^pretpl|^iskorist|^samo |^ušted|^akcij|^ponud|^sada
      sr:попуст|уштед|акциј|понуд|пола цене + претпл + ^претпл|^искорист|^само |^уштед|^акциј|^понуд|^сада
      sl:popust|prihran|akcij|ponudb|polovično cen + naroč + ^naroč|^izkorist|^samo |^prihran|^akcij|^ponudb|^zdaj
      sv:rabatt|spara|halva priset|erbjudande|kampanj + prenumer + ^prenumerera|^bli prenumerant|^passa på|^just nu|^spara|^kampanj|^erbjudande
      no:rabatt|spar|halv pris|tilbud|kampanje + abonn + ^abonner|^bli abonnent|^benytt|^akkurat nå|^spar|^kampanje|^tilbud|^nå
      da:rabat|spar|halv pris|tilbud|kampagne + abonn + ^abonn|^bliv abonnent|^benyt|^lige nu|^spar|^kampagne|^tilbud|^nu
      fi:alennu|tarjou|säästä|puoleen hintaan|kampanj + tilau|tilaa + ^tilaa |^säästä |^vain nyt|^hyödynnä
      hu:kedvezmény|akció|olcsóbb|féláron + előfiz + ^fizess|^használja|^használd|^spórol
      et:soodus|allahindlus|pakkumi|säästa|poole hinnaga|kampaania + telli|paket|digi + ^telli|^säästa|^ainult|^soodus|^kasuta|^eripak|^ära 
      ca:descompte|estalvia|meitat de preu|oferta|promoció + subscri + ^subscriu|^aprofita|^només avui|^estalvia|^oferta|^promoció|^ara
      lt:nuolaid|sutaupyk|akcij|pasiūlym|pusę kainos + prenumer + ^prenumer|^pasinaudok|^tik |^sutaupyk|^akcij|^pasiūlym|^dabar
      lv:atlaid|ietaup|akcij|īpaš|puscen + abon + ^abonē|^ietaup|^tikai|^izmanto|^akcij|^īpaš|^šobrīd
    `,
    test: (line) => !/["“”„«]/u.test(line) && line.split(' ').length < 13,
    drops: [
      'Assine com 50% de desconto',
      'Abonneer je nu met 40% korting',
      'Skorzystaj z promocji i kup prenumeratę',
      'Profită de ofertă și abonează-te',
      'Passa på, prenumerera till halva priset'
    ],
    keeps: [
      'Offerta da nove milioni per il porto',
      'Tylko rabat nie pomoże',
      'Just nu sparas det på allt',
      'Korting op touw en zeil'
    ]
  }),
  idiom({
    id: 'navigation-or-register-west',
    label: 'navigation',
    why: 'A prompt asks to sign in or to make an account.',
    end: 'asking',
    longest: 90,
    wordings: `
      it:o registrati|o crea|oppure registrati|o iscriviti|oppure crea|o accedi|oppure accedi|o effettua il login
        + ^accedi|^entra|^effettua|^fai il login|^crea un|^registrati|^hai
      pt:ou crie|ou cadastre|ou regist|ou inscreva|ou cria|ou faça seu cadastro|ou faça login|ou inicie sessão|ou entre
        + ^entr|^acess|^faça login|^inicie|^faça o login|^crie|^cadastr|^regist
      nl:of maak|of registreer|of meld je|of schrijf je|of log in|of log je in|een account + ^log|^meld je|^inloggen|^maak een|^registreer|^al een account|^nog geen account
      pl:lub zarejestruj|lub załóż|albo załóż|lub utwórz|albo zarejestruj|lub zaloguj|albo zaloguj + ^zaloguj|^zalogować|^załóż|^zarejestruj|^utwórz
      ro:sau creează|sau înregistr|sau creați|sau fă-ți|sau conecte|sau autentific|sau intră în cont + ^conecte|^autentific|^intră|^loghe|^creează|^înregistr|^fă-ți
      hr:ili se registr|ili registr|ili napravi|ili otvori|ili se prijav|ili prijav + ^prijav|^registr|^ulog|^napravi
      sr:или се регистр|или регистр|или направи|или отвори|или се пријав|или пријав + ^пријав|^регистр|^улог|^направи
      sl:ali registr|ali ustvari|ali naroč|ali prijav|ali se + ^prijav|^registr|^ustvari
      sq:ose regjistro|ose krijo|ose abono|ose hyni|ose kyç + ^hyni|^hyr|^kyç|^regjistro|^krijo
      sv:eller skapa|eller registrera|eller bli|eller logga in + ^logga in|^skapa|^registrera
      no:eller opprett|eller registrer|eller bli abonnent|eller bli medlem|eller logg inn|eller lag bruker + ^logg inn|^opprett|^registrer
      da:eller opret|eller registrer|eller bliv abonnent|eller bliv medlem|eller log ind + ^log ind|^opret|^registrer
      fi:tai luo|tai rekisteröidy|tai kirjaudu|tai liity + ^kirjaudu|^luo |^rekisteröidy
      hu:vagy regisztrálj|vagy hozz|vagy jelentkezz|vagy lépj|vagy fizess + ^jelentkezz|^lépj|^regisztrálj|^bejelentkezés|^hozz
      et:või registreeru|või loo |või telli|või liitu|või logi + ^logi|^sisene|^registreeru|^loo 
      ca:o registra't|o crea|o subscriu|o inicia + ^inicia|^crea|^registra't|^entra
      lt:arba registruok|arba susikur|arba prenumer|arba prisijung + ^prisijunk|^registruok|^susikurk
      lv:vai reģistr|vai izveido|vai abonē|vai pieslē + ^pieslē|^ienāc|^ielogo|^reģistr|^autoriz
    `,
    drops: [
      'Accedi o crea un account gratuito per proseguire',
      'Entre ou crie uma conta gratuita para prosseguir',
      'Log in of maak een gratis account aan',
      'Zaloguj się lub załóż darmowe konto',
      'Autentifică-te sau creează un cont',
      'Logga in eller skapa ett konto'
    ],
    keeps: ['Entra o esce il gatto', 'Entra ou sai de cena', 'Of maak een brug van touw']
  }),
  idiom({
    id: 'newsletter-i-agree-west',
    label: 'newsletter',
    why: 'A box of a form says what the reader agrees to.',
    longest: 220,
    wordings: `
      it:privacy|trattamento dei|termini|condizioni|comunicazioni|newsletter + ^confermo|^dichiaro|^accetto|^acconsento|^ho letto|^ho preso|^autorizzo|^presto il
        + informativa|policy|dati personali|termini e|termini di|condizioni gen|condizioni d|newsletter|comunicazioni commerc|comunicazioni promo
      pt:privacidade|termos|condições|comunicações|dados pessoais|newsletter + ^confirmo|^declaro|^aceito|^li |^concordo|^autorizo|^quero receber|^dou |^consinto
        + política|termos|dados|newsletter|comunicações
      nl:privacy|voorwaarden|nieuwsbrief|persoonsgegevens + ^ik ga akkoord|^ik accepteer de|^ik heb de privacy|^ja, ik|^ik wil graag|^ik geef toestemming|^ik ontvang graag
      pl:prywatności|regulamin|danych osobowych|handlowych|newsletter + ^wyrażam|^akceptuję|^zapoznał|^oświadczam|^zgadzam|^potwierdzam|^chcę otrzym
      ro:confidențialit|termenii|termeni|datelor|newsletter|comunicări + ^sunt de acord|^am citit|^accept |^declar|^confirm |^doresc să|^vreau să prim
      hr:privatnost|ličnih podat|osobnih podat|o ličnosti|uslov|uvjet|newsletter|pravil
      + ^slažem|^saglas|^suglas|^pročita|^upoznat|^da, |^želim|^potvrđ|^prihva
      sr:приватност|личних подат|о личности|услов|newsletter|правил + ^слажем|^саглас|^прочита|^упознат|^да, |^желим|^потврђ|^прихва
      sl:zasebnost|osebnih podat|pogoj|e-novic|pravil + ^strinjam|^soglaša|^prebral|^seznan|^da, |^želim prejem|^potrjuj
      sq:privatësi|të dhënave|kusht|newsletter|rregull + ^pajtoh|^pranoj|^kam lexuar|^jam dakord|^po, |^dua të marr|^konfirmoj
      sv:integritet|personuppgift|villkor|nyhetsbrev + ^jag godkänner|^jag accepterar|^jag har läst|^jag samtycker|^ja, jag|^jag vill ha nyhetsbrev|^jag vill få nyhetsbrev|^ja tack
      no:personvern|personopplys|vilkår|nyhetsbrev
        + ^jeg godtar|^jeg godkjenner|^jeg aksepterer|^jeg har lest|^jeg samtykker|^ja, jeg|^jeg vil gjerne motta|^jeg ønsker å motta|^ja takk
      da:privatliv|personoplys|betingelser|vilkår|nyhedsbrev
        + ^jeg accepterer|^jeg godkender|^jeg har læst|^jeg giver samtykke|^ja, jeg|^jeg vil gerne modtage|^jeg ønsker at modtage|^ja tak
      fi:tietosuoja|henkilötieto|ehdot|uutiskirje|käyttöehd + ^hyväksyn|^olen lukenut|^suostun|^annan suostu|^haluan tilata|^haluan vast|^kyllä, 
      hu:adatkezel|adatvéd|feltétel|hírlev + ^elfogadom|^elolvastam|^hozzájárulok|^megismertem|^kijelentem|^szeretnék|^kérem|^igen, |^tudomásul
      et:privaatsus|isikuandme|tingimus|uudiskir|andme + ^nõustun|^olen lugenud|^olen tutvunud|^soovin saada|^annan nõus|^jah, |^kinnitan|^luban
      ca:privacitat|privadesa|dades personals|condicions|butlletí|avís legal + ^accepto|^he llegit|^sí, |^dono el meu consent|^vull rebre|^autoritzo
      lt:privatum|asmens duomen|taisykl|naujienlaišk|sąlyg + ^sutinku|^perskaičiau|^susipažinau|^taip, |^noriu gauti|^patvirtinu
      lv:privātum|person|noteikum|jaunum|dat + ^piekrītu|^esmu izlas|^esmu iepaz|^vēlos saņemt|^jā, |^apstiprinu|^atļauju
    `,
    test: (line) => !/["“”„«]/u.test(line),
    drops: [
      "Confermo di aver preso visione dell'informativa sulla privacy",
      'Confirmo que li a Política de Privacidade',
      'Ik ga akkoord met de privacyverklaring',
      'Akceptuję regulamin serwisu',
      'Sunt de acord cu politica de confidențialitate',
      'Jag godkänner villkoren'
    ],
    keeps: [
      'Accetto le condizioni del mare, diceva il nonno.',
      'Ik heb de hond en hij heeft de boot.',
      'Confirm vestea: podul a căzut.',
      'Jag vill inte bo här längre.'
    ]
  }),
  idiom({
    id: 'navigation-article-west',
    label: 'navigation',
    why: 'A button or prompt plays, keeps, gives away or translates the article.',
    longest: 70,
    wordings: `
      it:articolo|notizia|pezzo|contenuto + ^ascolta|^puoi ascoltare|^puoi anche ascoltare|^salva|^regala|^traduci|^riascolta|^riproduci + artic|notiz|pezzo|contenuto
      pt:artigo|matéria|notícia|reportagem|conteúdo
        + ^ouça|^ouve |^ouvir|^escut|^também pode ouvir|^pode ouvir|^você pode ouvir|^salv|^guard|^ofereça|^oferecer|^presente|^traduz
        + artigo|matéria|est|reportagem|conteúdo
      nl:artikel|verhaal|bericht|dit stuk + ^luister|^beluister|^je kunt dit|^bewaar|^sla dit|^geef dit|^vertaal|^lees dit|^cadeau|beluisteren|bewaren$|opslaan$
      pl:artykuł|tekst|materiał + ^posłuchaj|^odsłuchaj|^słuchaj|^zapisz|^podaruj|^przetłumacz|^możesz odsłuchać|^możesz posłuchać|^odtwórz
      ro:articol|știre|material + ^ascultă|^ascultați|^poți asculta|^salvează|^dăruiește|^oferă |^tradu |^redă
      hr:članak|vest|vijest|tekst + ^slušaj|^poslušaj|^sačuvaj|^spremi|^štampaj|^odštampaj|^ispiši|^pokloni|^prevedi + ^\\S+(?: \\S+){0,2}$|min\\.?\\)?$
      sr:чланак|вест|текст + ^слушај|^послушај|^сачувај|^штампај|^одштампај|^поклони|^преведи + ^\\S+(?: \\S+){0,2}$|мин\\.?\\)?$
      sl:članek|novico|prispevek|besedilo + ^poslušaj|^predvaj|^shrani|^natisni|^podari|^preved + ^\\S+(?: \\S+){0,2}$|min\\.?\\)?$
      sq:artikull|lajmin|shkrimin + ^dëgjo|^ruaj|^printo|^dhuro|^përkthe + ^\\S+(?: \\S+){0,2}$|min\\.?\\)?$
      sv:artikel|text|nyhet + ^lyssna|^du kan lyssna|^spara|^ge bort|^översätt|^läs upp|^spela upp
      no:artikkel|saken|teksten|nyheten + ^lytt|^hør|^du kan lytte|^lagre|^gi bort|^oversett|^les opp|^spill av + ^\\S+(?: \\S+){0,2}$|min\\.?\\)?$
      da:artikel|artiklen|teksten|nyheden + ^lyt|^hør|^du kan lytte|^gem |^forær|^oversæt|^afspil|læst op + ^\\S+(?: \\S+){0,2}$|min\\.?\\)?$
      fi:artikkel|juttu|jutun|teksti|uutinen + ^kuuntele|^tallenna|^lahjoita|^käännä|^toista|^tulosta + ^\\S+(?: \\S+){0,2}$|min\\.?\\)?$
      hu:cikk|írás + ^hallgas|^mentés|^mentsd|^fordít|^nyomtat|^elment|^felolvas + ^\\S+(?: \\S+){0,2}$
      et:artik|lugu|uudis|tekst + ^kuula|^salvesta|^kingi|^prindi|^trüki|^tõlgi|^esita + ^\\S+(?: \\S+){0,2}$|min\\.?\\)?$
      ca:article|notícia|text + ^escolta|^desa|^guarda|^regala|^tradueix|^imprimeix|^reprodueix + ^\\S+(?: \\S+){0,2}$|min\\.?\\)?$
      lt:straipsn|tekst|naujien + ^klausyk|^klausyt|^išsaugok|^išsaugot|^dovanok|^išversti|^spausdin|^paleisti + ^\\S+(?: \\S+){0,2}$|min\\.?\\)?$
      lv:rakst|ziņu|tekst + ^klausies|^klausīties|^noklaus|^saglab|^dāvin|^drukāt|^izdrukāt|^tulkot|^atskaņot + ^\\S+(?: \\S+){0,2}$|min\\.?\\)?$
    `,
    test: (line) => !/["“”„«:;,]|\p{Nd}(?! min)/u.test(line) && line.split(' ').length < 10 && !GOES_ON.test(line),
    drops: [
      'Puoi ascoltare questo articolo',
      'Também pode ouvir este artigo',
      'Bewaar dit artikel voor later',
      'Odsłuchaj ten artykuł',
      'Salvează articolul pentru mai târziu',
      'Spara artikeln till senare'
    ],
    keeps: [
      'Salva la notte',
      'Ascolta la notizia alla radio',
      'Luister naar het verhaal van je oma',
      'Lees dit verhaal nooit alleen',
      'Zapisz tekst ołówkiem',
      'Guarda o pão',
      'Oferă pâine săracilor',
      'Lyssna på skogen',
      'Luister naar het water',
      'Salvar a máquina a vapor'
    ]
  })
]
