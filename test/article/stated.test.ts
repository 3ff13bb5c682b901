import { hashWords } from '../../src/article/word-hashes.ts'
import { describe, expect, test } from 'vitest'
import { readDateline } from '../../src/article/dateline.ts'
import { fingerprintOf } from '../../src/article/fingerprint.ts'
import { joinAcross } from '../../src/article/joins.ts'
import { readNames } from '../../src/article/names.ts'
import { clean } from '../../src/index.ts'

describe('names', () => {
  test.each([
    ['Ada Fenwick', ['Ada Fenwick']],
    ['ADA FENWICK and John O’ROURKE, Staff Writer', ['Ada Fenwick', 'John O’ROURKE']],
    ['Ines Harrow, Piet van der Meer & María-José Luna', ['Ines Harrow', 'Piet van der Meer', 'María-José Luna']],
    ['Fenwick Herald newsroom', []],
    ['Ann Dray and Lou Messer in Lowden', ['Ann Dray', 'Lou Messer']],
    ['Ann Dray, Lou Messer, and Piet van der Meer', ['Ann Dray', 'Lou Messer', 'Piet van der Meer']],
    ['Ann Dray, Chief Officer and Head of Boat Labs', ['Ann Dray']],
    ['Ann Dray, Zürich', ['Ann Dray']],
    ['Ann Dray, Harbour Post', ['Ann Dray']],
    ['Ann Dray and Lou Messer, Ferry Lines', ['Ann Dray', 'Lou Messer']],
    ['Ann Dray Harbour Correspondent', ['Ann Dray']],
    ['Ann Dray The Associated Press', ['Ann Dray']],
    ['Ann Dray FENWICK TODAY', ['Ann Dray']],
    ['Ann Dray, MD @anndray', ['Ann Dray']],
    ['Ann Dray Ann Dray', ['Ann Dray']],
    ['Lou Messer III', ['Lou Messer III']],
    ['谷小川、林水车', ['谷小川', '林水车']],
    ['admin', []]
  ])('%s', (byline, names) => expect(readNames(byline)).toEqual(names))
})

describe('datelines', () => {
  test.each([
    ['OAKHAVEN, Northmark (FNA) — The bridge reopened.', 'OAKHAVEN, Northmark (FNA)'],
    ['Oakhaven, July 24 (FNA) - The bridge reopened.', 'Oakhaven, July 24 (FNA)'],
    ['OAKHAVEN – The bridge reopened.', 'OAKHAVEN'],
    ['The bridge – a long one – reopened.', null],
    ['A NATO spokesman said so.', null],
    ['SIR – The bridge has been closed for too long.', null]
  ])('%s', (text, dateline) => expect(readDateline(text)).toBe(dateline))
})

const headline = 'Council votes to repair the old harbour bridge'
const story = [
  'The council of Port Alder voted on Tuesday to repair the old harbour bridge, which had been closed since the flood.',
  'Engineers told the meeting that the work would take two years and cost more than four million, most of it from the state.',
  'The bridge carries nine thousand cars a day, and the detour through the northern valley adds half an hour to the way.'
]
const metadataOf = (text: readonly string[], url?: string) =>
  clean(text.join('\n\n'), url === undefined ? {} : { hints: { url } }).metadata

describe('a dateline', () => {
  test('opens the story', () =>
    expect(metadataOf([headline, `OAKHAVEN (FNA) — ${story[0]!}`, ...story.slice(1)]).dateline).toBe('OAKHAVEN (FNA)'))

  test('stays in the text, and is not recorded where it is to be dropped', () => {
    const page = [headline, `OAKHAVEN (FNA) — ${story[0]!}`, ...story.slice(1)].join('\n\n')
    const { tree, metadata, dropped } = clean(page, { policy: { dateline: 'drop' } })
    expect([tree, dropped]).toEqual([clean(page).tree, []])
    expect(metadata.dateline).toBeNull()
    expect(metadata.provenance).not.toHaveProperty('dateline')
  })

  test.each([
    'NATO – The alliance was told of the vote, and had nothing to say about it.',
    'RELL – We have waited long enough for this bridge.'
  ])('opens no later paragraph: %s', (line) =>
    expect(metadataOf([headline, ...story, line, ...story.slice(1)]).dateline).toBeNull()
  )
})

describe('tags', () => {
  test.each([
    ['Etiquetes: Intel·ligència artificial, Barcelona', ['Intel·ligència artificial', 'Barcelona']],
    ['Tags: 1,5 million, bridges', ['1,5 million', 'bridges']],
    ['Tags: 2023,2024, bridges', ['2023', '2024', 'bridges']],
    ['Tags: bridges · floods', ['bridges', 'floods']]
  ])('%s', (line, tags) => expect(metadataOf([headline, ...story, line]).tags).toEqual(tags))
})

describe('domains', () => {
  test.each([
    ['https://example.com?email=x@other.org', 'example.com'],
    ['https://example.com#a@b.org', 'example.com'],
    ['https://ilse:secret@www.example.com:8080/a', 'example.com'],
    ['https://[::1]/a', '[::1]'],
    ['https://[2001:db8::1]:8080/a', '[2001:db8::1]']
  ])('%s', (url, domain) => expect(metadataOf([headline, ...story], url).domain).toBe(domain))
})

test('pieces around residue are joined as before, with a space where both were glued', () => {
  expect(joinAcross(['none', 'none'], 'reopened.', 'The toll')).toBe('space')
  expect(joinAcross(['none', 'none'], '开通。', '收费')).toBe('none')
  expect(joinAcross(['none'], 'Sport', 'Lions')).toBe('none')
  expect(joinAcross(['paragraph', 'space'], '', 'The toll')).toBe('paragraph')
})

test('fingerprints of like texts differ in few bits', () => {
  const text = Array.from({ length: 80 }, (_, index) => `word${String(index * 7)}`).join(' ')
  const bits = (a: string | null, b: string | null): number => {
    const difference = BigInt(`0x${a ?? ''}`) ^ BigInt(`0x${b ?? ''}`)
    return difference.toString(2).replaceAll('0', '').length
  }
  const print = (value: string) => fingerprintOf(hashWords([value]))
  const whole = print(text)
  expect(whole).toMatch(/^[\da-f]{16}$/)
  expect(bits(whole, print(`${text} and more`))).toBeLessThan(12)
  expect(bits(whole, print('quite another story about a harbour and its ferries'))).toBeGreaterThan(18)
  expect(print('…')).toBeNull()
})
