import { describe, expect, test } from 'vitest'
import { readCommentHead } from '../../src/rules/reading/comment-head.ts'

describe('the head of a reader’s comment', () => {
  test.each([
    ['Petra Holm says:', { who: 'Petra Holm', timed: false, said: true }],
    ['Petra Holm sagt am 3. März 2031 um 12:04 Uhr', { who: 'Petra Holm', timed: true, said: true }],
    ['weir_watcher March 3, 2031 at 1:24 pm', { who: 'weir_watcher', timed: true, said: false }],
    ['Old Miller • 3 years ago', { who: 'Old Miller', timed: true, said: false }],
    ['Old Miller on June 9, 2031 at 11:02 am Reply', { who: 'Old Miller', timed: true, said: false }],
    ['Ilse Maron a écrit :', { who: 'Ilse Maron', timed: false, said: true }],
    ['Ильзе Марон пишет:', { who: 'Ильзе Марон', timed: false, said: true }],
    ['March 3, 2031 at 1:24 pm', { who: '', timed: true, said: false }],
    ['Version 4.1 - March 3, 2031', { who: 'Version 4.1', timed: false, said: false }],
    ['8d', { who: '', timed: true, said: false }],
    ['vor 3 Stunden', { who: '', timed: true, said: false }]
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
