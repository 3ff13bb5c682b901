import { expect, test } from 'vitest'
import { inspect } from '../../src/clean.ts'
import { findBlocks } from '../../src/cli/restore/removals.ts'
import { toSource } from '../../src/read/source.ts'
import { fixtureCases } from '../fixture-cases.ts'

/** Lines of a fixture that are restored: at its ends and in its middle. */
const tried = (lines: readonly number[]): Set<number> => new Set([lines[0]!, lines[lines.length >> 1]!, lines.at(-1)!])

test('in each fixture a restored line comes back, and nothing else leaves the text', { timeout: 120_000 }, () => {
  let restored = 0
  for (const { name, text, known } of fixtureCases()) {
    const source = toSource(text, known)
    const { article, verdicts } = inspect(source, {})
    const lines = [...new Set(article.dropped.map(({ line }) => line))]
    for (const line of lines.length > 0 ? tried(lines) : []) {
      const blocks = findBlocks([line], article.dropped, verdicts, name)
      if (blocks.length === 0) continue
      const decisions = new Map(blocks.map(({ block }) => [block.text, 'keep' as const]))
      const after = inspect(source, { decisions }).article.dropped
      const place = `${name}:${line}`
      expect(after.filter((removal) => removal.line === line && blocks.some(({ block }) => block.start < removal.end && block.end > removal.start)), place).toEqual([]) // prettier-ignore
      const gone = after.filter(({ start, end }) => !article.dropped.some((before) => before.start <= start && before.end >= end))
      expect(gone, place).toEqual([])
      restored += 1
    }
  }
  expect(restored).toBeGreaterThan(100)
})
