import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { toText } from '../../src/write/index.ts'
import { bridge } from './bridge.ts'

const people = ['Ilse Maron', 'Petra Holm', 'Tom Wend', 'Aldo Rell', 'Edda Vale', 'Orrin Marsh', 'Nia Tarn']
const deeds = [
  'shows off her garden in Saltmere while neighbours fear',
  'says the ferry must never sail again and tells fans that',
  'is seen for the first time since the flood and admits'
]
const ends = ['the river may rise', 'nobody ever asked her', 'a new bridge is no help', 'it was all a joke']
/** Headlines as long as sentences. */
const wall = people.flatMap((who, at) => deeds.map((deed, next) => `${who} ${deed} ${ends[(at + next) % ends.length]!}`))
const text = (...lines: string[]): string => toText(clean(lines.join('\n')))

describe('many long lines without a full stop, one after the other', () => {
  test('are headlines of other stories beside one whose sentences end in full stops', () => {
    const cleaned = text('The bridge is open again', ...bridge, ...wall)
    for (const line of wall) expect(cleaned).not.toContain(line)
    for (const line of bridge) expect(cleaned).toContain(line)
  })

  test('are named so, with the reason', () => {
    const { dropped } = clean(['The bridge is open again', ...bridge, ...wall].join('\n'))
    expect(dropped.find((cut) => cut.text.includes(wall[9]!))?.label).toBe('related')
  })

  test('stay below a line that announces a list', () => {
    const cleaned = text('The bridge is open again', ...bridge, 'What people told us on the day:', ...wall)
    for (const line of wall) expect(cleaned).toContain(line)
  })

  test('stay where no sentence of the text has a full stop', () => {
    const bare = bridge.map((line) => line.replace(/\.$/, ''))
    const cleaned = text('The bridge is open again', ...bare, ...wall)
    for (const line of [...bare, ...wall]) expect(cleaned).toContain(line)
  })

  test('stay where they are a dozen or fewer of the story', () => {
    const few = wall.slice(0, 8)
    const cleaned = text('The bridge is open again', ...bridge, ...few, ...bridge.map((line) => `${line} So said Holm.`))
    for (const line of few) expect(cleaned).toContain(line)
  })
})
