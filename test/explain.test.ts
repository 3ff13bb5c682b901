import { describe, expect, test } from 'vitest'
import { clean } from '../src/clean.ts'
import { explain } from '../src/explain.ts'
import { reach, listFiles, readArrows } from './house/arrows.ts'
import { page } from './reasons/pages.ts'

describe('explain', () => {
  const { article, lines } = explain(page)

  test('gives the article that clean gives', () => expect(article).toEqual(clean(page)))

  test('gives a verdict on each line that holds something, in order', () => {
    const written = page.split('\n').flatMap((text, index) => (text ? [{ line: index + 1, text }] : []))
    expect(lines.map(({ line, text }) => ({ line, text }))).toEqual(written)
  })

  test('measures what the learned labeller dropped and what it let stay, and nothing that a rule decided', () => {
    const byRule = lines.filter(({ rule }) => rule !== 'learned' && !['prose', 'line', 'heading-line'].includes(rule))
    expect(byRule.length).toBeGreaterThan(0)
    expect(byRule.filter(({ weighing }) => weighing)).toEqual([])
    const others = lines.filter((line) => !byRule.includes(line))
    expect(others.some(({ action }) => action === 'keep') && others.some(({ action }) => action === 'drop')).toBe(true)
    expect(others.filter(({ weighing }) => !weighing)).toEqual([])
  })

  test('the chance is the confidence in what stayed, and the doubt in what went', () => {
    for (const { weighing, confidence, rule } of lines)
      if (weighing) expect(confidence).toBeCloseTo(rule === 'learned' ? 1 - weighing.chance : weighing.chance, 6)
  })

  test('takes the options of clean', () => {
    const kept = explain(page, { policy: { navigation: 'keep' } })
    expect(kept.lines.find(({ text }) => text === 'Puzzles')?.action).toBe('keep')
    expect(lines.find(({ text }) => text === 'Puzzles')?.action).toBe('drop')
  })

  test('measures nothing where nothing was weighed: short lines without prose, code', () => {
    const verse = explain('The tide\nThe toll\nThe turning of the year')
    expect(verse.lines.map(({ weighing }) => weighing)).toEqual([null, null, null])
    const code = explain(`${page}\n\`\`\`\nlet tide = 4\n\`\`\`\n`).lines.filter(({ label }) => label === 'code')
    expect(code.length).toBeGreaterThan(0)
    expect(code.every(({ weighing }) => weighing === null)).toBe(true)
  })

  test('measures nothing on a page of more than 1,000 blocks, and says the rest', () => {
    const long = `${page}\n${Array.from({ length: 1000 }, (_, number) => `Tide table ${number}`).join('\n\n')}`
    const { lines: all } = explain(long)
    expect(all.length).toBeGreaterThan(1000)
    expect(all.every(({ weighing, why }) => weighing === null && why !== '')).toBe(true)
  })
})

test('clean never measures reasons', () => {
  const arrows = listFiles('src').flatMap((file) => readArrows(file))
  const measures = (door: string): boolean => [...reach(door, arrows).keys()].some((file) => file.startsWith('src/reasons/'))
  expect([measures('src/explain.ts'), measures('src/clean.ts')]).toEqual([true, false])
})
