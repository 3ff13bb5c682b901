import { Chalk } from 'chalk'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { sayReasons } from '../../src/cli/explain-reasons.ts'
import { cut, drawLines } from '../../src/cli/explain-table.ts'
import type { ExplainedLine } from '../../src/types.ts'
import { page } from '../reasons/pages.ts'
import { newsclean, prepare, put } from './newsclean.ts'
import { record, story } from './texts.ts'

describe('explain', () => {
  prepare()

  test('each line with a gutter, number, label, confidence and rule', async () => {
    await put({ 'a.txt': story })
    const { code, stdout, stderr } = await newsclean(['explain', 'a.txt'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^action +line +label +conf +rule +text\n {2}keep +1 .*Harbour of Port Ellery/)
    expect(stdout).toMatch(/\n\+ meta +5 +related +\d\.\d\d +related-[a-z-]+ +Read Also: Ferry fares rise in autumn\n/)
    expect(stdout).toMatch(/\n {2}keep +7 .*Fishing boats left/)
    expect(stdout).toMatch(/\nrelated-[a-z-]+ {2}\p{Lu}.*\.\n/u)
    expect(stdout).not.toContain('\u001b')
    expect(Math.max(...stdout.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(100)
  })

  test('below a line that was weighed the measured reasons, within the width; below a rule none', async () => {
    for (const columns of [100, 70]) {
      const { code, stdout } = await newsclean(['explain'], { input: page, env: { COLUMNS: `${columns}` } })
      expect(code).toBe(0)
      const [, below = ''] = /\n- drop +8 +\S+ +\d\.\d\d +learned +Puzzles\n((?: {14}.*\n)+)- drop +9 /.exec(stdout) ?? []
      expect(below.replace(/\s+/g, ' ')).toMatch(/^ (?:<?\d+)% story: .+ \(else \d+%\)(?:; .+ \(else \d+%\))* $/)
      expect(stdout).toMatch(/\n {2}keep +14 +body .*\n {14}>?\d+% story: .*/)
      expect(stdout).toMatch(/\nelse +The chance to be story without that/)
      expect(stdout).not.toContain('undefined')
      const table = stdout.slice(0, stdout.lastIndexOf('\nkept '))
      expect(Math.max(...table.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns)
    }
    const { stdout } = await newsclean(['explain'], { input: story })
    expect(stdout).toMatch(/\n\+ meta +5 +related .*\n {2}keep +7 /)
  })

  test('reasons are dim where there is colour', async () => {
    const { stdout } = await newsclean(['explain'], { input: page, env: { FORCE_COLOR: '1' } })
    expect(stdout.split('\n').filter((line) => line.startsWith(`\u001b[2m${' '.repeat(14)}`)).length).toBeGreaterThan(10)
    expect((await newsclean(['explain'], { input: page, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b')
  })

  test('--policy is shown', async () => {
    const { stdout } = await newsclean(['explain', '--policy', 'related=drop'], { input: story })
    expect(stdout).toMatch(/\n- drop +5 +related /)
  })

  test('the width comes from COLUMNS, colour from FORCE_COLOR, none under NO_COLOR', async () => {
    const narrow = await newsclean(['explain'], { input: story, env: { COLUMNS: '70' } })
    expect(
      Math.max(
        ...narrow.stdout
          .split('\n')
          .filter((line) => /^. (?:keep|meta)/.test(line))
          .map((line) => line.length)
      )
    ).toBeLessThanOrEqual(70)
    expect((await newsclean(['explain'], { input: story, env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[36m+ meta')
    expect((await newsclean(['explain'], { input: story, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b')
    expect((await newsclean(['--verbose'], { input: story, env: { FORCE_COLOR: '1' } })).stderr).toContain('\u001b')
    expect((await newsclean(['--verbose'], { input: story, env: { NO_COLOR: '1' } })).stderr).not.toContain('\u001b')
  })

  test('records are explained one by one, an empty text fails', async () => {
    const { stdout } = await newsclean(['explain', '--from', 'jsonl'], { input: record('first') + record('second') })
    expect(stdout).toMatch(/^first\naction[\s\S]*\nsecond\naction/)
    expect((await newsclean(['explain'], { input: '\n' })).code).toBe(1)
  })
})

describe('the table', () => {
  const plain = new Chalk({ level: 0 })
  const row = (text: string): ExplainedLine => ({
    line: 1,
    start: 0,
    end: text.length,
    action: 'drop',
    label: 'share',
    confidence: 0.5,
    rule: 'share-bar',
    why: 'It asks to share.',
    text,
    weighing: null
  })

  test('a text of very many lines is drawn', () => {
    const line = row('The mayor spoke.')
    expect(
      drawLines(
        Array.from({ length: 200_000 }, () => line),
        80,
        plain
      ).split('\n').length
    ).toBeGreaterThan(130_000)
  })

  test('wide, right-to-left and escaping texts keep to their columns', () => {
    const texts = [
      '港はストームの後に再開した'.repeat(9),
      'אוניות יוצאות לים '.repeat(20),
      '\u001b[2J\u202egone\u0007',
      '👩‍👩‍👧 family'
    ]
    const lines = drawLines(texts.map(row), 80, plain).split('\n')
    expect(lines.slice(1, 5).map((line) => line.slice(0, 41))).toEqual(
      Array.from({ length: 4 }, () => '- drop     1  share  0.50  share-bar  '.padEnd(38)).map(
        (start, index) => start + lines[index + 1]!.slice(38, 41)
      )
    )
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(80)
    expect(lines[1]).toMatch(/…$/)
    expect(lines[3]).toMatch(/ {2}\[2Jgone$/)
    expect(lines[4]).toMatch(/ {2}👩\u200d👩\u200d👧 family$/u)
  })

  const weighed = (confidence: number, chance: number, label: 'body' | 'share'): string =>
    sayReasons({
      ...row('Tell a friend'),
      label,
      confidence,
      weighing: {
        chance,
        for: [
          { aspect: 'shape', seen: 'short (3 words), no sentence mark', without: 0.31 },
          { aspect: 'prose', seen: '14 lines from the nearest prose', without: 0.714 }
        ],
        against: [{ aspect: 'words', seen: 'worded like a story', without: 0.001 }]
      }
    })

  test('reasons in a line; what speaks against the verdict where it is doubtful', () => {
    const reasons = 'short (3 words), no sentence mark (else 31%); 14 lines from the nearest prose (else 71%)'
    expect(weighed(0.96, 0.04, 'share')).toBe(`4% story: ${reasons}`)
    expect(weighed(0.7, 0.3, 'share')).toBe(`30% story: ${reasons}; against: worded like a story (else <1%)`)
    expect(weighed(0.3, 0.3, 'body')).toMatch(/^30% story, kept in doubt: short/)
  })

  test('what was not measured says what the record says', () => {
    expect(sayReasons({ ...row('Tell a friend'), rule: 'learned', why: 'It is short.' })).toBe('It is short.')
    expect(sayReasons(row('Tell a friend'))).toBe('')
  })

  test('reasons stand once below a block of several lines', () => {
    const weighing = { chance: 0.9, for: [], against: [] }
    const drawn = drawLines([{ ...row('A line'), weighing }, { ...row('and its end'), weighing }, row('Share')], 80, plain)
    expect(
      drawn
        .split('\n')
        .slice(1, 5)
        .map((line) => line.trim().slice(0, 9).trimEnd())
    ).toEqual(['- drop', '- drop', '90% story', '- drop'])
  })

  test('a cut text fits and is a beginning of the whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (whole, columns) => {
        const part = cut(whole, columns)
        expect(stringWidth(part)).toBeLessThanOrEqual(columns)
        expect(part === whole || whole.startsWith(part.slice(0, -1))).toBe(true)
      })
    )
  })

  test('a line of megabytes is cut at once', () => {
    expect(stringWidth(cut('wave '.repeat(2_000_000), 50))).toBeLessThanOrEqual(50)
  })
})
