import { actionOf } from '../article/actions.ts'
import type { Action, Label, Options, Verdict } from '../types.ts'

/** One line of a source, or the part of one that was judged alone. */
export interface Row {
  /** Line in the source, from 1. */
  readonly line: number
  /** UTF-16 places in the decoded source. */
  readonly start: number
  readonly end: number
  readonly action: Action
  readonly label: Label
  /** 0 to 1. */
  readonly confidence: number
  readonly rule: string
  /** A sentence: why the rule spoke. */
  readonly why: string
  readonly text: string
}

/** The rows of a source in order: one for each line, or part of one, that has a verdict. */
export function rowsOf(verdicts: readonly Verdict[], options: Options): Row[] {
  return verdicts.flatMap((verdict) => {
    const { block, label, confidence, reason } = verdict
    const { rule, why } = reason
    const action = actionOf(verdict, options)
    const text = block.marker ? `${block.marker} ${block.text}` : block.text
    const parts = block.parts ?? [{ ...block, text }]
    return parts.map(({ line, start, end, text: part }) => ({
      line,
      start,
      end,
      action,
      label,
      confidence,
      rule,
      why,
      text: part
    }))
  })
}
