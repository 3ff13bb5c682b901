import { describe, expect, test } from 'vitest'
import { caseBlind } from '../../src/rules/engine/case-blind.ts'
import { compileRules, lower } from '../../src/rules/engine/compile.ts'
import { Demands, toDemandRow } from '../../src/rules/engine/demand-rows.ts'
import { mostTelling } from '../../src/rules/engine/choices.ts'
import { choicesOf } from '../../src/rules/engine/demands.ts'
import { demandRows } from '../../src/rules/engine/demands.static.ts'

describe('choicesOf', () => {
  test.each<[source: string, flags: string, choices: string[][]]>([
    ['harbour', '', [['harbour']]],
    ['^(?:read|see) (?:this|our) page$', '', [['read this page', 'read our page', 'see this page', 'see our page']]],
    ['harbours?', 'i', [['harbour']]],
    ['Harbour’s', '', [["harbour's"]]],
    ['ΛΙΜΑΝΙΣ', 'i', [['λιμανισ']]],
    [String.raw`weir\b[^.]{0,40}\bmill`, '', [['weir'], ['mill']]],
    [String.raw`(?:weir|mill|\d+) road`, '', [[' road']]],
    [String.raw`(?:weir .* road|mill\d) house`, '', [['weir ', 'mill'], [' house']]],
    ['(?:weir|or)', '', []],
    ['(?:weir)?', '', []],
    ['(?:weir)*mill', '', [['mill']]],
    ['(?:weir){2,}mill', '', [['weir'], ['mill']]],
    ['a[bc]d', '', [['abd', 'acd']]],
    ['ab[^c]de', '', []],
    [String.raw`share(?! price)\.$`, '', [['share.']]],
    [String.raw`(?<name>weir) \k<name>`, 'u', [['weir ']]],
    ['写真', 'u', [['写真']]],
    ['写', 'u', []]
  ])('of /%s/%s', (source, flags, choices) => expect(choicesOf(new RegExp(source, flags))).toEqual(choices))

  test('tells most by few and long literals', () => {
    expect(mostTelling([['our', 'more'], ['newsletter', 'bulletin'], ['click']])).toEqual(['newsletter', 'bulletin'])
    expect(mostTelling([])).toBeUndefined()
  })
})

describe('demands', () => {
  test('are met by a text that holds a literal of each choice of one way', () => {
    const demands = new Demands(['', toDemandRow([[['weir', 'mill'], ['road']], [['harbour']]])].join('\n'))
    expect(['the weir road', 'the mill', 'a harbour', 'a road'].map((text) => demands.mayMeet(1, text))).toEqual([
      true,
      false,
      true,
      false
    ])
    expect(demands.mayMeet(0, 'a road')).toBe(true)
  })

  test('are not asked where one way asks for nothing', () => expect(toDemandRow([[['weir']], []])).toBe(''))

  test('hold of all that the rules must catch, and are made of many rules', () => {
    const { rules } = compileRules()
    const rows = demandRows.split('\n')
    expect(rows).toHaveLength(rules.length)
    expect(rows.filter((row) => row !== '').length).toBeGreaterThan(150)
    for (const [number, { rule }] of rules.entries()) {
      const unmet = rule.drops.filter((line) => !new Demands(demandRows).mayMeet(number, caseBlind(lower(line))))
      expect(unmet, rule.id).toEqual([])
    }
  })
})
