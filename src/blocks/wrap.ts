import { holdsUnspaced } from '../languages/characters.ts'
import type { Line } from './lines.ts'

const sentenceEnd = /[.!?…。！？।۔]["'”’»)\]]*$/u
const capital = /^["'“‘«(]?\p{Lu}/u
/** A headline's first line has so many words. */
const headline = /^["'“‘«„¿¡(]?[\p{Lu}\p{N}]\S*(?:\s\S+){3,}$/u
const openEnd = /[.!?…:;,。！？]["'”’»)\]]*$/u
const widest = 120
const narrowest = 30

/** Of the lines that a column holds, so many may be wider than it: a footer, a headline or a menu that was not wrapped with the story. */
const mostWider = 1 / 4
const fewWider = 2
/** Beside such lines so many must be seen to go on in a small letter. */
const fewestSmall = 0.4
/** Latin letters are narrower than those of scripts without spaces: a line that holds both has more of them. */
const unspacedSlack = 1.25

/** Two lines that touch. */
interface Pair {
  /** The first could have been broken. */
  readonly isSpaced: boolean
  readonly indent: number
  readonly width: number
  /** The width of the first with the next one's first word. */
  readonly needed: number
  readonly wider: number
  readonly cutsWord: boolean
  /** The first ends no sentence. */
  readonly breaks: boolean
  /** The next opens with no capital, and with a small letter. */
  readonly small: boolean
  readonly lower: boolean
}

/**
 * The column that a text was hard-wrapped at, or 0 when it was not.
 *
 * Wrapped lines are as long as the column lets them be, and most break off in the middle of a sentence. A few lines that were not
 * wrapped may be longer: of all widths the one counts by which most lines are full.
 */
export function wrapColumn(lines: readonly Line[]): number {
  const widths = lines.filter(hasSpace).map(widthOf)
  const columns = [...new Set(widths)].filter((width) => width >= narrowest && width <= widest).sort((one, other) => other - one)
  const pairs = columns.length > 0 ? pairsOf(lines) : []
  let best = 0
  let most = 0
  for (const column of columns) {
    const wider = widths.reduce((count, width) => (width > column ? count + 1 : count), 0)
    if (wider > Math.max(fewWider, (lines.length - wider) * mostWider)) break
    const full = countFull(pairs, column, wider > 0)
    if (full <= most) continue
    best = column
    most = full
  }
  return best
}

/** How many lines are as long as a column lets them be, or 0 where they may be so by chance. */
function countFull(pairs: readonly Pair[], column: number, hasWider: boolean): number {
  let inner = 0
  let full = 0
  let broken = 0
  let small = 0
  for (const pair of pairs) {
    if (pair.wider > column) continue
    inner += 1
    if (hasWider ? !pair.isSpaced || !leavesNoRoom(pair, column) : !isPairFull(pair, column)) continue
    full += 1
    if (pair.breaks) broken += 1
    if (pair.small) small += 1
  }
  if (full < inner * 0.6 || broken < full * 0.6) return 0
  // Headlines of like length under each other all open with a capital; of a few wrapped lines each must be seen to go on.
  if (full < 3) return !hasWider && full === 2 && inner === 2 && broken === 2 && small === 2 ? full : 0
  return small > (hasWider ? full * fewestSmall : 0) ? full : 0
}

/**
 * Whether a line goes on in the next: it ends inside a word, the next one's first word would not have fitted, or a sentence breaks off well inside the line,
 * as it does where the wrapped words were once longer. A line that is wider than the column was not wrapped.
 */
export function isFull(before: Line, line: Line, column: number): boolean {
  if (isWider(line, column) || isWider(before, column)) return before.cutsWord
  return isPairFull(toPair(before, line), column)
}

/**
 * Whether a headline goes on in the next line, wherever it was broken: some words without a full stop, and a small letter.
 *
 * Below the first sentences of a story such lines may be verse.
 */
export function goesOnInHeadline(before: Line, line: Line): boolean {
  return before.gap && headline.test(before.text) && !openEnd.test(before.text) && /^\p{Ll}/u.test(line.text)
}

function isPairFull(pair: Pair, column: number): boolean {
  return leavesNoRoom(pair, column) || (pair.width > column / 2 && pair.breaks && pair.lower)
}

/** Whether the next line's first word would not have fitted. Far to the right nothing was wrapped: it is set as a page's code is. */
function leavesNoRoom({ needed, indent, cutsWord }: Pair, column: number): boolean {
  return cutsWord || (needed > column && indent <= column / 2)
}

function pairsOf(lines: readonly Line[]): Pair[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return before && !line.gap ? [toPair(before, line)] : []
  })
}

function toPair(before: Line, line: Line): Pair {
  const first = holdsUnspaced(line.text.slice(0, 2)) ? 1 : (/^\S+/.exec(line.text)?.[0].length ?? 0)
  const width = widthOf(before)
  return {
    isSpaced: hasSpace(before),
    indent: before.indent,
    width,
    needed: width + 1 + first,
    wider: Math.max(hasSpace(before) ? width : 0, hasSpace(line) ? widthOf(line) : 0),
    cutsWord: before.cutsWord,
    breaks: !sentenceEnd.test(before.text),
    small: !capital.test(line.text),
    lower: /^\p{Ll}/u.test(line.text)
  }
}

function isWider(line: Line, column: number): boolean {
  const width = widthOf(line)
  return width > column && hasSpace(line) && !(holdsUnspaced(line.text) && width <= column * unspacedSlack)
}

function widthOf({ indent, text }: Line): number {
  return indent + text.length
}

/** A wrapped paragraph's lines as one: nothing between scripts without spaces or after a hyphen, else a space. */
export function joinLines(before: string, after: string): string {
  const glued = holdsUnspaced(before.at(-1) ?? '') && holdsUnspaced(after[0] ?? '')
  return glued || goesOnBehindHyphen(before, after) ? before + after : `${before} ${after}`
}

/** A line was broken behind a hyphen, which is the word's own or not; but `pre-` before `and` stands for a word of its own. */
export function goesOnBehindHyphen(before: string, after: string): boolean {
  return /\p{L}-$/u.test(before) && /^\p{L}/u.test(after) && !/^(?:and|or|und|oder|bzw|et|ou|[yoe])\b/u.test(after)
}

function hasSpace(line: Line): boolean {
  return line.text.includes(' ') || holdsUnspaced(line.text)
}
