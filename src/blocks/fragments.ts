import { stopWordsOf } from '../languages/stop-words.ts'
import { isKnownLine } from '../rules/inside.ts'
import type { Line } from './lines.ts'

const sentenceEnd = /[.!?…:。！？।۔؟][\])"'”’»」』*]*$/u
const abbreviationEnd = /(?:^|[\s(])(?:\p{Lu}|[Dd]r|Mr|Mrs|Ms|St|Jr|Sr|No|Nr|Prof|Gen|Col|Sen|Rep|Gov|Lt|vs)\.$/u
const goesOnWith = /^[\p{Ll},;.)\]”’»%、，。]/u
const cased = /[\p{Lu}\p{Ll}]/u
const closing = /^[,;:.!?)\]”’»%、，。！？]/u
const opening = /[([“‘«„¿¡]$/u
const fewest = 3
/** Share of a text's lines that break off a sentence, from which on each text node stands on a line of its own. */
const share = 0.03
/** A text with more blank lines is no such text: the lines of a stanza break off as well. */
const mostGaps = 0.05
const fewestWords = 3

/** Whether sentences were cut into lines wherever a link or a style began: `get_text("\n")` does so. */
export function isCutAtNodes(lines: readonly Line[]): boolean {
  let broken = 0
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index]
    const before = lines[index - 1]
    if (line && before && !line.gap && isOpen(before.text) && wordsIn(before.text) >= fewestWords && goesOnWith.test(line.text))
      broken += 1
  }
  const gaps = lines.filter((line) => line.gap).length - 1
  return broken >= fewest && broken >= lines.length * share && gaps <= lines.length * mostGaps
}

/**
 * Whether a line goes on the sentence that the lines before it broke off.
 *
 * @param text What the lines before it read as together.
 * @param isJoined Whether that is more than one line.
 */
export function isFragment(text: string, isJoined: boolean, before: Line, line: Line): boolean {
  if (line.gap || !isOpen(text)) return false
  if (closing.test(line.text)) return true
  const known = isKnownLine(line.text)
  if (known === 'sure' || isKnownLine(before.text) === 'sure') return false
  if (goesOnWith.test(line.text)) return wordsIn(text) >= fewestWords || isJoined || known === undefined
  if (known) return false
  return isJoined || endsInStopWord(text) || !cased.test(line.text)
}

/** A fragment behind what it goes on. */
export function joinFragment(before: string, after: string): string {
  return closing.test(after) || opening.test(before) ? before + after : `${before} ${after}`
}

function isOpen(text: string): boolean {
  return !sentenceEnd.test(text) || abbreviationEnd.test(text)
}

function wordsIn(text: string): number {
  return text.split(' ').length
}

function endsInStopWord(text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase()
  return text.includes(' ') && (stopWordsOf(null).has(last) || /[,–—-]$/.test(text))
}
