import { describe, expect, test } from 'vitest'
import { readCommentHead } from '../src/rules/comment-head.ts'

describe('the head of a reader’s comment', () => {
  test.each([
    ['Petra Holm says:', { who: 'Petra Holm', when: false }],
    ['Petra Holm sagt am 3. März 2031 um 12:04 Uhr', { who: 'Petra Holm', when: true }],
    ['weir_watcher March 3, 2031 at 1:24 pm', { who: 'weir_watcher', when: true }],
    ['Old Miller • 3 years ago', { who: 'Old Miller', when: true }],
    ['Old Miller on June 9, 2031 at 11:02 am Reply', { who: 'Old Miller', when: true }],
    ['Ilse Maron a écrit :', { who: 'Ilse Maron', when: false }],
    ['Ильзе Марон пишет:', { who: 'Ильзе Марон', when: false }],
    ['March 3, 2031 at 1:24 pm', { who: '', when: true }],
    ['8d', { who: '', when: true }],
    ['vor 3 Stunden', { who: '', when: true }]
  ])('%s', (text, head) => {
    expect(readCommentHead(text)).toEqual(head)
  })

  test.each([
    'Last updated on March 12, 2031',
    '— Petra Holm (@petra) March 3, 2031',
    'The weir is older than the bridge, says the miller of Fenwick, and he should know.',
    'From March 3, 2031 to March 9, 2031',
    'Petra Holm',
    '',
    'says'
  ])('%s is none', (text) => {
    expect(readCommentHead(text)).toBeUndefined()
  })
})
