import { describe, expect, test } from 'vitest'
import { lookAt } from '../../src/reasons/sight.ts'
import { setScales } from '../../src/reasons/take-away.ts'
import { weigh } from '../../src/reasons/index.ts'
import { percent, tell } from '../../src/reasons/tell.ts'
import type { Aspect, Hit, Weighing } from '../../src/types.ts'
import { observe, page, placeOf } from './pages.ts'

const evidence = observe(page)
const scales = setScales(evidence)
const count = scales.chances.length

/** The weighing of the block that holds a text. */
function weighingOf(part: string, stayed: boolean): Weighing {
  const place = placeOf(page, part)
  const weighing = weigh(
    evidence,
    Array.from({ length: count }, (_, index) => (index === place ? stayed : undefined))
  )[place]
  if (!weighing) throw new Error(`${part} was not weighed`)
  return weighing
}

describe('reasons', () => {
  test.each([
    ['Puzzles', false],
    ['Snow gates ordered', false],
    ['Printed by', false],
    ['Engineers drove', true]
  ])('for %s: each makes the verdict less sure, in turn, and is what was measured', (part, stayed) => {
    const weighing = weighingOf(part, stayed)
    const index = placeOf(page, part)
    const chances = [weighing.chance, ...weighing.for.map(({ without }) => without)]
    expect(weighing.for.length).toBeGreaterThan(0)
    expect(weighing.for.length).toBeLessThanOrEqual(3)
    expect(chances).toEqual(chances.toSorted((a, b) => (stayed ? b - a : a - b)))
    expect(weighing.chance).toBe(scales.chances[index])
    weighing.for.forEach(({ without }, at) => {
      const taken = weighing.for.slice(0, at + 1).map(({ aspect }) => aspect)
      expect(scales.without(index, [taken])).toEqual([without])
    })
  })

  test('against a verdict are those without which, alone, it is surer', () => {
    const all = weigh(
      evidence,
      Array.from(scales.chances, (chance) => chance >= 0.5)
    )
    const found = all.flatMap((weighing, index) => (weighing?.against ?? []).map((reason) => ({ index, ...reason })))
    expect(found.length).toBeGreaterThan(0)
    for (const { index, aspect, without } of found) {
      expect(scales.without(index, [[aspect]])).toEqual([without])
      const chance = scales.chances[index]!
      expect(chance >= 0.5 ? without > chance : without < chance).toBe(true)
    }
  })

  test('say what is there, with its values', () => {
    const look = lookAt(evidence, scales.again)
    const menu = look(placeOf(page, 'Puzzles'))
    const away = placeOf(page, 'The bridge over') - placeOf(page, 'Puzzles')
    expect(tell('shape', menu)).toBe('short (1 word), no sentence mark')
    expect(tell('prose', menu)).toMatch(
      new RegExp(`^${away} lines from the nearest prose, lines around look <?\\d+% like story$`)
    )
    expect(tell('shape', look(placeOf(page, 'Engineers drove')))).toBe('23 words, a sentence mark at its end, reads as prose')
    expect(tell('prose', look(placeOf(page, 'It had been')))).toMatch(
      /^prose before and after, lines around look \d+% like story$/
    )
    const weighing = weighingOf('Puzzles', false)
    expect(weighing.for.map(({ seen }) => seen)).toEqual(weighing.for.map(({ aspect }) => tell(aspect, menu)))
  })

  test('are given for blocks that are asked about alone', () => {
    const asked = Array.from({ length: count }, (_, index) => (index === 2 ? false : undefined))
    expect(weigh(evidence, asked).map((weighing) => weighing !== null)).toEqual(asked.map((stayed) => stayed !== undefined))
  })
})

