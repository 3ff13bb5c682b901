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
const longestTail = 80
/** How a lead-in ends whose headline stands in the next text node. */
/** How a text ends that a script without spaces goes on with nothing between. */
const goneThrough = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー，、；：）」』”》]$/u
const leadEnd = /[|｜]$|[\u3041-\u9fff]：$/u
const longestLead = 24
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** Signs that a sentence of a script without spaces breaks off: it has begun or gone through a clause, or opened a bracket. */
const breaksOff = /[，、。；（「『“《][^，、。；（「『“《！？!?]*$/u
/** A Korean line breaks off behind a particle, or a verb that another word must follow. */
const hangulOpen =
  /[가-힣](?:은|는|을|를|의|에|에서|에게|으로|로|와|과|하고|하며|했고|지만|면서|위해|대한|따라|통해|있는|하는|했던|되는|된|한|할|던),?$/u
const hangul = /[가-힣]/u
/** And that the next line goes on with it: with a mark, an ending or a particle that no sentence opens with. */
const goesOnUnspaced =
  /^[，、。；：）」』”》？！…ゃゅょっー]|^[をがはにのでへ](?![っ々])\p{Script=Han}|^[のにはがを]\P{Script=Hiragana}/u

/** Whether sentences were cut into lines wherever a link or a style began: `get_text("\n")` does so. */
export function isCutAtNodes(lines: readonly Line[]): boolean {
  let broken = 0
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index]
    const before = lines[index - 1]
    if (line && before && !line.gap && isOpen(before.text) && isBroken(before.text, line.text)) broken += 1
  }
  const gaps = lines.filter((line) => line.gap).length - 1
  return broken >= fewest && broken >= lines.length * share && gaps <= lines.length * mostGaps
}

function isBroken(before: string, after: string): boolean {
  if (goesOnWith.test(after) && wordsIn(before) >= fewestWords) return true
  if (hangulOpen.test(before) && hangul.test(after.slice(0, 2))) return isKnownLine(before) === undefined
  if (!unspaced.test(before) || !unspaced.test(after.slice(0, 6))) return false
  if (goesOnUnspaced.test(after)) return true
  return breaksOff.test(before) && isKnownLine(before) === undefined && isKnownLine(after) === undefined
}

/**
 * Whether a line goes on the sentence that the lines before it broke off.
 *
 * @param text What the lines before it read as together.
 * @param isJoined Whether that is more than one line.
 */
export function isFragment(text: string, isJoined: boolean, before: Line, line: Line): boolean {
  if (line.gap || !isOpen(text)) return false
  if (closing.test(line.text) || (leadEnd.test(text) && text.length < longestLead)) return true
  const known = isKnownLine(line.text)
  if (known === 'sure' || isKnownLine(before.text) === 'sure' || isKnownTail(text)) return false
  if (goesOnWith.test(line.text)) return wordsIn(text) >= fewestWords || isJoined || known === undefined
  if (known) return false
  return isJoined || endsInStopWord(text) || !cased.test(line.text)
}

/** Whether what stands behind the last full stop is residue, which nothing goes on: where words are not spaced it is glued there. */
function isKnownTail(text: string): boolean {
  const end = Math.max(text.lastIndexOf('。'), text.lastIndexOf('！'), text.lastIndexOf('？'))
  const tail = text.slice(end + 1).trim()
  return tail.length > 3 && tail.length <= longestTail && unspaced.test(tail) && isKnownLine(tail) === 'sure'
}

/** A fragment behind what it goes on. */
export function joinFragment(before: string, after: string): string {
  const glued = closing.test(after) || opening.test(before) || (goneThrough.test(before) && unspaced.test(after.slice(0, 1)))
  return glued ? before + after : `${before} ${after}`
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
