import type { Mode } from '../types.ts'

/** Below these chances to be story a block goes: the lead, a sentence and a line among the story, one that goes on with a line that stays, one worded as a page's own, all others. */
export interface FewestChance {
  readonly lead: number
  readonly sentence: number
  readonly line: number
  readonly runOn: number
  readonly worded: number
  readonly other: number
}

const fewestChance: Readonly<Record<Mode, FewestChance>> = {
  precision: { lead: 0.2, sentence: 0.2, line: 0.35, runOn: 0.1, worded: 0.65, other: 0.6 },
  balanced: { lead: 0.06, sentence: 0.1, line: 0.2, runOn: 0.05, worded: 0.55, other: 0.3 },
  recall: { lead: 0.03, sentence: 0.05, line: 0.1, runOn: 0.03, worded: 0.3, other: 0.15 }
}

/** All modes. */
export const modes = Object.keys(fewestChance) as readonly Mode[]

/** The chances below which blocks go in a mode. */
export function fewestChanceOf(mode: Mode): FewestChance {
  return fewestChance[mode]
}
