import { expect, test } from 'vitest'
import { countStats } from '../../src/article/stats.ts'
import { clean } from '../../src/index.ts'

const wordsOf = (text: string) => countStats([text], [text], 1).words

test.each([
  ['signs inside words', "Don't stop: it's the mayor’s well-known 3.5% rise – 😀 isn't it?", 10],
  ['figures', 'At 9:05 some 9,000 cars, or 1/2 of them, came.', 10],
  ['names', 'The U.S. and AT&T wrote to desk@port-alder.example.', 7],
  ['marks alone', '। — … • ?', 0],
  ['Hindi', 'मेयर ने कहा कि पुल खुला है।', 7],
  ['Persian', 'می\u200cخواهم بروم', 2],
  ['Korean', '시장은 말했다.', 2],
  ['Chinese', '市长说，桥开了。', 6],
  ['kana with their marks', 'データ、𠮷野', 5],
  ['Adlam', '𞤀𞤣𞤤𞤢𞤥 𞤆𞤵𞤤𞤢𞤪', 2]
])('words are counted as a reader does: %s', (_, text, words) => {
  expect(wordsOf(text)).toBe(words)
})

test.each([
  ['Thai', 'สภาเมืองมีมติให้ซ่อมสะพานเก่า'],
  ['Lao', 'ສະພາເມືອງ'],
  ['Khmer', 'ក្រុមប្រឹក្សា'],
  ['Burmese', 'မြို့တော်']
])('characters are read where words are not spaced: %s', (_, text) => {
  const characters = text.length
  const long = text.repeat(Math.ceil(1665 / characters)).slice(0, 1665)
  expect(countStats([long], [long], 1)).toMatchObject({ words: 1665, readingMinutes: 4 })
})

test('white space is no part of what was kept', () => {
  const spread = 'a b c d e f g h i j k l m n o p q r s t u v w x y z is what the old harbour teacher wrote on the board.'
  const letters = (text: string) => text.replace(/\s/g, '').length
  const { dropped, metadata } = clean(`${spread}\n\nAdvertisement`)
  expect(dropped.map(({ text }) => text)).toEqual(['Advertisement'])
  const share = letters(spread) / (letters(spread) + letters('Advertisement'))
  expect(metadata.stats.keptRatio).toBe(Math.round(share * 1000) / 1000)
})
