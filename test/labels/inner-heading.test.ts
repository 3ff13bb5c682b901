import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { toText } from '../../src/write/index.ts'
import { bridge } from './bridge.ts'

const story = (...lines: string[]): string => toText(clean([...bridge.slice(0, 2), ...lines, ...bridge.slice(2)].join('\n\n')))
const links = [
  'Fishermen of Saltmere want the old ferry for a museum',
  'What the new piers cost the county, and who will pay for them'
]

describe('a heading behind links to other stories', () => {
  test.each(['What does it cost?', 'Who may cross it at night?'])('%s stays', (heading) => {
    const cleaned = story('Related stories', ...links, heading)
    expect(cleaned).toContain(heading)
    for (const link of links) expect(cleaned).not.toContain(link)
  })

  test.each([
    ['it', 'Leggi anche', 'I pescatori di Salmara vogliono il vecchio traghetto', 'Quanto costa alla provincia?'],
    ['de', 'Lesen Sie auch', 'Die Fischer von Salmar wollen die alte Fähre für ein Museum', 'Wer zahlt den Umbau?'],
    ['pl', 'Czytaj też', 'Rybacy z Salmaru chcą starego promu do muzeum', 'Ile to kosztuje powiat?'],
    ['el', 'Διαβάστε επίσης', 'Οι ψαράδες του Αλμυρού θέλουν το παλιό πλοίο για μουσείο', 'Πόσο κοστίζει στον δήμο;']
  ])('stays in %s, without blank lines', (_, lead, link, heading) => {
    const cleaned = toText(clean([...bridge.slice(0, 2), lead, link, heading, ...bridge.slice(2)].join('\n')))
    expect(cleaned).toContain(heading)
    expect(cleaned).not.toContain(link)
  })

  test('is a link itself where it is as long as the others, asks as they do, or stands alone', () => {
    const third = 'Mayor of Lower Fenwick opens a bridge for the third time'
    expect(story('Related stories', ...links, third)).not.toContain(third)
    const questions = ['Why did the ferry of Saltmere stop?', 'Who paid for the new piers?']
    for (const question of questions) expect(story('Related stories', ...questions)).not.toContain(question)
    expect(story('Related stories', ...links, 'Feb 16, 4:49 PM')).not.toContain('4:49')
    expect(story('Related stories', 'Who paid for the new piers?')).not.toContain('Who paid')
  })
})
