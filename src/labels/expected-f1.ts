/** The chance of a block to be story, 0 to 1, and its words. */
export interface Weighed {
  readonly chance: number
  readonly words: number
}

/**
 * The best F1 in words to expect of a page, 0 to 1, over all chances below which its blocks may go: twice the story that is kept as a
 * share of all that is kept and all that is story. 1 where each block is certain, 0 where none can be story.
 */
export function expectF1(blocks: readonly Weighed[]): number {
  const likeliest = blocks.filter(({ chance, words }) => chance > 0 && words > 0).sort((one, other) => other.chance - one.chance)
  const story = likeliest.reduce((sum, { chance, words }) => sum + chance * words, 0)
  let kept = 0
  let held = 0
  let best = 0
  for (const { chance, words } of likeliest) {
    kept += words
    held += chance * words
    best = Math.max(best, (2 * held) / (kept + story))
  }
  return best
}
