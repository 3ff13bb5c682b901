import type { Dropped, Options, Verdict } from '../types.ts'
import { actionOf } from './actions.ts'

/** What leaves the text, in order: one entry for each source line, or part of one. */
export function toDropped(verdicts: readonly Verdict[], options: Options): Dropped[] {
  const dropped: Dropped[] = []
  for (const verdict of verdicts) {
    const action = actionOf(verdict, options)
    if (action === 'keep') continue
    const { block, label, confidence, reason } = verdict
    const { rule, why } = reason
    const text = block.marker ? `${block.marker} ${block.text}` : block.text
    for (const part of block.parts ?? [{ ...block, text }]) {
      dropped.push({ label, action, rule, why, confidence, line: part.line, start: part.start, end: part.end, text: part.text })
    }
  }
  return dropped
}
