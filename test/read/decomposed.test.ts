import { expect, test } from 'vitest'
import { applyRepairs } from '../../src/read/layers.ts'
import { findRepairs } from '../../src/read/repairs.ts'

test('a letter is composed over what stood between it and its mark', () => {
  expect(findRepairs('caf e\u200b\u0301 fe\u034f\u0302te')).toEqual([
    { start: 4, end: 7, replacement: 'é', why: 'decomposed letter' },
    { start: 9, end: 12, replacement: 'ê', why: 'decomposed letter' }
  ])
  const value = 'A\u0303©te\u0301'
  expect(applyRepairs(value, findRepairs(value))).toBe('été')
})

test.each([
  ['Arabic letters and their hamza', 'ا\u0653ب سا\u064e\u0654ل مسو\u0654ول بي\u0654ة ا\u0655لى', 'آب سأ\u064eل مسؤول بئة إلى'],
  ['Greek letters with the acute of old', 'δ\u1f75μαρχος, \u1fbbλλα \u1fd3', 'δήμαρχος, Άλλα ΐ']
])('one form is read: %s', (_, value, text) => {
  const repairs = findRepairs(value)
  expect(applyRepairs(value, repairs)).toBe(text)
  expect(new Set(repairs.map(({ why }) => why))).toEqual(new Set(['decomposed letter']))
})
