import { holdsUnspaced } from '../languages/characters.ts'
import { isKnownLine } from '../rules/lines/inside.ts'
import { boundariesOf } from './boundaries.ts'
import { goesOnEast, mayBreakOff } from './east-fragments.ts'
import type { Line } from './lines.ts'
import { isStopWord } from './sentence-opening.ts'
import { findSmallOpenings } from './small-openings.ts'
import { goesOnBehindHyphen } from './wrap.ts'

const sentenceEnd = /[.!?…:。！？।۔؟][\])"'”’»」』*]*$/u
const abbreviationEnd = /(?:^|[\s(])(?:\p{Lu}|[Dd]r|Mr|Mrs|Ms|St|Jr|Sr|No|Nr|Prof|Gen|Col|Sen|Rep|Gov|Lt|vs)\.$/u
const goesOnWith = /^(?:[\p{Ll},;.)\]%、，。]|[”’»](?!\p{L}))/u
const cased = /[\p{Lu}\p{Ll}]/u
const uncased = /\p{Lo}/u
const closing = /^(?:[,;:.!?)\]%、，。！？।]|[”’»](?!\p{L}))/u
const opening = /[([“‘«„¿¡]$/u
const fewest = 3
/** Share of a text's lines that break off a sentence, from which on each text node stands on a line of its own. */
const share = 0.03
/** Pages in these scripts break off a line now and then, whatever their layout. */
const eastShare = 0.08
/** Nor does a short text hold whole lists of headlines with commas: there lines count that may break off. */
const shortText = 60
/** A sentence is cut so often at most, by and large. */
const mostCuts = 3
/** A text with more blank lines is no such text: the lines of a stanza break off as well. */
const mostGaps = 0.05
const fewestWords = 3
const longestTail = 80
const longestLead = 24
/** Small words that sentences of Bengali, Urdu and Marathi end in, as labels and headlines without a stop do. */
const final = new Set(
  (
    'না হয় হয়েছে হবে ছিল বলেন আছে নেই করেন করেছেন করেছে করছেন জানান নয় যায় রয়েছে করা ' +
    'ہے ہیں تھا تھی تھے نہیں گیا گئی ہو ہوا ہوئے دیا کیا رہا رہی رہے والی والے ہوتا کہا ' +
    'आहे आहेत होते होती होता नाही केली केला केले झाली झाला झाले आले आली आला दिली दिला दिले म्हणाले म्हणाला सांगितले होणार जाते का काय'
  ).split(' ')
)
/** How a lead-in ends whose headline stands in the next text node. */
const leadEnd = /[|｜]$|[\u3041-\u9fff]：$/u
/** In a script without spaces, so many, and so many for each line that ends a sentence: headlines in a row have commas too. */
const unspacedShare = 0.12
const unspacedEnds = 0.4
const evenShare = 5
/** In UTF-16 units. */
const longestResidue = 240
/** No headline has so many words. */
const mostWords = 20
/** Letters of a script without spaces that tell as much as `fewestWords`. */
const fewestUnspaced = 8
const clause = /[,，。](?=\D)/u
const sentenceMark = /[。।۔]|\.["”’)»]?(?: |$)/u
/** How a text ends that a script without spaces goes on with nothing between. */
const goneThrough = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー，、；：）」』”》]$/u
const openEnd = /[,，、،([（「『“«„-]$/u

/** Whether sentences were cut into lines wherever a link or a style began: `get_text("\n")` does so. */
export function isCutAtNodes(lines: readonly Line[]): boolean {
  const own = findSmallOpenings(lines)
  let broken = 0
  let east = 0
  let mayBe = 0
  let likely = 0
  let doubtful = 0
  let ended = 0
  const widths = new Map<number, number>()
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index]
    const before = lines[index - 1]
    if (line && !isOpen(line.text)) ended += 1
    if (!line || !before || line.gap || !isOpen(before.text)) continue
    const isEast = goesOnEast(before.text, line.text)
    if (isEast) east += 1
    else if (mayBreakOff(before.text, line.text)) {
      mayBe += 1
      if (endsSoon(lines, index)) likely += 1
    }
    if (!isEast && !breaksOff(before.text, line.text)) continue
    if (!holdsUnspaced(before.text)) {
      broken += Number(!own.has(index))
      continue
    }
    doubtful += 1
    const width = before.text.length >> 1
    widths.set(width, (widths.get(width) ?? 0) + 1)
  }
  const gaps = lines.filter((line) => line.gap).length - 1
  if (gaps > lines.length * mostGaps) return false
  if (broken >= fewest && broken >= lines.length * share) return true
  const cut = lines.length <= shortText && mayBe <= ended * mostCuts ? east + likely : east
  if (cut >= fewest && cut >= lines.length * eastShare) return true
  // Lines of one width were wrapped.
  const isEven = doubtful > mostWords && Math.max(...widths.values()) > doubtful / evenShare
  return !isEven && doubtful >= Math.max(fewest, lines.length * unspacedShare, ended * unspacedEnds)
}

/** Whether a full stop stands in a line or the next few: prompts and headlines in a row have commas, but go without. */
function endsSoon(lines: readonly Line[], from: number): boolean {
  return lines.slice(from, from + mostCuts).some(({ text }) => sentenceMark.test(text))
}

/** Whether a sentence surely goes on from a line to the next: scripts without cases tell by a clause's mark or a stop word. */
function breaksOff(before: string, next: string): boolean {
  if (cased.test(before) || !uncased.test(before)) return wordsIn(before) >= fewestWords && goesOnWith.test(next)
  if (closing.test(next)) return true
  if (!holdsUnspaced(before)) return wordsIn(before) > fewestWords && (openEnd.test(before) || endsInStopWord(before))
  if (!sentenceMark.test(next) || before.length < fewestUnspaced) return false
  return openEnd.test(before) || clause.test(before)
}

/**
 * Whether a line goes on the sentence that the lines before it broke off.
 *
 * @param text What the lines before it read as together.
 * @param isJoined Whether that is more than one line.
 * @param next The line behind, if there is one.
 */
export function isFragment(text: string, isJoined: boolean, before: Line, line: Line, next?: Line): boolean {
  if (line.gap || !isOpen(text)) return false
  if (closing.test(line.text) || (leadEnd.test(text) && text.length < longestLead)) return true
  const known = isKnownLine(line.text)
  const knownBefore = isKnownLine(before.text)
  if (known === 'sure' || knownBefore === 'sure' || isKnownTail(text)) return false
  // Names of networks in small letters, a line each, go on no sentence.
  if (known && next && !line.text.includes(' ') && !next.text.includes(' ') && isKnownLine(next.text)) return false
  if (goesOnWith.test(line.text)) return wordsIn(text) >= fewestWords || isJoined || known === undefined
  if (known) return false
  if (endsInStopWord(text)) return true
  if ((knownBefore && !isJoined) || endsInResidue(text, isJoined)) return false
  return isJoined || (!cased.test(line.text) && !cased.test(text)) || isProse(text) || isLoneWord(text, line.text)
}

/** Whether what stands behind the last full stop is residue, which nothing goes on: where words are not spaced it is glued there. */
function isKnownTail(text: string): boolean {
  const end = Math.max(text.lastIndexOf('。'), text.lastIndexOf('！'), text.lastIndexOf('？'))
  const tail = text.slice(end + 1).trim()
  return tail.length > 3 && tail.length <= longestTail && holdsUnspaced(tail) && isKnownLine(tail) === 'sure'
}

/** A fragment behind what it goes on. */
export function joinFragment(before: string, after: string): string {
  if (goneThrough.test(before) && holdsUnspaced(after.slice(0, 1))) return before + after
  return closing.test(after) || opening.test(before) || goesOnBehindHyphen(before, after) ? before + after : `${before} ${after}`
}

function isOpen(text: string): boolean {
  return !sentenceEnd.test(text) || abbreviationEnd.test(text)
}

function wordsIn(text: string): number {
  let count = 1
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) count += 1
  return count
}

/** Residue that was put together, or that stands behind the last full stop. */
function endsInResidue(text: string, isJoined: boolean): boolean {
  const edge = text.slice(-longestResidue)
  const tail = edge.slice(boundariesOf(edge).at(-1)?.next ?? 0)
  return tail === text ? isJoined && isKnownLine(text) === 'sure' : tail !== edge && isKnownLine(tail) === 'sure'
}

/** More than a headline: very long, or with the end of a sentence inside. */
function isProse(text: string): boolean {
  const words = wordsIn(text)
  return words >= mostWords || (words >= mostWords / 2 && /[.!?]["”’)]? \p{Lu}/u.test(text))
}

/** An article or the like, cut off its sentence: `The` over `Old Mill burned down.` */
function isLoneWord(text: string, next: string): boolean {
  return !text.includes(' ') && isStopWord(text) && wordsIn(next) >= fewestWords && isKnownLine(text) === undefined
}

function endsInStopWord(text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1)
  return text.includes(' ') && ((isStopWord(last) && !final.has(last)) || /[,–—-]$/.test(text))
}
