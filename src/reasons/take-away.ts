import { guessChances } from '../model/chances.ts'
import type { Aspect, Evidence } from '../types.ts'
import { placesOf } from './aspects.ts'
import { othersOn } from './others.ts'

/** Measures what evidence on a block is worth. */
export interface Scales {
  /** For each block the learned chance to be story, 0 to 1. */
  readonly chances: Float32Array
  /** Columns of the second look, in the light of the first look at all blocks. */
  readonly again: Float32Array
  /**
   * For each group of aspects the block's chance to be story, 0 to 1, were they not known.
   *
   * Not known means that it could be anything else on the page: the group's columns, of both looks, are replaced by those of another
   * block, all of them together so that they fit each other, and the page is guessed again; the mean over the others (`othersOn`) is
   * the answer. What the block says of itself to its neighbours' windows stays: it is evidence on them.
   */
  readonly without: (index: number, groups: readonly (readonly Aspect[])[]) => number[]
}

/** Set up the scales for one page: one guess over all of it. */
export function setScales({ rows, columns, columnsAgain, lookAgain }: Evidence): Scales {
  const width = columns.length
  const wide = columnsAgain.length
  const own = placesOf(columns)
  const later = placesOf(columnsAgain)
  let first = new Float32Array()
  let again = new Float32Array()
  const chances = guessChances(rows, width, (guesses) => {
    first = Float32Array.from(guesses)
    return (again = Float32Array.from(lookAgain(guesses)))
  })
  const without = (index: number, groups: readonly (readonly Aspect[])[]): number[] => {
    const others = othersOn(chances, index)
    const trials = groups.flatMap((group) => others.map((other) => ({ group, other })))
    const tried = new Float32Array(trials.length * width)
    trials.forEach(({ group, other }, trial) => {
      const row = tried.subarray(trial * width, (trial + 1) * width)
      row.set(rows.subarray(index * width, (index + 1) * width))
      lend(row, rows.subarray(other * width, (other + 1) * width), group, own)
    })
    const guesses = Float32Array.from(first)
    const found = guessChances(tried, width, (guessed) => {
      const seen = new Float32Array(trials.length * wide)
      groups.forEach((_, group) => {
        guesses[index] = mean(guessed.subarray(group * others.length, (group + 1) * others.length))
        const light = lookAgain(guesses, index)
        for (let trial = group * others.length; trial < (group + 1) * others.length; trial++) seen.set(light, trial * wide)
      })
      trials.forEach(({ group, other }, trial) => {
        lend(seen.subarray(trial * wide, (trial + 1) * wide), again.subarray(other * wide, (other + 1) * wide), group, later)
      })
      return seen
    })
    return groups.map((_, group) => mean(found.subarray(group * others.length, (group + 1) * others.length)))
  }
  return { chances, again, without }
}

function lend(
  row: Float32Array,
  other: Float32Array,
  group: readonly Aspect[],
  places: ReadonlyMap<Aspect, readonly number[]>
): void {
  for (const aspect of group) for (const place of places.get(aspect) ?? []) row[place] = other[place] ?? 0
}

function mean(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
