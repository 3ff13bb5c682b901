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
