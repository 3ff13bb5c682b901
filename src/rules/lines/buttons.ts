import { foldLetters } from '../engine/fold.ts'
import { holdsEach, type Wording } from '../wording/wording.ts'
import { buttonWords } from './button-words.ts'

/** A button has so many units and words at most, and so many units of a script that does not space words. */
const longest = 64
const longestUnspaced = 28
const mostWords = 9
/** It stands behind prose, so what tells a sentence tells the story's: its marks, quotations, addresses, telephones and days. */
const told = /[.!?…。！？।۔؟:：;,،、“”„«»@]|(?<![\u05d0-\u05ea])"|"(?![\u05d0-\u05ea])|\d{4}|\d\D+\d|\d$|\p{Sc}/u
/** Somebody is spoken of: `Watch him online`. */
const spokenOf = /(?<!\p{L})(?:I|me|him|her|them|it|my|his|she|he|we|they|was|is|are|were|had|did|has|have)(?!\p{L})/u
/** How many there are: `(14)`, `(9 st)`. */
const count = /\s?\(\d{1,3}(?:\s?\p{L}{1,8}\.?)?\)$/u
/** The file that opens: `(PDF, 2 MB)`. */
const file = /\s?[([](?:PDF|DOCX?|XLSX?|ZIP|EPUB|MP3)(?:[,;]? \d[\d.,]{0,4} ?[KMG]B)?[)\]]$/u
const digits = /^\d/u
/** `FOTO: Galerie (9)` */
const label = /^\p{Lu}{4,8}: (?=\p{Lu})/u
/** Pictures with counts, as under a comment: `👍 34 👎 2`. */
const reactions = /^(?:(?![©®™])\p{Extended_Pictographic}\ufe0f?\s?\d{1,6}\s?)+/u
const arrow = /(?:\s>|\s?(?:>>|<<|[→←►▶➔➜❯»›]))$/u
const bars = /\s?[|·•]\s?/u
const fewestBars = 3
const longestBar = 24
const opens = /^[\p{Lu}\p{Lo}]/u
const unspaced = /[\u3041-\u30ff\u3400-\u9fff\u0e01-\u0e4e]/u
/** A release of an office or a firm says where it is over, and the site adds whose it is. */
const ends = /^[-–—*(\s]*ENDS[-–—*)\s]*(?:©.{0,60})?$/u

/**
 * Whether a text that stands behind a line's prose is a button's: `View live map`, `Bilder ansehen (14)`, `Pobierz wzór (DOC)`. A line
 * of its own may be a heading in the same words.
 */
export function isButton(text: string): boolean {
  if (ends.test(text)) return true
  if (text.length < 4 || text.length > longest || text.split(' ').length > mostWords) return false
  const rest = text.replace(reactions, '')
  if (rest.length < text.length) return rest.length < longestBar && !told.test(rest)
  const pieces = text.split(bars)
  return pieces.length > 1 ? isRow(pieces) : isOne(text)
}

function isOne(text: string): boolean {
  const pointed = text.replace(arrow, '').replace(file, '')
  const uncounted = pointed.replace(count, '')
  const isCounted = uncounted.length < pointed.length
  const bare = isCounted ? uncounted.replace(label, '') : uncounted
  if (!opens.test(bare) || told.test(bare) || spokenOf.test(bare)) return false
  if (unspaced.test(bare) && bare.length > longestUnspaced) return false
  if (pointed.length < text.length) return bare.includes(' ') || unspaced.test(bare)
  return isWorded(foldLetters(bare), isCounted)
}

let calls: readonly Wording[] | undefined

/** Whether a text opens as buttons do, and names what they show: it may stand behind words without a mark. */
export function isCall(text: string): boolean {
  if (!isButton(text)) return false
  calls ??= buttonWords.rows().map((row) => ({
    ...row,
    groups: [(row.groups[0] ?? []).filter((word) => word.startsWith('^')), ...row.groups.slice(1)]
  }))
  const words = foldLetters(text)
  return calls.some((row) => holdsEach(row, words))
}

/** Whether a text opens or ends as buttons do, and names what they show; beside a count or a file the latter is enough. */
function isWorded(words: string, isCounted: boolean): boolean {
  return buttonWords.rows().some((row) => holdsEach(isCounted ? { ...row, groups: row.groups.slice(1) } : row, words))
}

/** Several buttons between bars, one of which is known. */
function isRow(pieces: readonly string[]): boolean {
  return (
    pieces.length >= fewestBars &&
    pieces.every((piece) => piece.length > 1 && piece.length <= longestBar && !told.test(piece) && !digits.test(piece)) &&
    pieces.some((piece) => isOne(piece))
  )
}
