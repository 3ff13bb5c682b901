import type { Mode } from '../types.ts'

/**
 * Below these chances to be story a block goes: the lead, a sentence and a line among the story, one that goes on with a line that
 * stays, one worded as a page's own, those before the first likely paragraph, all others.
 */
export interface FewestChance {
  readonly lead: number
  readonly sentence: number
  readonly line: number
  readonly runOn: number
  readonly worded: number
  readonly opening: number
  readonly other: number
}

const asked: Readonly<Record<Mode, FewestChance>> = {
  precision: { lead: 0.2, sentence: 0.2, line: 0.35, runOn: 0.1, worded: 0.65, opening: 0.6, other: 0.65 },
  balanced: { lead: 0.05, sentence: 0.09, line: 0.18, runOn: 0.05, worded: 0.55, opening: 0.18, other: 0.38 },
  recall: { lead: 0.03, sentence: 0.05, line: 0.1, runOn: 0.03, worded: 0.3, opening: 0.15, other: 0.25 }
}
/** What `other` loses for a page whose story is in doubt, of all the F1 that it lacks. */
const lessInDoubt = 0.7

/** All modes. */
export const modes = Object.keys(asked) as readonly Mode[]

/**
 * The chances below which blocks go in a mode, on a page of which so much F1 is to be expected, 0 to 1. What does the most for F1 is to
 * keep a block whose chance is over half of that: where much is sure a doubtful block adds little, and where all is in doubt it may be
 * half of the story. `other` is of a page without doubt, and falls down to what is asked of a sentence among the story.
 */
export function fewestChanceOf(mode: Mode, expectedF1: number): FewestChance {
  const least = asked[mode]
  return { ...least, other: Math.max(least.sentence, least.other - lessInDoubt * (1 - expectedF1)) }
}
