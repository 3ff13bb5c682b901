import type { VFile } from 'vfile'
import type { Dropped } from './types.ts'

/** The longest quotation in a message, in characters. */
const longest = 60

/** Put each removal on the file as an info message, with its place and rule. `value` is the text the places count in. */
export function report(dropped: readonly Dropped[], value: string, file: VFile): void {
  if (dropped.length === 0) return
  const starts = [0]
  for (const end of value.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length)
  let line = 1
  for (const entry of dropped) {
    while ((starts[line] ?? Infinity) <= entry.start) line += 1
    const first = starts[line - 1] ?? 0
    const pointAt = (offset: number) => ({ line, column: offset - first + 1, offset })
    file.info(phrase(entry), {
      place: { start: pointAt(entry.start), end: pointAt(entry.end) },
      ruleId: entry.rule,
      source: 'newsclean'
    })
  }
}

function phrase({ action, text, why }: Dropped): string {
  const done = action === 'metadata' ? 'Moved to metadata' : 'Dropped'
  return `${done} \`${shorten(text)}\`: ${toClause(why)}`
}

/** Cut by characters, so that no surrogate pair is halved. */
function shorten(text: string): string {
  const signs = Array.from(text.slice(0, 2 * longest + 2))
  return signs.length > longest
    ? `${signs
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : text
}

/** A sentence as part of another: an abbreviation at its head keeps its capitals. */
function toClause(sentence: string): string {
  const clause = sentence.replace(/\.$/, '')
  return /^\p{Lu}(?:\p{Lu}|$)/u.test(clause) ? clause : clause.charAt(0).toLowerCase() + clause.slice(1)
}