describe('words', () => {
  const tellOf = (aspect: Aspect, values: Readonly<Record<string, number>>, hits: readonly Hit[] = []): string =>
    tell(aspect, { read: (column) => values[column] ?? 0, hits, voices: ['share', 'footer', 'related', 'about'] })

  test.each<[Aspect, Record<string, number>, string]>([
    ['shape', { words: 3 }, 'short (3 words), no sentence mark'],
    ['shape', { words: 31, ended: 1, prose: 1 }, '31 words, a sentence mark at its end, reads as prose'],
    ['shape', { words: 9, colon: 1, separators: 1 }, '9 words, a colon at its end, 1 bar or bullet'],
    [
      'shape',
      { words: 1, ended: 1, asks: 1, digits: 0.5 },
      'short (1 word), a question or exclamation mark at its end, 50% digits'
    ],
    ['words', { wording: -30 }, 'worded like what sites print around stories, no stop words'],
    ['words', { wording: 20, stops: 0.4 }, 'worded like a story, 40% stop words'],
    ['words', { wording: 1, unspaced: 1 }, 'worded like neither story nor what stands around'],
    ['rules', {}, 'no rule speaks on it'],
    ['nearby', {}, 'no rule speaks within 8 lines'],
    [
      'nearby',
      { 'share before': 3, 'footer after': 1, 'related after': 12 },
      'rules say footer 1 line after and share 3 lines before'
    ],
    [
      'prose',
      { distance: 14, 'first in 5 before': 0.1, 'first in 5 after': 0.3 },
      '14 lines from the nearest prose, lines around look 20% like story'
    ],
    ['prose', { distance: 99 }, 'no prose near, lines around look 0% like story'],
    ['prose', { distance: 1, 'proseWords in 1 after': 30 }, 'prose after, lines around look 0% like story'],
    [
      'prose',
      { 'proseWords in 1 before': 20, 'proseWords in 1 after': 30 },
      'prose before and after, lines around look 0% like story'
    ],
    ['nearby', { 'about before': 1 }, 'rules say byline or date 1 line before'],
    ['place', { place: 0.25, blocks: 41 }, 'block 11 of 41'],
    ['likeness', { storyAffinity: 0.5, sinceHeadline: 99 }, 'shares 50% of its telling words with the likely story'],
    [
      'likeness',
      { slug: 0.75, sinceHeadline: -1 },
      'shares 0% of its telling words with the likely story, holds 75% of the URL’s words, 1 line above the headline'
    ],
    ['likeness', { sinceHeadline: 0 }, 'shares 0% of its telling words with the likely story, it is the headline'],
    ['repeats', {}, 'printed once'],
    ['repeats', { repeats: 1, again: 2 }, 'printed 4 times']
  ])('%s %j', (aspect, values, said) => {
    expect(tellOf(aspect, values)).toBe(said)
  })

  test('name the rules that speak, but not surely', () => {
    const hit = (rule: string): Hit => ({ rule, label: 'share', why: 'It asks to share.', alone: true })
    expect(tellOf('rules', {}, [hit('share-phrase')])).toBe('share-phrase speaks on it')
    expect(tellOf('rules', {}, [hit('share-bar'), hit('share-phrase')])).toBe('share-bar and share-phrase speak on it')
  })

  test('read only columns that there are', () => {
    const known = new Set([...evidence.columns, ...evidence.columnsAgain])
    const read: string[] = []
    const voices = evidence.columns.filter((column) => column.startsWith('says ')).map((column) => column.slice(5))
    for (const value of [0, 1, 99])
      for (const aspect of ['shape', 'words', 'rules', 'nearby', 'prose', 'place', 'likeness', 'repeats'] as const)
        tell(aspect, { read: (column) => (read.push(column), value), hits: [], voices })
    expect(new Set(read).size).toBeGreaterThan(20)
    expect(read.filter((column) => !known.has(column))).toEqual([])
  })

  test('shares are never rounded to all or nothing', () => {
    expect([0, 0.004, 0.014, 0.706, 0.994, 1].map(percent)).toEqual(['0%', '<1%', '1%', '71%', '>99%', '100%'])
  })
})
