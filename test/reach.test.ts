import { describe, expect, test } from 'vitest'
import { compileRules } from '../src/rules/compile.ts'
import { reachOf } from '../src/rules/reach.ts'

const endless = Number.POSITIVE_INFINITY

describe('reachOf', () => {
  test.each<[source: string, flags: string, longest: number]>([
    [String.raw`^abc$`, '', 3],
    [String.raw`^a?b{2}c{1,3}d{0}$`, '', 6],
    [String.raw`^a{2,}$`, '', endless],
    [String.raw`^a*$`, '', endless],
    [String.raw`^a+?$`, '', endless],
    [String.raw`^(?:ab|cdef|g)$`, '', 4],
    [String.raw`^(?:ab){1,3}?x$`, '', 7],
    [String.raw`^(?:a(?:bc)?){2}$`, '', 6],
    [String.raw`^ab$|^cde$`, '', 3],
    [String.raw`^ab|cde$`, '', endless],
    [String.raw`ab$`, '', endless],
    [String.raw`^ab`, '', endless],
    [String.raw`^ab$`, 'm', endless],
    [String.raw`^[^\]\n]{2,9}\]$`, 'u', 10],
    [String.raw`^\p{Lu}\u{1f600}\x41\.\d\s$`, 'u', 6],
    [String.raw`^(?=abc)a(?!b*)(?<=a)(?<!b+)b\b$`, '', 2],
    [String.raw`^(?<name>a{3})\k<name>$`, 'u', endless],
    [String.raw`^(a)\1$`, '', endless],
    [String.raw`^a(?:b|$)$`, '', 2],
    [String.raw`^(?:|a)$`, '', 1],
    [String.raw`^\($`, '', 1],
    [String.raw`^(?:^a)*$`, '', endless]
  ])('of /%s/%s', (source, flags, longest) => expect(reachOf(new RegExp(source, flags)).longest).toBe(longest))

  test('holds of all that the rules must catch, and binds most of their plain patterns', () => {
    let bound = 0
    for (const { rule, needs, patternsFor } of compileRules().rules) {
      for (const { regexp, longest } of patternsFor(needs.slice(0, 1))) {
        if (Number.isFinite(longest)) bound += 1
        for (const text of [...rule.drops, ...rule.keeps])
          if (regexp.test(text)) expect(Array.from(text).length, String(regexp)).toBeLessThanOrEqual(longest)
      }
    }
    expect(bound).toBeGreaterThan(100)
  })
})
