import { expect, test } from 'vitest'
import { boundariesOf } from '../../src/blocks/boundaries.ts'

test.each([
  ['He left... She stayed.', [[10, 11]]],
  ['He left..She stayed.', [[9, 9]]],
  ['In 2019.. a bridge fell.', [[9, 10]]],
  ['他走了...。她留下了', [[7, 7]]],
  ['Said J. Rell.)”It was late.', [[15, 15]]]
])('%s', (text, places) => {
  expect(boundariesOf(text).map(({ end, next }) => [end, next])).toEqual(places)
})

test.each(['.', '!', '。', '.)'])('many %s cost no more time than their number', (mark) => {
  for (const tail of ['a', '']) {
    const start = performance.now()
    boundariesOf(`The story ${mark.repeat(100_000)}${tail}`)
    expect(performance.now() - start).toBeLessThan(4000)
  }
})
