import { describe, expect, test } from 'vitest'
import { inOwnLetters } from '../../src/blocks/persian.ts'
import { clean, explain, toText, type Decision } from '../../src/index.ts'
import { toSource } from '../../src/read/source.ts'

const typed = (text: string) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك')
const link = 'بیشتر بخوانید: کتابخانهٔ روستا دوباره باز شد'
const story = [
  'پل چوبی روستا پس از دو سال باز شد',
  'پل چوبی روستا که دو سال پیش سیل آن را برده بود، روز دوشنبه با حضور مردم دوباره باز شد و گاری‌ها از آن گذشتند.',
  link,
  'نجّار پیر می‌گوید که چوب پل را از کشتی کهنه‌ای گرفته‌اند و کسی برای آن پولی نداده است.'
].join('\n\n')

describe('Persian typed with the letters of Arabic', () => {
  const article = clean(typed(story))

  test('is judged as in its own letters, and stays as it was typed', () => {
    expect(toText(clean(story)).replaceAll(/\s/g, '')).not.toContain(link.slice(0, 6))
    expect(toText(article)).toBe(typed(toText(clean(story))))
    expect(article.dropped.map(({ label, text }) => [label, text])).toEqual([['related', typed(link)]])
    expect(article.metadata.related).toEqual([{ title: typed(link).slice(link.indexOf(':') + 2), url: null }])
    expect(article.metadata.source.repairs).toEqual([])
    const lines = explain(typed(story)).lines.map(({ text }) => text)
    expect(lines).toEqual(typed(story).split('\n\n'))
  })

  test('is told also where its letters were escaped, or its language is given', () => {
    const escaped = typed(story).replaceAll('ي', '&#1610;')
    expect(toText(clean(escaped))).toBe(toText(article))
    const short = typed('بیشتر بخوانید')
    expect(inOwnLetters(toSource(short), 'fa').value).toBe('بیشتر بخوانید')
    expect(inOwnLetters(toSource(short), undefined).value).toBe(short)
  })

  test('is decided on as it was typed', () => {
    const decisions = new Map<string, Decision>([[typed(link), 'keep']])
    expect(clean(typed(story), { decisions }).dropped).toEqual([])
  })
})

test('Arabic and other languages keep their letters, also beside a name with letters that Arabic has not', () => {
  const arabic = toSource(
    'قال رئيس البلدية في كلمة أمام الأهالي إن الجسر أعيد فتحه بعد عامين من العمل، وحضر الحفل النجار پيرو الذي بنى الجسر.'
  )
  expect(inOwnLetters(arabic, undefined)).toBe(arabic)
  expect(inOwnLetters(toSource(typed(story)), 'ar').value).toBe(typed(story))
})
