import { lower } from './wording/lower.ts'
import { isNames } from './reading/names.ts'
import { oneOf } from './wording/one-of.ts'
import { areNames, isPersonName } from './reading/person.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const WROTE =
  'article rédigé par|article écrit par|rédigé par|écrit par|propos recueillis par|de notre envoyée? spéciale? à [^,]{3,30},|dal nostro inviato|dalla nostra inviata|' +
  'a cura di|articolo di|servizio di|texto de|reportagem de|por: |escrito por|redactado por|entrevista de|door onze verslaggever|geschreven door|tekst: ?|text: ?|av: ?|' +
  'af: ?|skrevet a[vf]:? ?|words: ?|protokoll: ?|un articol de|door: ?|de notre correspondante? à [^,]{3,30},|van onze correspondente?|interview by|' +
  'skriven av|tekst: ?|autor: ?|oprac\\.:? ?|opracował[a]?:? ?|rozmawiał[a]?:? ?|napsal[a]?:? ?|připravil[a]?:? ?|autor článku:? ?|scris de:? ?|autor:|de: |haber: ?|yazan: ?|' +
  'escrit per:? |textos?: ?|text de:? |un reportatge de |tekstas: ?|autorius: ?|autorė: ?|parengė:? ?|kalbino:? ?|parašė:? ?|žurnalist(?:as|ė): ?|' +
  'haberi hazırlayan: ?|penulis: ?|oleh: ?|laporan: ?|reporter: ?|pewarta: ?|tác giả: ?|thực hiện: ?|bài: |bài và ảnh: |theo '
const DESKS =
  'redaktion|die redaktion|redacción|la redacción|rédaction|la rédaction|par la rédaction|redazione|la redazione|redação|da redação|redactie|redakcja|redakce|redaktionen|' +
  'redacția|tim redaksi|redaksi|spor servisi|haber merkezi|dış haberler servisi|ekonomi servisi|nhóm phóng viên|nhóm pv|ban thời sự|webredaktion|online-redaktion|' +
  "redacció|la redacció|redacció esports|redacció d[’']esports|redakcija|sporto redakcija|naujienų redakcija|" +
  'redaksjonen|nyhetsredaksjonen|sportsredaksjonen|nettredaksjonen|nyhedsredaktionen|sportsredaktionen|' +
  'webbredaktionen|nyhetsredaktionen|sportredaktionen|sportredaktion|nieuwsredactie|redactie sport|sportredactie|sportovní redakce|redakcja sportowa|redacția sport|' +
  'redacción deportes|redazione sportiva|redazione cronaca|redazione online|redazione web|redação online'
const PAPERS =
  'noviny|listy|deník|gazeta|kurier|dziennik|głos|zeitung|anzeiger|bote|post|nachrichten|tageblatt|rundschau|journal|écho|gazette|dépêche|diario|heraldo|voz|correo|' +
  'giornale|gazzetta|corriere|jornal|diário|folha|correio|courant|krant|dagblad|nieuws|tidning|bladet|nyheter|ziar|gazetesi|haber|postası|harian|kabar|tribun|báo|' +
  'avis|avisen|tidende|folkeblad|stiftstidende|ansa|afp|dpa|efe|lusa|pap|čtk|anp|tt|aa|dha|iha|antara|g1|agerpres|mediafax|belga|apa|ttxvn|ntb|ritzau|stt|mti|hírlap|sanomat|' +
  'balss|ziņas|avīze|laikraksts|dzīve|vēstis|leta|teataja|postimees|sõnumid|päevaleht|leht|bernama|utusan|berita|' +
  'diari|setmanari|punt|acn|bns|elta|naujienos|žinios|laikraštis'
