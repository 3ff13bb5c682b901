import { expect, test } from 'vitest'
import { speech } from '../../src/languages/stop-words.static.ts'
import { isAgo } from '../../src/rules/reading/ago.ts'

const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const

test.each(speech.map(({ code }) => code))('every age is one, as Intl words it: %s', (code) => {
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.RelativeTimeFormat(code, { style })
    for (const unit of units) for (const count of [1, 2, 3, 5, 11, 21]) expect(isAgo(format.format(-count, unit))).toBe(true)
  }
})

test.each(['3 hours', 'Facebook 3', '4 Comments', 'March 3, 2031', 'vorn 3'])('%s is none', (text) => {
  expect(isAgo(text)).toBe(false)
})
