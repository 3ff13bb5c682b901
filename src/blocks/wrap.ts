import { holdsUnspaced } from '../languages/characters.ts'
import type { Line } from './lines.ts'

const sentenceEnd = /[.!?…。！？।۔]["'”’»)\]]*$/u
const capital = /^["'“‘«(]?\p{Lu}/u
const widest = 120
const narrowest = 30

/**
 * The column that a text was hard-wrapped at, or 0 when it was not.
 *
 * Wrapped lines are as long as the column lets them be, and most break off in the middle of a sentence.
 */
export function wrapColumn(lines: readonly Line[]): number {
  const column = lines.reduce(
    (longest, line) => (hasSpace(line) ? Math.max(longest, line.indent + line.text.length) : longest),
    0
  )
  if (column > widest || column < narrowest) return 0
  let inner = 0
  let full = 0
  let broken = 0
  let small = 0
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index]
    const before = lines[index - 1]
    if (!line || !before || line.gap) continue
    inner += 1
    if (!isFull(before, line, column)) continue
    full += 1
    if (!sentenceEnd.test(before.text)) broken += 1
    if (!capital.test(line.text)) small += 1
  }
  // Headlines of like length under each other all open with a capital; of a few wrapped lines each must be seen to go on.
  const isEnough = full >= 3 ? small > 0 : full === 2 && inner === 2 && broken === 2 && small === 2
  return isEnough && full >= inner * 0.6 && broken >= full * 0.6 ? column : 0
}

/**
 * Whether a line goes on in the next: it ends inside a word, the next one's first word would not have fitted, or a sentence breaks off well inside the line,
 * as it does where the wrapped words were once longer.
 */
export function isFull(before: Line, line: Line, column: number): boolean {
  if (before.cutsWord) return true
  const first = holdsUnspaced(line.text[0] ?? '') ? 1 : (/^\S+/.exec(line.text)?.[0].length ?? 0)
  const width = before.indent + before.text.length
  if (width + 1 + first > column) return true
  return width > column / 2 && !sentenceEnd.test(before.text) && /^\p{Ll}/u.test(line.text)
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
