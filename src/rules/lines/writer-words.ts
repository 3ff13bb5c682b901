import { compileRules } from '../engine/compile.ts'
import { oneOf } from '../wording/one-of.ts'
import { areNames, isByline } from '../reading/person.ts'

const worked =
  `Written by|Words by|Story by|Text by|Posted by|Published by|Reported by|Article by|Author|Reporting by|Commentary by|Opinion by|Review by|News by|
  Feature by|Fiction by|Essay by|Exclusive by|Words and pictures by|Story and photos by|Text and photos by|
  Analysis by|Column by|Interview by|As told to|Kolumne von|Kommentar von|Analyse von|Ein Kommentar von|Gastbeitrag von|
  Veröffentlicht von|Erstellt von|Geschrieben von|Pubblicato da|Postato da|Inserito da|Scritto da|Posté par|Rédigé par|Geplaatst door|
  Gepubliceerd door|Geschreven door|Postado por|Escrito por|Dodano przez|Opublikowano przez|Опубликовал|Опубликовала|Опублікував|Опублікувала|
  Postuar nga|Publikuar nga|Shkruar nga|Objavio|Objavila|Napisał|Napisała|Publicat de|Postat de|Publicado por|Publié par|Publicerad av|Skriven av|
  Skrivet av|Inlagd av|Skrevet af|Udgivet af|Indsendt af|Skrevet av|Publisert av|Lagt ut av|Diposting oleh|Ditulis oleh|Dipos oleh|Đăng bởi|
  Được đăng bởi|Eingestellt von|Gepost door|Автором|Автор статьи|Написал|Написала|Публикувано от|Објавио|Објавила|Напишано од|Објавено од|
  Αναρτήθηκε από|Γράφει ο|Γράφει η|Δημοσιεύτηκε από|Postitas|Kirjoittanut|Lähettänyt|Közzétette|Gönderen|Yayınlayan|Publicat per|Ievietoja`.split(
    /\|\s*/u
  )
/** They worked on a story that somebody else wrote. */
const helped =
  /^(?:(?:fact[- ]?checked|(?:medically |expert )?reviewed|editing|edited|photos?|photographs?|images?|illustrations?|produced) by|editor):? /iu
/** The name of an account, or of a paper. */
export const account = /^[\p{L}\p{M}\p{N}_.@'’-]{2,30}(?: \p{Lu}[\p{L}\p{M}\p{N}_.@'’-]{0,30}){0,3}$/u
const longestTitled = 60

const helpers = /check|review|edit|photo|image|illustr|produced/
const apart = /[\s:|•·/;,()[\]–—-]+/u

let opening: RegExp | undefined
let firsts: ReadonlySet<string> | undefined

/** Whether a text is a word for the writer and nothing else: `By`, `Written by:`. */
export function isWriterWord(text: string): boolean {
  return afterBy(text) === ''
}

/** Whether a text has the first word of one for a writer or for a helper: most lines have none, and need no closer look. */
export function mayBeSigned(text: string): boolean {
  firsts ??= new Set([...compileRules().words.bylines, ...worked].map((words) => words.toLowerCase().split(' ', 1)[0] ?? ''))
  const lower = text.toLowerCase()
  return lower.startsWith('by') || helpers.test(lower) || lower.split(apart).some((word) => firsts!.has(word))
}

/** What stands behind a word for the writer; `null` where none opens the text. */
export function afterBy(text: string): string | null {
  opening ??= new RegExp(`^(?:${oneOf([...compileRules().words.bylines, ...worked])}(?: ?[:,،] ?| |$)|by(?=[A-Z][a-z]))`, 'i')
  const found = opening.exec(text)
  if (!found) return null
  const rest = text.slice(found[0].length)
  return afterBy(rest) ?? rest
}

/** Whether a text behind a word for the writer is names, a name with a title, or an account. */
export function isWriter(text: string): boolean {
  return isByline(text) || account.test(text) || isTitled(text)
}

/** A name with a title or a paper behind a comma. */
export function isTitled(text: string): boolean {
  return text.length <= longestTitled && areNames(text.split(',', 1)[0] ?? '')
}

/** Whether a text is a word for somebody who helped with a story and nothing else: `Fact checked by`. */
export function isHelperWord(text: string): boolean {
  return afterHelped(`${text} `) === ''
}

/** What stands behind a word for somebody who helped with a story; `null` where none opens the text. */
export function afterHelped(text: string): string | null {
  const found = helped.exec(text)
  return found ? text.slice(found[0].length) : null
}
