import { describe, expect, test } from 'vitest'
import { guessChances } from '../../src/model/chances.ts'
import { aspectOf, aspects, placesOf } from '../../src/reasons/aspects.ts'
import { othersOn } from '../../src/reasons/others.ts'
import { setScales } from '../../src/reasons/take-away.ts'
import type { Aspect, Evidence } from '../../src/types.ts'
import { observe, page, placeOf } from './pages.ts'

/** One line's chance without some aspects, the long way: the whole page guessed again, in full, for each of the other lines. */
function takeAway(evidence: Evidence, index: number, group: readonly Aspect[]): number {
  const { rows, columns, columnsAgain, lookAgain } = evidence
  const replace = (target: Float32Array, source: Float32Array, names: readonly string[], other: number): Float32Array => {
    const changed = Float32Array.from(target)
    names.forEach((name, place) => {
      const aspect = aspectOf(name)
      if (aspect && group.includes(aspect)) changed[index * names.length + place] = source[other * names.length + place]!
    })
    return changed
  }
  let first = new Float32Array()
  let again = new Float32Array()
  const chances = guessChances(rows, columns.length, (guesses) => {
    first = Float32Array.from(guesses)
    return (again = Float32Array.from(lookAgain(guesses)))
  })
  const others = othersOn(chances, index)
  const changed = others.map((other) => replace(rows, rows, columns, other))
  const guesses = changed.map((rowsOfOther) => {
    let guess = 0
    guessChances(rowsOfOther, columns.length, (guessed) => {
      guess = guessed[index]!
      return again
    })
    return guess
  })
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const light = Float32Array.from(first)
  light[index] = mean(guesses)
  const seen = Float32Array.from(lookAgain(light))
  return mean(
    others.map((other, at) => guessChances(changed[at]!, columns.length, () => replace(seen, again, columnsAgain, other))[index]!)
  )
}

describe('aspects', () => {
  const { columns, columnsAgain } = observe(page)

  test('hold every column of both looks but the first guess, which sums the others up', () => {
    const without = [...columns, ...columnsAgain].filter((column) => !aspectOf(column))
    expect(without, 'say in src/reasons/aspects.ts what a new column belongs to').toEqual(['first'])
  })

  test('each hold some of the first look', () => {
    const places = placesOf(columns)
    expect(aspects.filter((aspect) => places.get(aspect)?.length === 0)).toEqual([])
    expect([...places.values()].flat()).toHaveLength(columns.length)
  })

  test.each([
    ['digits', 'shape'],
    ['wording', 'words'],
    ['wording in 8 before', 'prose'],
    ['says related', 'rules'],
    ['related before', 'nearby'],
    ['residue in 3 after', 'nearby'],
    ['runMain 8', 'prose'],
    ['first at -2', 'prose'],
    ['first in 40 after', 'prose'],
    ['place', 'place'],
    ['slug', 'likeness'],
    ['again', 'repeats']
  ])('%s belongs to %s', (column, aspect) => {
    expect(aspectOf(column)).toBe(aspect)
  })
})

describe('the lines that lend their values', () => {
  test('are as many of the story as of the rest, whichever is rare', () => {
    const chances = Float32Array.from([0.1, 0.2, 0.9, 0.1, 0.3, 0.1, 0.2, 0.1])
    const others = othersOn(chances, 0)
    expect(others.filter((other) => chances[other]! >= 0.5)).toEqual([2, 2])
    expect(others.filter((other) => chances[other]! < 0.5)).toHaveLength(2)
    expect(others).not.toContain(0)
  })

  test('come from one kind where there is no other, and from the line itself where it is alone', () => {
    expect(othersOn(Float32Array.from([0.9, 0.8, 0.7]), 1)).toEqual([0, 2])
    expect(othersOn(Float32Array.from([0.9]), 0)).toEqual([0])
  })
})

describe('taking evidence away', () => {
  const evidence = observe(page)
  const scales = setScales(evidence)

  test('gives what the page gives when it is guessed again with the columns changed', () => {
    for (const part of ['Puzzles', 'Mill pond', 'Fenwick Herald', 'Engineers drove'])
      for (const group of [['shape'], ['prose'], ['likeness', 'words'], ['nearby', 'prose', 'shape']] as const) {
        const index = placeOf(page, part)
        expect(scales.without(index, [group])[0], `${part} without ${group.join()}`).toBeCloseTo(
          takeAway(evidence, index, group),
          6
        )
      }
  })

  test('changes nothing when nothing is taken away', () => {
    scales.chances.forEach((chance, index) => expect(scales.without(index, [[]])).toEqual([chance]))
  })

  test('of everything leaves what the others are: no side', () => {
    const story = scales.without(placeOf(page, 'Engineers drove'), [aspects])[0]!
    const menu = scales.without(placeOf(page, 'Puzzles'), [aspects])[0]!
    expect(Math.abs(story - menu)).toBeLessThan(0.25)
    expect(scales.chances[placeOf(page, 'Engineers drove')]! - scales.chances[placeOf(page, 'Puzzles')]!).toBeGreaterThan(0.9)
  })

  test('of one line leaves the evidence as it was', () => {
    const before = Float32Array.from(evidence.rows)
    scales.without(3, [['shape'], ['prose']])
    expect(evidence.rows).toEqual(before)
    expect(setScales(evidence).chances).toEqual(scales.chances)
  })
})
