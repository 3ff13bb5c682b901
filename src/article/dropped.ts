import type { Dropped, Options, Verdict } from '../types.ts'
import { actionOf } from './actions.ts'

/** What leaves the text, in order: one entry for each source line, or part of one. */
export function toDropped(verdicts: readonly Verdict[], options: Options): Dropped[] {
  const dropped: Dropped[] = []
  let behindDropped = false
  for (const verdict of verdicts) {
    const action = actionOf(verdict, options)
    const follows = behindDropped && (verdict.block.joins === 'space' || verdict.block.joins === 'none')
    behindDropped = action !== 'keep'
    if (action === 'keep') continue
    const { block, label, confidence, reason } = verdict
    const { rule, why } = reason
    const text = block.marker ? `${block.marker} ${block.text}` : block.text
    for (const part of block.parts ?? [{ ...block, text }]) {
      const entry = { label, action, rule, why, confidence, line: part.line, start: part.start, end: part.end, text: part.text }
      const before = follows ? dropped.at(-1) : undefined
      const goesOn =
        before?.line === entry.line &&
        before.label === label &&
        reason.value === undefined &&
        before.rule !== 'decision' &&
        !verdict.decision
      if (before && goesOn) dropped[dropped.length - 1] = join(before, entry, block.joins === 'space' ? ' ' : '')
      else dropped.push(entry)
    }
  }
  return dropped
}

/** Sentences of one kind, one behind the other in a line, are one removal: a copyright line and what it reserves. */
function join(before: Dropped, entry: Dropped, space: string): Dropped {
  return { ...before, end: entry.end, text: before.text + space + entry.text }
}
