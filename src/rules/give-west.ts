import { idiom } from './idiom.ts'
import { lower } from './wording/lower.ts'
import { oneOf } from './wording/one-of.ts'
import type { Rule } from './rule.ts'

/** What is asked of the reader, as an order. */
const ASKS = [
  'unterstützen sie uns|unterstütze uns|unterstützt uns|spenden sie|spende jetzt|mit einer spende|mitglied werden',
  'soutenez|soutenez-nous|faites un don|adhérez|aidez-nous',
  'hazte|apóyanos|apóyenos|apoya|apoye|colabora|dona',
  'sostienici|sostieni|fai una donazione',
  'apoie|apoie-nos|ajude|ajude-nos|contribua|faça uma doação|doe',
  'steun|steun ons|doneer|help ons',
  'swisha|bli månadsgivare|stöd oss|stötta oss',
  'wesprzyj|wspieraj|wpłać|przekaż',
  'podpořte|podpoř|přispějte|darujte|pomozte',
  'donează|donați|susține|susțineți|redirecționează|sprijină',
  'destek olun|destekleyin|bağış yapın|bağışınızla',
  'dukung|donasikan|berdonasi|bantu',
  'hãy|ủng hộ'
].flatMap((words) => words.split('|'))
const CALLS = new RegExp(`(?<!\\p{L})${oneOf(ASKS)}(?!\\p{L})`, 'u')

/** Who asks: the newsroom for itself. */
const OURS = new RegExp(
  '(?<!\\p{L})(?:uns|unser\\p{L}*|nous|notre|nos|soutenez-nous|aidez-nous|nosotros|nuestr\\p{L}+|ap[óo]y\\p{L}+nos|hazte|tu apoyo|noi|nostr\\p{L}+|sostienici|' +
    'noss\\p{L}+|apoie-nos|ajude-nos|ons|onze|oss|vår\\p{L}*|månadsgivare|nas|nasz\\p{L}*|nám|náš|naš\\p{L}+|noastr\\p{L}+|ne|bizi|bize|kami|chúng tôi)(?!\\p{L})',
  'u'
)
const CALLS_FIRST = new RegExp(`^${oneOf(ASKS)}(?!\\p{L})`, 'u')

/** Whether a line asks the reader, and for whom; one that opens with an order needs not say it. */
function isAppeal(line: string): boolean {
  return CALLS_FIRST.test(line) || (CALLS.test(line) && (OURS.test(line) || /[.!?] \p{Ll}/u.test(line)))
}

