import { holdsUnspaced } from '../languages/characters.ts'
import type { Block, Joins } from '../types.ts'

/** A block that stays, and how it hangs on the one that stays before it. */
export interface Kept {
  readonly block: Block
  readonly joins: Joins
}

const strength: readonly Joins[] = ['none', 'space', 'line', 'paragraph']

/**
 * How a kept block hangs on the kept one before it, given how it and the dropped ones between hang together.
 *
 * The loosest join of the chain wins. Pieces that were glued to dropped residue on both sides get a space, unless their
 * script has none.
 */
export function joinAcross(chain: readonly Joins[], before: string, after: string): Joins {
  const loosest = strength.findLast((joins) => chain.includes(joins)) ?? 'paragraph'
  if (loosest !== 'none' || chain.length < 2) return loosest
  return holdsUnspaced(before.at(-1) ?? '') || holdsUnspaced(after[0] ?? '') ? 'none' : 'space'
}
