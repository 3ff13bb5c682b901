import { expect, test } from 'vitest'
import { applyRepairs } from '../../src/read/layers.ts'
import { findRepairs } from '../../src/read/repairs.ts'

test.each([
  ['a figure and a sign by a long name', '3&frac12; km&sup2;, &CenterDot;&longrightarrow;', '3½ km², ·⟶'],
  ['spaces of all kinds', '10&#8239;%, 5&thinsp;km,&ensp;the&ThickSpace;mayor&#13;&#10;&Tab;', '10 %, 5 km, the  mayor   '],
  ['what is not seen', 'may&#8203;or&rlm; may&ZeroWidthSpace;or&zwj; &lrm;&#xfeff;', 'mayor mayor '],
  ['a non-joiner by name', 'می&zwnj;خواهم', 'می\u200cخواهم']
])('an entity is read: %s', (_, value, text) => {
  const repairs = findRepairs(value)
  expect(applyRepairs(value, repairs)).toBe(text)
  expect(new Set(repairs.map(({ why }) => why))).toEqual(new Set(['HTML entity']))
})
