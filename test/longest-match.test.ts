import { describe, expect, test } from 'vitest'
import { compileRules } from '../src/rules/compile.ts'
import { longestMatch } from '../src/rules/longest-match.ts'

const endless = Number.POSITIVE_INFINITY

describe('longestMatch', () => {
  test.each<[RegExp, number]>([
    [/^abc$/, 3],
    [/^a?b{2}c{1,3}d{0}$/, 6],
    [/^a{2,}$/, endless],
    [/^a*$/, endless],
    [/^a+?$/, endless],
    [/^(?:ab|cdef|g)$/, 4],
    [/^(?:ab){1,3}?x$/, 7],
    [/^(?:a(?:bc)?){2}$/, 6],
    [/^ab$|^cde$/, 3],
    [/^ab|cde$/, endless],
    [/ab$/, endless],
    [/^ab/, endless],
    [/^ab$/m, endless],
    [/^[^\]\n]{2,9}\]$/u, 10],
    [/^\p{Lu}\u{1f600}\x41\.\d\s$/u, 6],
    [/^(?=abc)a(?!b*)(?<=a)(?<!b+)b\b$/, 2],
    [/^(?<name>a{3})\k<name>$/u, endless],
    [/^(a)\1$/, endless],
    [/^a(?:b|$)$/, 2],
    [/^(?:|a)$/, 1],
    [/^\($/, 1],
    [/^(?:^a)*$/, endless]
  ])('of %s', (pattern, longest) => expect(longestMatch(pattern)).toBe(longest))

  test('holds of all that the rules must catch, and binds most of their plain patterns', () => {
    let bound = 0
    for (const { rule, needs, patternsFor } of compileRules().rules) {
      for (const { regexp, longest } of patternsFor(needs.slice(0, 1))) {
        if (Number.isFinite(longest)) bound += 1
        for (const text of [...rule.drops, ...rule.keeps])
          if (regexp.test(text)) expect([...text].length, String(regexp)).toBeLessThanOrEqual(longest)
      }
    }
    expect(bound).toBeGreaterThan(100)
  })
})
