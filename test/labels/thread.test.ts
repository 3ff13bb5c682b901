import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { bridge as story } from './bridge.ts'

const said = [
  'I crossed it on the first morning with my two daughters, and we counted eleven herons on the way.',
  'The old one was prettier, and I say so although my brother in law has painted the railings of the new one.',
  'Nobody has said a word about the mill, which has stood in the water since October and is not going to get any drier.',
  'Thank you for writing about this, for in the city they seem to have forgotten that there is a river at all.'
]
const names = ['Petra Holm', 'weir_watcher', 'Old Miller', 'Marlin']
const linesKept = (lines: readonly string[]): string => JSON.stringify(clean(lines.join('\n')).tree)
const thread = (head: (name: string, index: number) => readonly string[], foot: readonly string[] = []): string[] =>
  names.flatMap((name, index) => [...head(name, index), said[index] ?? '', ...foot])

describe('readers’ comments below a story', () => {
  test.each([
    ['a name over a time', thread((name, index) => [name, `March ${index + 3}, 2031 at 8:1${index} am`], ['Reply'])],
    ['a name and a time in a line', thread((name, index) => [`${name} on March ${index + 3}, 2031 at 8:1${index} am`])],
    ['a name and an age', thread((name, index) => [`${name} • ${index + 2} hours ago`])],
    ['a name over a short age', thread((name, index) => [name, `${index + 2}d`])],
    ['a name that says', thread((name) => [`${name} says:`])],
    ['each word on its own line', thread((name, index) => [name, 'says:', `March ${index + 3}, 2031 at 8:1${index} am`])],
    ['a button under each, whatever stands above it', thread(() => [], ['Reply'])]
  ])('go, with what stands over and under each: %s', (_, comments) => {
    const kept = linesKept([...story, '3 Comments', ...comments])
    for (const line of story) expect(kept).toContain(line)
    for (const line of comments) expect(kept).not.toContain(line)
  })

  test('what follows them is judged by itself', () => {
    const comments = thread((name, index) => [name, `March ${index + 3}, 2031 at 8:1${index} am`], ['Reply'])
    const record = clean([...story, '3 Comments', ...comments, 'Leave a Reply', 'Privacy Policy'].join('\n'))
    expect(record.dropped.map(({ label }) => label).slice(-2)).toEqual(['comments', 'footer'])
  })

  test('an interview below a link to its comments stays', () => {
    const talk = thread((name) => [`${name} says:`])
    const kept = linesKept(['What the bridge has changed', '3 Comments', ...story, ...talk])
    for (const line of said) expect(kept).toContain(line)
  })

  test.each([
    ['a question and its answer', ['Reply', said[0] ?? '', 'Reply', said[1] ?? '', 'Reply', said[2] ?? '', 'Reply']],
    ['an interview', ['Comments', ...['Berg', 'Maron', 'Berg'].flatMap((name, index) => [`${name} says:`, said[index] ?? ''])]],
    ['a chronology', ['5 comments', ...said.flatMap((line, index) => [`Warning ${index}: ${index + 2} March 2031`, line])]],
    ['a live report by one', ['48 Comments', ...said.flatMap((line, index) => [`Ilse Maron • ${index + 2}h ago`, line])]],
    ['teasers over the rest', ['Comments', ...names.map((name, index) => `${name} • ${index + 2} hours ago`), ...said]]
  ])('%s below a line about comments stays', (_, lines) => {
    const kept = linesKept([...story, ...lines])
    for (const line of said.slice(0, 3)) expect(kept).toContain(line)
  })

  test('links to other stories end them', () => {
    const comments = thread((name, index) => [`${name} • ${index + 2} hours ago`], ['Reply'])
    const rest = ['Related articles', 'Anna Holm • 6 hours ago', ...story.slice(0, 2)].map((line) =>
      line.replace('bridge', 'mill')
    )
    const kept = linesKept([...story, '4 Comments', ...comments, ...rest])
    for (const line of rest.slice(2)) expect(kept).toContain(line)
  })

  test('a live report by two writers stays', () => {
    const entries = [...said, ...said.map((line) => line.replace(/.$/, ', they say.'))].flatMap((line, index) => [
      index % 2 === 0 ? 'Ilse Maron' : 'Jonas Pellew',
      `March 3, 2031 at 1${index}:15`,
      line
    ])
    const kept = linesKept(['The bridge opens: as it happened', ...story, ...entries])
    for (const line of said) expect(kept).toContain(line)
  })

  test('a text that is comments from its start is what there is, and stays', () => {
    const kept = linesKept(['3 Comments', ...thread((name, index) => [name, `March ${index + 3}, 2031 at 8:1${index} am`])])
    for (const line of said) expect(kept).toContain(line)
  })
})
