import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { toText } from '../../src/write/index.ts'
import { bridge } from './bridge.ts'

const menu = ['Home', 'News', 'Sport', 'Weather', 'Your town', 'Podcasts', 'Subscribe', 'Log in']
const links = ['Ferry fares rise in autumn', 'Mill to be sold', 'Flood plan ready', 'Lido opens a week late', 'Bakers strike']
const foot = ['About us', 'Contact', 'Careers', 'Terms of Use', 'Privacy Policy', '© 2031 The Ardent']
const text = (...lines: string[]): string => toText(clean([...menu, ...lines, ...foot].join('\n')))

describe('a time of day alone', () => {
  test('goes with the headlines that it stands over', () => {
    const listed = links.flatMap((link, at) => ['Local', `0${at + 4}:15`, link])
    const cleaned = text('The bridge is open again', ...bridge, 'Latest news', ...listed)
    expect(cleaned).not.toMatch(/\d{2}:15/)
    for (const line of bridge) expect(cleaned).toContain(line)
  })

  test('stays over an entry of a live report, a name or a button between', () => {
    const entries = bridge.flatMap((entry, at) => [`0${at + 4}:15`, 'Share', entry])
    expect(text('The bridge is open again', ...entries).match(/\d{2}:15/g)).toHaveLength(bridge.length)
  })

  test('with a point, stays over the entries of a live report, one below the other', () => {
    const entries = bridge.flatMap((entry, at) => [`1${8 - at}.42`, 'Share', entry])
    expect(text('The bridge is open again', ...entries).match(/1\d\.42/g)).toHaveLength(bridge.length)
    const brief = [
      '18.42',
      'Thank you for reading.',
      '18.10',
      'The mill has no power.',
      '17.55',
      'A hedge is down.',
      '17.30',
      'The ferry is tied up.'
    ]
    expect(
      toText(clean(['Watch live', 'The storm hits Fenwick', ...brief, bridge[0], bridge[1], 'Show more'].join('\n')))
    ).toContain('18.42')
  })

  test('stays under what was said at it', () => {
    const said = bridge.flatMap((line, at) => [line, `[00:0${at + 1}:15]`])
    expect(text('The bridge is open again', ...said).match(/\[00/g)).toHaveLength(bridge.length)
  })
})

describe('a time of day before a line', () => {
  test('goes in a ticker', () => {
    const ticker = links.map((link, at) => `0${at + 4}:15 | ${link}`)
    expect(text('The bridge is open again', ...bridge, 'Latest news', ...ticker, ...ticker)).not.toMatch(/\d{2}:15/)
  })

  test('stays where it opens an entry of a live report', () => {
    const entries = bridge.map((entry, at) => `0${at + 4}:15 — ${entry}`)
    expect(text('The bridge is open again', ...entries).match(/\d{2}:15/g)).toHaveLength(bridge.length)
  })
})

describe('a live report', () => {
  const entries = [
    ['22.15 Uhr: Die Fähre liegt fest', 'Danke, dass Sie mitgelesen haben.'],
    ['20.40 Uhr: Straße wieder frei', 'Der Baum vor der Mühle ist weg.'],
    ['18.02 Uhr: Kein Strom', 'Die Bäckerei backt mit Gas.'],
    ['14.11 Uhr: Schulen bleiben zu', 'Der Unterricht fällt hier aus:', 'Ostermühl', 'Wendling', 'Hafenrode'],
    ['11.50 Uhr: Schafe gerettet', 'Es waren zwölf.']
  ]

  const more = [
    'Alte Mühle wird nun doch verkauft',
    'Fähre nimmt ab Mai wieder Fahrräder mit',
    'Freibad öffnet eine Woche später'
  ]

  test('stays with its headings and what its entries list', () => {
    const page = ['Anmelden', 'Der Sturm über Hafenrode', ...entries.flat(), 'Meistgelesen', ...more, 'Impressum', 'Datenschutz']
    const kept = toText(clean(page.join('\n')))
    for (const line of entries.flat()) expect(kept).toContain(line)
    expect(kept).not.toContain('verkauft')
  })

  test('is no ticker below a story, though its headlines have a sentence each', () => {
    const ticker = links.map((link, at) => [`${14 - at}:15 | ${link}`, 'We will tell you more soon.']).flat()
    const kept = text('The bridge is open again', ...bridge, 'Latest news', ...ticker)
    expect(kept).not.toContain('Bakers strike')
  })
})
