import type { Aspect, Evidence, Reason, Weighing } from '../types.ts'
import { aspects } from './aspects.ts'
import { lookAt } from './sight.ts'
import { setScales } from './take-away.ts'
import { tell } from './tell.ts'

/** A page of more blocks is not weighed: the time goes with their square. */
const mostBlocks = 1000
const mostReasons = 3
/** An effect is told when it changes the odds by so much, and the chance so that it can be seen. */
const least = { odds: 1.2, chance: 0.005 } as const

/**
 * Weigh the evidence on blocks: what their chance to be story would be without each aspect of it.
 *
 * The strongest aspect for the verdict is taken away first, then the one that is strongest without it, and so on. Evidence often
 * says the same thing twice: a menu is short, and stands among short lines. Either alone is missed by nobody, and both are reasons.
 *
 * @param kept For each block whether it stayed; `undefined` where the learned labeller was not asked.
 * @returns For each block its weighing; `null` where none was asked for, or where the page has more than 1,000 blocks.
 */
export function weigh(evidence: Evidence, kept: readonly (boolean | undefined)[]): (Weighing | null)[] {
  if (kept.length > mostBlocks || kept.every((stayed) => stayed === undefined)) return kept.map(() => null)
  const { chances, again, without } = setScales(evidence)
  const look = lookAt(evidence, again)
  return kept.map((stayed, index) => {
    if (stayed === undefined) return null
    const sight = look(index)
    const chance = chances[index] ?? 0
    const say = (aspect: Aspect, left: number): Reason => ({ aspect, seen: tell(aspect, sight), without: left })
    const reasons: Reason[] = []
    let against: Reason[] = []
    for (let left = chance; reasons.length < mostReasons; left = reasons.at(-1)?.without ?? left) {
      const taken = reasons.map(({ aspect }) => aspect)
      const others = aspects.filter((aspect) => !taken.includes(aspect))
      const found = without(
        index,
        others.map((aspect) => [...taken, aspect])
      )
      const trials = others.map((aspect, place) => ({ aspect, left: found[place] ?? left }))
      trials.sort((a, b) => (stayed ? a.left - b.left : b.left - a.left))
      if (taken.length === 0)
        against = trials
          .filter((trial) => isTold(trial.left, chance, stayed))
          .map((trial) => say(trial.aspect, trial.left))
          .reverse()
          .slice(0, mostReasons)
      const [best] = trials
      if (!best || !isTold(left, best.left, stayed)) break
      reasons.push(say(best.aspect, best.left))
    }
    return { chance, for: reasons, against }
  })
}

/** Whether one chance is so much higher than another, or lower where the block went, that it is worth a word. */
function isTold(from: number, to: number, stayed: boolean): boolean {
  const [high, low] = stayed ? [from, to] : [to, from]
  return high - low >= least.chance && high * (1 - low) >= least.odds * low * (1 - high)
}
