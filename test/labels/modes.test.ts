import { describe, expect, test } from 'vitest'
import { toBlocks } from '../../src/blocks/index.ts'
import { clean } from '../../src/clean.ts'
import { gather } from '../../src/evidence/index.ts'
import { label } from '../../src/labels/index.ts'
import { fewestChanceOf, modes } from '../../src/labels/modes.ts'
import { toSource } from '../../src/read/source.ts'
import { isKept } from '../../src/rules/policy.ts'
import type { Mode } from '../../src/types.ts'
import { fixtureCases } from '../fixture-cases.ts'

/** Which blocks of each fixture stay in a mode. */
function kept(mode: Mode): boolean[][] {
  return fixtureCases().map(({ text, known, language }) => {
    const read = toBlocks(toSource(text, known))
    return label(read.blocks, gather(read, language, known.hints), { mode }).map((verdict) => isKept(verdict.label))
  })
}

describe('modes', () => {
  test('recall keeps what balanced keeps, balanced what precision keeps, which is less', { timeout: 30_000 }, () => {
    const [precision, balanced, recall] = [kept('precision'), kept('balanced'), kept('recall')]
    const lost = (strict: boolean[][], lenient: boolean[][]): number =>
      strict.flat().filter((keeps, index) => keeps && !lenient.flat()[index]).length
    expect([lost(precision, balanced), lost(balanced, recall)]).toEqual([0, 0])
    expect(lost(balanced, precision)).toBeGreaterThan(0)
  })

  test('each chance falls from precision to recall', () => {
    expect(modes).toEqual(['precision', 'balanced', 'recall'])
    const [precision, balanced, recall] = modes.map((mode) => fewestChanceOf(mode, 1))
    for (const of of ['lead', 'sentence', 'line', 'runOn', 'worded', 'opening', 'other'] as const) {
      expect(precision![of]).toBeGreaterThan(balanced![of])
      expect(balanced![of]).toBeGreaterThan(recall![of])
    }
  })

  test.each(modes)('less is asked the more of a page is in doubt, never less than among the story: %s', (mode) => {
    const asked = [1, 0.95, 0.8, 0.6, 0].map((expected) => fewestChanceOf(mode, expected))
    const others = asked.map(({ other }) => other)
    expect(others).toEqual([...others].sort((one, next) => next - one))
    expect(others[0]).toBeGreaterThan(others[1]!)
    expect(others.at(-1)).toBe(asked[0]!.sentence)
  })

  test.each(['fast', 'toString', ''])('an unknown mode is refused: %s', (mode) => {
    expect(() => clean('The bridge over the Merrin reopened on Friday.', { mode: mode as Mode })).toThrow(
      `options.mode: unknown mode "${mode}"; known: precision, balanced, recall`
    )
    expect(() => clean('', { mode: mode as Mode })).toThrow('unknown mode')
  })

  test('without a mode it is balanced', () => {
    for (const { text, known } of fixtureCases().slice(0, 40))
      expect(clean(toSource(text, known))).toEqual(clean(toSource(text, known), { mode: 'balanced' }))
  })
})
