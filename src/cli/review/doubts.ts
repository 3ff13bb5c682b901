import { actionOf } from '../../article/actions.ts'
import type { Label, Options, Verdict } from '../../types.ts'

/** What is less sure is in doubt. Rules that are sure, and the choice of a headline, are not. */
const sure = 0.8
/** A longer text, in UTF-16 units, is nothing to be looked through line by line. */
const longest = 2000

/** A block that was kept or dropped in doubt, or that somebody has decided on: plain data that another thread can send. */
export interface Doubt {
  readonly text: string
  readonly label: Label
  readonly kept: boolean
  /** 0 to 1. */
  readonly confidence: number
  /** In the text of the document, from 1. */
  readonly line: number
}

/** Find what a person might want to look at, in order. */
export function findDoubts(verdicts: readonly Verdict[], options: Options): Doubt[] {
  return verdicts.filter(isInDoubt).map((verdict) => {
    const { block, label, confidence } = verdict
    return { text: block.text, label, kept: actionOf(verdict, options) === 'keep', confidence, line: block.line }
  })
}

/** Code is never judged by the labeller, so nothing is known of it. */
function isInDoubt({ block, confidence, decision }: Verdict): boolean {
  if (block.text === '' || block.text.length > longest) return false
  return decision !== undefined || (confidence < sure && block.form !== 'code')
}
