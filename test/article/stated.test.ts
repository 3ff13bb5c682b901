import { hashWords } from '../../src/article/word-hashes.ts'
import { describe, expect, test } from 'vitest'
import { readDateline } from '../../src/article/dateline.ts'
import { fingerprintOf } from '../../src/article/fingerprint.ts'
import { joinAcross } from '../../src/article/joins.ts'
import { readNames } from '../../src/article/names.ts'

describe('names', () => {
  test.each([
    ['Ada Fenwick', ['Ada Fenwick']],
    ['ADA FENWICK and John O’ROURKE, Staff Writer', ['Ada Fenwick', 'John O’ROURKE']],
    ['Ines Harrow, Piet van der Meer & María-José Luna', ['Ines Harrow', 'Piet van der Meer', 'María-José Luna']],
    ['Fenwick Herald newsroom', []],
    ['Ann Dray and Lou Messer in Lowden', ['Ann Dray', 'Lou Messer']],
    ['Ann Dray, Lou Messer, and Piet van der Meer', ['Ann Dray', 'Lou Messer', 'Piet van der Meer']],
    ['Ann Dray, Chief Officer and Head of Boat Labs', ['Ann Dray']],
    ['Ann Dray, Zürich', ['Ann Dray']],
    ['Ann Dray, Harbour Post', ['Ann Dray']],
    ['Ann Dray and Lou Messer, Ferry Lines', ['Ann Dray', 'Lou Messer']],
    ['Ann Dray Harbour Correspondent', ['Ann Dray']],
    ['Ann Dray The Associated Press', ['Ann Dray']],
    ['Ann Dray FENWICK TODAY', ['Ann Dray']],
    ['Ann Dray, MD @anndray', ['Ann Dray']],
    ['Ann Dray Ann Dray', ['Ann Dray']],
    ['Lou Messer III', ['Lou Messer III']],
    ['谷小川、林水车', ['谷小川', '林水车']],
    ['admin', []]
  ])('%s', (byline, names) => expect(readNames(byline)).toEqual(names))
})

describe('datelines', () => {
  test.each([
    ['OAKHAVEN, Northmark (FNA) — The bridge reopened.', 'OAKHAVEN, Northmark (FNA)'],
    ['Oakhaven, July 24 (FNA) - The bridge reopened.', 'Oakhaven, July 24 (FNA)'],
    ['OAKHAVEN – The bridge reopened.', 'OAKHAVEN'],
    ['The bridge – a long one – reopened.', null],
    ['A NATO spokesman said so.', null]
  ])('%s', (text, dateline) => expect(readDateline(text)).toBe(dateline))
})

test('pieces around residue are joined as before, with a space where both were glued', () => {
  expect(joinAcross(['none', 'none'], 'reopened.', 'The toll')).toBe('space')
  expect(joinAcross(['none', 'none'], '开通。', '收费')).toBe('none')
  expect(joinAcross(['none'], 'Sport', 'Lions')).toBe('none')
  expect(joinAcross(['paragraph', 'space'], '', 'The toll')).toBe('paragraph')
})

test('fingerprints of like texts differ in few bits', () => {
  const text = Array.from({ length: 80 }, (_, index) => `word${String(index * 7)}`).join(' ')
  const bits = (a: string | null, b: string | null): number => {
    const difference = BigInt(`0x${a ?? ''}`) ^ BigInt(`0x${b ?? ''}`)
    return difference.toString(2).replaceAll('0', '').length
  }
  const print = (value: string) => fingerprintOf(hashWords([value]).hashes)
  const whole = print(text)
  expect(whole).toMatch(/^[\da-f]{16}$/)
  expect(bits(whole, print(`${text} and more`))).toBeLessThan(12)
  expect(bits(whole, print('quite another story about a harbour and its ferries'))).toBeGreaterThan(18)
  expect(print('…')).toBeNull()
})