/** Appeals to pay for the newsroom’s work, in many languages of the West. */
export const giveWest: readonly Rule[] = [
  idiom({
    id: 'paywall-give-west',
    label: 'paywall',
    why: 'An appeal asks the readers to pay for the newsroom’s work.',
    end: 'prompt',
    longest: 210,
    wordings: `
      de:journalismus|redaktion|berichterstattung + ^unabhängig|^guter|^unser|^unterstützen|^journalismus|^helfen|^ihre |^deine |^dir |^ihnen |^dieser
        + spende|unterstützen sie|unterstütze uns|fördermitglied|mitglied werden|mit einem beitrag
      fr:rédaction|journalisme|média|journalistes|l'information + ^notre|^soutenez|^aidez|^ce |^cet |^votre|^vous |^pour |^parce|^l'information|^sans
        + don |dons |soutenez|adhér|soutenir|contribu|faites un don
      es:periodismo|redacción|periodistas + ^tu |^su |^apoya|^apóya|^ayúda|^ayuda|^si |^hazte|^nuestro|^el periodismo|^colabora|^dona
        + hazte|apoy|dona |socio|socia|colabora con nosotros|aport
      it:giornalismo|redazione|informazione|giornale + ^il nostro|^sostieni|^aiuta|^se |^il tuo|^l'informazione|^dona|^questo|^un giornalismo
        + sostien|donazion|dona |contribut|abbonat
      pt:jornalismo|redação|jornalistas|jornal + ^o jornalismo|^apoie|^ajude|^seu |^o seu|^o nosso|^nosso|^se |^faça|^contribua + apoi|doa|donativo|contribu|ajud
      nl:journalistiek|redactie|verslaggeving + ^steun|^onafhankelijk|^help|^onze|^jouw|^uw|^goede|^vind + doneer|steun|donatie|vriend|bijdrage
      sv:journalistik|redaktion|granskning + ^stöd|^oberoende|^vår|^hjälp|^din|^ditt|^gillar + månadsgivare|swish|gåva|stöd|bidra|donera
      no:journalistikk|redaksjon|gravejournal + ^støtt|^uavhengig|^vår|^hjelp|^din|^ditt|^liker + månedsgiver|vipps|gave|støtte|bidra|donere
      da:journalistik|redaktion|kritisk journal + ^støt|^uafhængig|^vores|^hjælp|^din|^dit|^kan du lide + mobilepay|gave|støtte|bidra|donere
      fi:journalis|toimitu|tutkiva + ^tue |^tukemalla|^auta |^tukesi|^pidätkö + tue |tuki|tukea|lahjoit|mobilepay|tukesi
      hu:újságír|szerkesztőség|munkánk|független saj + ^támogass|^támogasd|^segíts|^ha fontos|^ha tetsz|^az önök támog|^a te támog|^legyen |^legyél + támoga|adomány|1%
      et:ajakirjandus|toimetus|sõltumatu + ^toeta|^aita|^anneta|^sinu toet|^kui sulle|^meie|^sõltumatu + toeta|toetus|anneta|annetus
      pl:dziennikarstw|redakcj|niezależne media|wolne media|dziennikarz + ^wesprzyj|^niezależne|^twoje|^pomóż|^nasz|^wspieraj|^dzięki
        + wesprzyj|wpła|darowizn|wspar|wspieraj|datek
      cs:žurnalistik|novinařin|redakc|novinář + ^podpoř|^nezávisl|^naš|^díky|^pomozte|^váš|^líbí + přispěj|podpoř|dar |příspěv|darujte|podporu
      hr:novinar|redakcij|medij + ^vaš|^podrž|^pomoz|^ako |^naš|^nezavis|^neovis|^postan + podrž|podršk|donir|donacij|doprin
      sr:новинар|редакциј|медиј + ^ваш|^подрж|^помоз|^ако |^наш|^независ|^постан + подрж|подршк|донир|донациј|доприн
      sl:novinarst|uredništv|medij + ^vaš|^podpr|^pomag|^če |^naš|^neodvis|^postan|^prispev + podp|donaci|podpor|prispev|dohodnin
      sq:gazetari|redaksi|media + ^mbësht|^ndihmo|^nëse|^kontribu|^gazetaria|^bëhu + mbësht|dhuro|donac|kontribu
      ro:jurnalism|redacți|jurnaliști + ^susțin|^susţin|^jurnalismul|^ajut|^donea|^munca|^fără|^dacă|^sprijin + dona|donează|redirecțion|susțin|contribu|sprijin|3,5%
      tr:gazetecili|habercili|gazeteci + ^bağımsız|^destek|^bizi|^siz|^özgür|^gazetecil + destek|bağış|katkı
      id:jurnalisme|redaksi|media independen + ^dukung|^bantu|^jurnalisme|^donasi|^kami + donasi|dukung|sumbang|berdonasi
      ms:kewartawanan|jurnalisme|redaksi|media bebas + ^sokong|^bantu|^sumbang|^kami|^dengan sokongan|^derma + sokong|sumbang|derma
      vi:báo chí|tòa soạn|làm báo + ^hãy|^ủng hộ|^đóng góp|^báo chí|^giúp|^nếu + ủng hộ|đóng góp|quyên góp|tài trợ
      ca:periodisme|redacció|periodistes + ^el teu|^la teva|^dona|^ajuda|^si |^fes-t|^el nostre|^el periodisme|^col·labora|^amb el teu|^necessitem
        + fes-t|suport|dona |soci|sòcia|col·labora|aporta|donació
      lt:žurnalistik|redakcij|žiniasklaid + ^jūsų|^parem|^padėk|^jei |^mūsų|^nepriklaus|^skirk|^tapk + param|parem|rėmėj|auko|gpm|prisidė
      lv:žurnālistik|redakcij|neatkarīg + ^atbalst|^palīdz|^ziedo|^tavs|^ja tev|^mūsu|^neatkarīg|^kļūsti + atbalst|ziedo|zied
    `,
    test: (line) => !/["“”„«]/u.test(line) && isAppeal(lower(line)),
    drops: [
      'Unabhängiger Journalismus kostet Geld. Unterstützen Sie uns mit einer Spende – schon ab 5 Euro im Monat.',
      'Notre rédaction vit grâce à vous. Faites un don, déductible des impôts.',
      'Tu apoyo nos permite seguir haciendo periodismo. Hazte socio.',
      'Il nostro giornalismo è indipendente: sostienici con una donazione',
      'O jornalismo independente precisa de si. Apoie-nos com um donativo.',
      'Stöd oberoende journalistik. Bli månadsgivare eller swisha en gåva.',
      'Susține jurnalismul independent. Donează sau redirecționează 3,5% din impozit.',
      'Hãy ủng hộ báo chí độc lập bằng cách đóng góp cho chúng tôi'
    ],
    keeps: [
      'Unser Journalismus lebt von Spenden, sagte der Verleger der Mühlenpost am Freitag.',
      'Nuestro periodismo no necesita socios, escribió la directora.',
      'Si quieres apoyar a los periodistas presos, colabora con la fundación.',
      'Goede journalistiek verdient steun.',
      'Dacă redacția moare, cine donează?',
      'Notre rédaction a reçu des dons de toute la vallée.',
      'Vår journalistik får stöd av staten, sade ministern.'
    ]
  })
]
