/** Blocks of each kind that lend their values. */
const each = 2

/**
 * The blocks of a page whose values stand in for evidence that is taken away: as many of likely story as of the rest, spread over
 * the page, so that a page of menus does not make a menu the normal thing. Where all are of one kind, all come from that kind.
 *
 * @param chances For each block the learned chance to be story, 0 to 1.
 * @returns Places of blocks, without the block itself unless nothing else is there.
 */
export function othersOn(chances: Float32Array, self: number): number[] {
  const story: number[] = []
  const rest: number[] = []
  chances.forEach((chance, index) => {
    if (index !== self) (chance >= 0.5 ? story : rest).push(index)
  })
  const found = [...spread(story), ...spread(rest)]
  return found.length > 0 ? found : [self]
}

/** Some of many, evenly spaced; one of few may come twice, so that both kinds weigh the same. */
function spread(places: readonly number[]): number[] {
  if (places.length === 0) return []
  return Array.from({ length: each }, (_, number) => places[Math.floor(((number + 0.5) * places.length) / each)] ?? 0)
}
