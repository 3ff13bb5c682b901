import { describe, expect, test } from 'vitest'
import { compileRules } from '../../src/rules/engine/compile.ts'
import { mayOpen } from '../../src/rules/engine/openers.ts'
import { reachOf, readReaches, toRow } from '../../src/rules/engine/reach.ts'

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

  test.each<[source: string, flags: string, openers: string | undefined]>([
    [String.raw`^(?:ab|c)d`, '', 'ac'],
    [String.raw`^[ab]?c{0,2}d+e`, '', 'abcd'],
    [String.raw`^(?:a|b?)(?:c|d)`, 'i', 'ABCDabcd'],
    [String.raw`^(?!a)(?<x>\d)\k<x>`, 'u', '0123456789'],
    [String.raw`^\u{61}\b`, 'u', 'a'],
    [String.raw`^é`, '', ''],
    [String.raw`^a*`, '', undefined],
    [String.raw`^a|b`, '', undefined],
    [String.raw`a`, '', undefined],
    [String.raw`^a`, 'm', undefined]
  ])('of /%s/%s opens with %s', (source, flags, expected) => {
    const { openers } = reachOf(new RegExp(source, flags))
    const signs = Array.from({ length: 128 }, (_, code) => code).filter((code) => openers && mayOpen(openers, code))
    expect(openers && String.fromCharCode(...signs)).toBe(expected)
    if (openers) expect(mayOpen(openers, 0x3042)).toBe(true)
  })

  test('is read as it was written', () => {
    const reaches = [reachOf(/^a$/), reachOf(/^[b-z]/), reachOf(/a/)]
    expect(readReaches(['', ...reaches.map(toRow)].join('\n'))).toEqual([undefined, ...reaches])
  })

  test('holds of all that the rules must catch, and binds most of their plain patterns', () => {
    let bound = 0
    for (const { rule, needs, patternsFor } of compileRules().rules) {
      for (const { regexp, longest, openers } of patternsFor(needs.slice(0, 1))) {
        if (Number.isFinite(longest)) bound += 1
        for (const text of [...rule.drops, ...rule.keeps]) {
          if (!regexp.test(text)) continue
          expect(Array.from(text).length, String(regexp)).toBeLessThanOrEqual(longest)
          if (openers) expect(mayOpen(openers, text.charCodeAt(0)), String(regexp)).toBe(true)
        }
      }
    }
    expect(bound).toBeGreaterThan(100)
  })
})
