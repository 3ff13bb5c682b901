import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { toText } from '../../src/write/index.ts'
import { bridge } from './bridge.ts'

const foot = [
  'Share',
  'Sign up for our newsletter',
  'Most read',
  'Mill to be sold',
  'About us',
  'Contact',
  'Privacy Policy',
  '© 2031 The Ardent'
]
const linesOf = (...lines: string[]): string[] =>
  toText(clean(['The bridge is open again', ...lines, ...foot].join('\n'))).split('\n')

describe('a word that heads a part of a story, and stands on buttons too', () => {
  test.each(['App', 'Transcript', 'Summary', 'FAQs', 'Show notes'])('stays right over the story: %s', (head) => {
    expect(linesOf(bridge[0]!, bridge[1]!, 'Share', head, bridge[2]!, bridge[3]!)).toContain(head)
  })

  test('goes among buttons', () => {
    const lines = linesOf('Share', 'App', 'Transcript', 'Print', ...bridge)
    expect(lines).not.toContain('App')
    expect(lines).not.toContain('Transcript')
  })
})

test('a mark within a story that it goes on opens no list of links', () => {
  const story = [
    'Belediye, eski köprüyü onarım için iki hafta boyunca trafiğe kapattı ve bunu belediye başkanı basın toplantısında söyledi.',
    'Başkan, araçların yeni yoldan geçeceğini ve çalışmaların ay sonuna kadar biteceğini belirtti.'
  ]
  const head = 'Barınak kaç tekne alacak'
  const text = toText(clean(['Köprü iki hafta kapalı', story[0], 'Haberin Devamı', head, story[1]].join('\n\n')))
  expect(text).toContain(head)
  expect(text).not.toContain('Haberin Devamı')
})
