import type { Verdict, WrittenDropped } from '../../types.ts'
import { wrong } from '../wrong.ts'

/** Removals that are shown of a record in which the line is none. */
const few = 5
const shownText = 40

/**
 * Find the blocks that were taken out of some lines.
 *
 * @param dropped What left the text.
 * @param shown The file of the record.
 * @returns In order, each once.
 * @throws NewscleanError where nothing was taken out of a line; it names the lines near by.
 */
export function findBlocks(
  lines: readonly number[],
  dropped: readonly WrittenDropped[],
  verdicts: readonly Verdict[],
  shown: string
): Verdict[] {
  const spans = lines.flatMap((line) => {
    const found = dropped.filter((removal) => removal.line === line)
    if (found.length === 0) throw wrong(`${shown}: nothing was taken out of line ${line}; ${nearby(line, dropped)}`)
    return found
  })
  return verdicts.filter(({ block }) =>
    spans.some(({ start, end }) => block.text !== '' && block.start < end && block.end > start)
  )
}

function nearby(line: number, dropped: readonly WrittenDropped[]): string {
  if (dropped.length === 0) return 'nothing was taken out of the others either'
  const near = [...dropped].sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line)).slice(0, few)
  const said = near.sort((a, b) => a.line - b.line || a.start - b.start).map(describe)
  return `near it: ${said.join(', ')}${dropped.length > few ? `, and ${dropped.length - few} more` : ''}`
}

function describe({ line, label, text = '' }: WrittenDropped): string {
  const short = text.length > shownText ? `${text.slice(0, shownText).trimEnd()}…` : text
  return `line ${line} (${label}${short && `: ${short}`})`
}
