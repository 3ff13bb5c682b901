import { isPersonName } from './reading/person.ts'
import { lower } from './wording/lower.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'
import { holdsEach, lazyWordings } from './wording/wording.ts'

const { rows, rowsFor } = lazyWordings(
  `
  de:schreibt|berichtet|arbeitet|redakteur|journalist|reporter|volont + seit|jahrgang|geboren
  fr:journaliste|reporter|rédact|correspondant|écrit + depuis|née? en|spécialis|service
  es:periodista|redactor|reporter|corresponsal|cronista|escribe + desde|licenciad|graduad|especializad
  it:giornalista|cronista|redattor|scrive|segue + dal |nato|nata|classe
  pt:jornalista|repórter|redator|correspondente|editor + desde|formad|cobre|licenciad
  nl:schrijft|verslaggever|journalist|redacteur|correspondent|werkt + sinds|geboren
  sv:reporter|sportreporter|kulturreporter|politisk reporter|journalist|redaktör|skriver|krönikör + sedan|född
  no:reporter|sportsreporter|kulturreporter|journalist|redaktør|skriver|kommentator|spaltist + siden|født
  da:reporter|sportsreporter|kulturreporter|journalist|redaktør|skriver|kommentator|klummeskribent + siden|født
  pl:dziennikar|reporter|redaktor|publicyst|pisze + od \\d|od roku|związan|absolwent
  cs:píše|redaktor|reportér|novinář|pracuje + od roku|od \\d|narozen
  ro:jurnalist|reporter|redactor|scrie|lucrează + din \\d|din anul|născut|absolvent
  tr:muhabir|gazeteci|editör|yazar|gazetesi + beri|yılından|doğumlu|mezun
  id:jurnalis|wartawan|reporter|redaktur|editor|penulis + sejak|lulusan|kelahiran
  vi:phóng viên|nhà báo|biên tập|ký giả + từ năm|tốt nghiệp|sinh năm
`
)

const NAME = /^(?:\p{Lu}[^.,;:(–—]{3,40}?)(?:,? (?=\p{Ll}|Jahrgang|\()|,| [–—] |(?=, )) ?/u
const JOBS = new Set(
  `periodista jornalista giornalista journaliste journalist journalistin redaktor redaktorka dziennikarz dziennikarka novinář novinářka jurnalist
  jurnalistă gazeteci wartawan jurnalis reporter reportér`.split(/\s+/u)
)
/** What becomes of a correspondent is told, and no note on the writer. */
const GOES_ON = /, (?:durfte|wurde|musste|starb|verschwand|a été (?:tuée?|arrêtée?|libérée?)|został[ay]?|zginęła?) /u
const longest = 190

/** A line about the writer: a name or a job, what the writer does for which paper, and since when. */
export const bioWorld: readonly Rule[] = [
  {
    id: 'bio-about-world',
    label: 'bio',
    languages: ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'pl', 'cs', 'ro', 'tr', 'id', 'vi'],
    needs: [
      'auth',
      'auto',
      'aute',
      'auta',
      'firma',
      'skribent',
      'forfatter',
      'journalisten',
      'yazar',
      'penulis',
      'tác giả',
      'writer',
      'författ'
    ],
    why: 'A word for the writer and a colon open a note on who that is.',
    pattern: lazyShape`
      ^(?:about the (?:author|writer)|über d(?:en autor|ie autorin)|à propos de l['’](?:auteure?|autrice)|(?:sobre|acerca de) (?:el autor|la autora|la firma|o autor|a autora)|
      sull['’](?:autore|autrice)|over de auteur|om (?:skribenten|författaren|forfatteren|journalisten)|
      o (?:autorze|autorce|autorovi|autorce)|despre (?:autor|autoare)|yazar hakkında|
      tentang penulis|về tác giả)\s?[:|]\s?(?<value>.{4,300})$
    `,
    test: ({ groups }) => /^["“„«]?\p{Lu}/u.test(groups?.['value'] ?? ''),
    drops: [
      'About the author: Ilse Maron has covered rivers since 2009.',
      'Sull’autore: Ruggero Tavella',
      'O autorovi: Petr Mlynář'
    ],
    keeps: ['About the author: nobody knows a thing.', 'Sobre el autor: nada se sabe de él.']
  },
  {
    id: 'bio-since-world',
    label: 'bio',
    get languages() {
      return rows().map(({ code }) => code)
    },
    get needs() {
      return [...new Set(rows().flatMap(({ groups }) => groups[0] ?? []))]
    },
    why: 'A line alone says who the writer is, what for and since when.',
    pattern: new RegExp(`^\\p{Lu}[^“"!?]{20,${longest}}$`, 'u'),
    test: ([line], _words, found) => {
      if (/\. .{20,}\. /u.test(line) || !/(?:19|20)\d\d/u.test(line) || GOES_ON.test(line)) return false
      if (!rowsFor(found).some((row) => holdsEach(row, lower(line)))) return false
      return opensWithJob(line) || opensWithName(line)
    },
    drops: [
      'Ruben Achter, Jahrgang 1984, schreibt seit 2012 für die Sportredaktion der Wendtaler Post.',
      'Thibaut Moulin est journaliste au service des sports de La Gazette d’Arden depuis 2015.',
      'Periodista especializado en ríos. Trabaja en La Voz de Arden desde 2012.',
      'Ruggero Tavella, nato nel 1979, giornalista professionista, segue la pallavolo dal 2004.',
      'Ruben Molenaar schrijft sinds 2012 over sport voor de Wenddaler Courant.',
      'Ruben Åker är sportreporter på Wenddalens Tidning sedan 2012.',
      'Robert Podgaj – dziennikarz sportowy, od 2012 roku związany z „Kurierem Doliny”.',
      'Robert Dolina píše o sportu pro Údolní listy od roku 2012.',
      'Rıza Vadi, 2012’den beri Vadi Gazetesi’nde spor muhabiri olarak çalışıyor.'
    ],
    keeps: [
      'Der Journalist, der seit 2012 aus dem Tal berichtet, durfte nicht ausreisen.',
      'Ruben Achter schreibt seit 2012 an seinem Roman, und noch immer fehlt der Schluss.',
      'Robert Dolina žil ve mlýně od roku 2012.',
      'Der Journalist wurde 2012 verhaftet und seit Montag steht er vor Gericht.',
      'Thibaut Moulin, journaliste, a été tué en 2015 devant le moulin.'
    ]
  }
]

function opensWithName(line: string): boolean {
  const name = /^(?:\p{Lu}[\p{L}\p{M}'’-]+\.? ?){2,4}/u.exec(line)?.[0].trim() ?? ''
  return isPersonName(name) && !isTold(line) && NAME.test(line)
}

function opensWithJob(line: string): boolean {
  const [, job = '', next = ''] = /^(\p{L}+) (\p{L}+)/u.exec(line) ?? []
  return JOBS.has(lower(job)) && /^\p{Ll}/u.test(next) && !isTold(line)
}

/** A story tells what happened to somebody, or of works that are no paper's. */
function isTold(line: string): boolean {
  return (lower(line).match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => TOLD.has(word))
}

const TOLD = new Set(
  `wurde hatte war sagte roman buch avait était tué arrêté fue había dijo stato stata aveva foi tinha disse werd had zei blev hade sade ble hadde havde sagde
  oli sanoi kuoli volt mondta meghalt
  został była był powiedział byl byla zemřel řekl fost avea spus öldü dedi tewas kata chết ermordet getötet verhaftet gestorben killed murió morto
  zmarł död overleden`.split(/\s+/u)
)