// A short one is looked for behind these alone.
const beforePaper = [', ', '/ ', '(', '- ', '– ', '— ', '| ']
const AGENCY =
  /^(?:l['’]|agen\p{L}+|material\p{L}* \p{L}+ )?(?:[A-ZČ]{2,6}|dpa|Lusa|Ansa|Reuters|Belga|Agerpres|Mediafax|agen\p{L}+)$/u
const value = ({ groups }: RegExpExecArray): string => (groups?.['value'] ?? '').trim()
/** Who wrote the story, as sites of many languages word it. */
export const bylineWorld: readonly Rule[] = [
  {
    id: 'byline-wrote-world',
    label: 'byline',
    languages: 'fr it pt es nl sv da no ca et lt lv ms pl cs ro tr id vi de en'.split(' '),
    needs: [
      'rédigé par',
      'écrit par',
      'recueillis par',
      'inviat',
      'a cura di',
      'articolo di',
      'servizio di',
      'envoyé',
      'texto de',
      'reportagem de',
      'por:',
      'escrito por',
      'redactado por',
      'entrevista de',
      'door onze',
      'geschreven door',
      'tekst:',
      'text:',
      'av:',
      'af:',
      'skrevet a',
      'skriven av',
      'words:',
      'protokoll:',
      'un articol de',
      'door:',
      'notre correspondant',
      'onze correspondent',
      'interview by',
      'autor',
      'oprac',
      'rozmawia',
      'napsal',
      'připravil',
      'scris de',
      'haber:',
      'yazan',
      'hazırlayan',
      'penulis',
      'oleh',
      'laporan:',
      'reporter:',
      'pewarta',
      'tác giả',
      'thực hiện:',
      'bài:',
      'bài và ảnh:',
      'theo ',
      'escrit per',
      'textos',
      'text de',
      'reportatge de',
      'tekstas:',
      'parengė',
      'kalbino',
      'parašė',
      'žurnalist'
    ],
    why: 'Words for writing stand before names and nothing else.',
    pattern: lazyShape`^(?:${WROTE})\s?(?<value>[^.:;!?“”"]{4,80})$`,
    test: (match) => areNames(value(match).replace(/,? (?:foto|bild|photos?|fotos)(?:['’]s)?:? .*$/iu, '')),
    drops: [
      'Article rédigé par Inès Moulin',
      'dal nostro inviato Ruggero Tavella',
      'Propos recueillis par Inès Moulin et Jean Vernay',
      'oprac. Jan Podgajski',
      'Penulis: Melati Hapsari',
      'Words: Ilse Maron'
    ],
    keeps: ['Words: Anna spoke few', 'A cura di ferro e fuoco', 'Écrit par hasard', 'Texto de la ley nueva', 'Theo dõi sông Wend']
  },
  {
    id: 'byline-desk-world',
    label: 'byline',
    languages: 'de fr es it pt nl sv da no ca et lt lv ms pl cs ro tr id vi'.split(' '),
    needs: ['reda', 'réda', 'spor servisi', 'haber merkezi', 'nhóm', 'ban thời'],
    why: 'The name of a desk stands alone, with or without its agency.',
    pattern: lazyShape`^(?:par |von der |de la |da |della |van de |av |af )?(?:${DESKS})(?: (?:avec|mit|con|com|met|med|z|s|cu) (?<value>[^.,:;!?“”"]{2,40}))?$`,
    test: (match) => value(match) === '' || AGENCY.test(value(match)),
    drops: [
      'Par La Rédaction avec AFP',
      'Redacción Deportes',
      'Tim Redaksi',
      'Spor Servisi',
      'Nhóm phóng viên',
      'Redazione Cronaca'
    ],
    keeps: ['Die Redaktion mit dem Hund', 'Redacción con faltas', 'La rédaction avec soin']
  },
  {
    id: 'byline-place-world',
    label: 'byline',
    languages: 'de fr es it pt nl sv da no ca et lt lv ms pl cs ro tr id vi'.split(' '),
    needs: [
      ...PAPERS.split('|').flatMap((paper) => (paper.length < 6 ? beforePaper.map((sign) => sign + paper) : [paper])),
      'envoyé',
      'inviat',
      'enviad',
      'korrespondent',
      'correspon',
      'corrispon'
    ],
    why: 'A name stands alone beside a paper, an agency or the place that the writer was sent to.',
    pattern: lazyShape`^(?<value>[^,|/–—(:]{5,40}?)(?:,| [|/–—-]) ?(?<site>[^.:;!?“”"]{2,50})$`,
    test: (match) =>
      isPersonName(value(match).replace(/^(?:por|von|par|di|de|door|av|af|od|oleh|theo) /iu, '')) &&
      isDesk(match.groups?.['site'] ?? ''),
    drops: [
      'Nela Kastelová, Vidoradské noviny',
      'Inès Moulin, envoyée spéciale à Arden',
      'Nalan Kasteli / Vidinli, (DHA)',
      'Melati Hapsari - Kabar Sungai',
      'Por Lucimara Teixeira, g1 Vale do Sereno'
    ],
    keeps: [
      'Inès Moulin, envoyée de Dieu et des hommes',
      'Otto Wehr, Post aus Arden',
      'Ilse Maron – die Zeitung von gestern',
      'Anna Nowak, poczta i kurier w jednym'
    ]
  },
  {
    id: 'byline-agencies-world',
    label: 'byline',
    languages: 'de fr es it pt nl sv da no ca et lt lv ms pl cs ro tr id vi en'.split(' '),
    needs: [
      'afp',
      'efe',
      'dpa',
      'reuters',
      'lusa',
      'ansa',
      'pap',
      'čtk',
      'tt',
      'ntb',
      'ritzau',
      'stt',
      'mti',
      'acn',
      'bns',
      'elta',
      'agènc',
      'anp',
      'belga',
      'agerpres',
      'antara',
      'agenc',
      'agênc',
      'agenz',
      'ap'
    ],
    why: 'Agencies, a desk and initials stand alone.',
    pattern:
      /^\(?(?:(?:[Aa]utor|[Pp]ar|[Pp]or|[Vv]on|[Dd]oor|[Aa][vf]|[Ff]uente|[Ff]onte):? )?(?<value>[^:;!?“”"()\d]{4,48})\)?$/u,
    test: (match) => areAgencies(value(match)),
    drops: ['EFE / Redacción', 'AFP, avec la rédaction', 'lh, dpa', 'red. / PAP', 'TT–Reuters', 'Agência Lusa / Redação'],
    keeps: ['AP and UN', 'ap, dpa en meer', 'Reuters left', 'PAP / test']
  }
]

/** A paper's name, an agency, or somebody sent to a place. */
function isDesk(text: string): boolean {
  const sent = SENT.exec(text)
  if (sent) return isNames(sent.groups?.['at'] ?? '')
  const words = lower(text).match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < 2 || !/^\P{L}*[\p{Lu}g]/u.test(text) || !words.some((word) => papers.has(word))) return false
  return isNames(text) || isNames(text.replace(/ (?:noviny|listy|deník|gazetesi|bladet)$|^g1 /u, ''))
}

/** Who was sent, and where to. */
const SENDINGS = [
  'envoyé spécial',
  'envoyée spéciale',
  'enviado especial',
  'enviada especial',
  'inviato',
  'inviata',
  'korrespondent',
  'korrespondentin',
  'corresponsal',
  'correspondent',
  'correspondente',
  'corrispondente'
]
const SENT = new RegExp(`^${oneOf(SENDINGS)} (?:à|a|en|em|in|aus|de|da) (?<at>\\p{Lu}.*)$`, 'u')
const papers = new Set(PAPERS.split('|'))

const agencies = new Set(
  (
    'afp|efe|dpa|reuters|lusa|ansa|pap|čtk|tt|anp|belga|agerpres|antara|ap|adnkronos|agi|ttxvn|dha|iha|agencias|agências|agenzie|agences|agência lusa|agencia efe|europa press|' +
    'ntb|ritzau|stt|mti|acn|bns|elta|agències'
  ).split('|')
)
const desk =
  /^(?:la |a |die |de )?(?:redac(?:ción?|tie|ția)|redação|rédaction|redazione|redaktion(?:en)?|redakc(?:j?a|e|ija)|redaksjonen|red\.)(?: digital| online| web)?$/u
const initials = /^\p{Ll}{2,3}$/u

/** Two or more of agencies, desks and initials, an agency among them. */
function areAgencies(text: string): boolean {
  const parts = lower(text).split(
    /\s?[/,–&]\s?|(?<=\S)-(?=\S)| (?:y|et|avec|e|con|com|mit|en|und|met|i|og|och|med|și|with|and) /u
  )
  const named = parts.filter((part) => agencies.has(part.trim())).length
  const others = parts.filter(
    (part) =>
      desk.test(part.replace(/^(?:avec|con|com|mit|met|with) /u, '')) ||
      (initials.test(part) && text.includes(part) && !agencies.has(part))
  )
  return parts.length > 1 && named > 0 && named + others.length === parts.length
}
