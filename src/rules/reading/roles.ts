import { isJob, nameBeforeJob } from './jobs.ts'
import { areNames, isPersonName } from './person.ts'

const roles: ReadonlySet<string> = new Set(
  `correspondent reporter editor writer journalist columnist contributor redakteur redakteurin journaliste redactor redactora redacción
  rédaction redaktion redazione redação desk staff bureau newsroom`.split(/\s+/u)
)
/** What a writer is, in small letters behind a comma: `Nela Kastelová, redaktorka`. */
const abroad: ReadonlySet<string> = new Set(
  `redaktor redaktorka redaktorin redakteur redakteurin reportér reportérka reporterka reporterin novinář novinářka dziennikarz dziennikarka zpravodaj
  zpravodajka editor editorka journalist journaliste journalistin periodista jornalista repórter repórteres giornalista redattore redattrice redactor
  redactora redator redatora rédacteur rédactrice correspondant correspondante corresponsal correspondente corrispondente korrespondent korrespondentin
  korespondent korespondentka reporter toimittaja toimetaja ajakirjanik žurnālists žurnāliste žurnalistas žurnalistė novinar novinarka urednik urednica
  újságíró szerkesztő jurnalist ziarist gazetar gazetare muhabir gazeteci wartawan jurnalis kontributor kolumnist kolumnistka publicysta publicystka
  журналист журналистка корреспондент корреспондентка обозреватель редактор репортёр репортер кореспондент кореспондентка журналіст журналістка
  оглядач новинар новинарка уредник дописник δημοσιογράφος συντάκτης συντάκτρια phóng viên`.split(/\s+/u)
)
const mostWords = 4
/** Some write it in small letters: `Technology desk`. */
const desk = /^(?:(?:the|our) )?[\p{L}&]+(?: [\p{L}&]+)? (?:desk|newsroom|bureau)$/u

/** What kind of story it is, before the writer and the writer's part: `Exclusive | Ilse Maron, Transport Editor`. */
const headed =
  /^(?:exclusive|analysis|comment|commentary|column|opinion|feature|investigation|explainer|report|review|news|sport|politics|business)\s?[|•·:]\s?/i

/** Whether a text is a part in a newsroom, and no name: `Senior Reporter`, `Our Correspondent`. */
export function isRole(text: string): boolean {
  const words = text.split(' ')
  const last = words.at(-1)?.toLowerCase() ?? ''
  return words.length <= mostWords && roles.has(last.replace(/s$/u, '')) && words.every((word) => /^[\p{Lu}&]/u.test(word))
}

/** Whether a text behind a word for the writer is a part of a newsroom: `Technology desk`, `the news desk`. */
export function isDesk(text: string): boolean {
  return desk.test(text)
}

/** The writer of a name and a part in a newsroom: `Ilse Maron, Transport Editor`; `null` of other texts. */
export function writerWithRole(text: string): string | null {
  const [name = '', role = '', ...others] = text.split(', ')
  return others.length === 0 && isRole(role) && isPersonName(name) ? name : null
}

/** What parts a writer from a job. */
const parting = /,\s?|\s?[|•·⋅●]\s?|\s[–—/-]\s/u

/** The writers of a line that tells a job too, which is any: `Ilse Maron and Tom Wend | Guest Columnists`, `Ilse Maron Founder at Wend Mills`. */
export function writersWithJob(text: string): string | null {
  const found = parting.exec(text)
  if (!found) return nameBeforeJob(text)
  const names = text.slice(0, found.index)
  const job = text.slice(found.index + found[0].length)
  return areNames(names) && (isJob(job) || isJobAbroad(job)) ? names : nameBeforeJob(text)
}

function isJobAbroad(text: string): boolean {
  const words = text.toLowerCase().split(' ')
  return words.length <= mostWords && words.some((word) => abroad.has(word))
}

/** The same behind what kind of story it is. */
export function headedWriter(text: string): string | null {
  const kind = headed.exec(text)
  return kind && writerWithRole(text.slice(kind[0].length))
}
