import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clean, toText } from '../../src/index.ts'
import type { Quality } from '../../src/types.ts'

/** Pages by hand: `=== verdict language name`, then the text. What a person would call each stands in its first line. */
const pages = readFileSync(new URL('pages.txt', import.meta.url), 'utf8')
  .split(/^=== /mu)
  .slice(1)
  .map((page) => {
    const [verdict = '', language = '', name = ''] = page.slice(0, page.indexOf('\n')).split(' ')
    return { verdict: verdict as Quality['verdict'], language, name, text: page.slice(page.indexOf('\n') + 1) }
  })

const judge = (text: string): Quality => clean(text).quality

describe('pages by hand', () => {
  test.each(pages)('$language $name: $verdict', ({ verdict, text }) => {
    const article = clean(text)
    expect(article.quality).toMatchObject({ verdict })
    expect(article.quality.confidence).toBeGreaterThanOrEqual(0)
    expect(article.quality.confidence).toBeLessThanOrEqual(1)
    expect(article.quality.reasons.join(' ')).toMatch(/^(?:[A-Z\d].*[a-z]\.)$/u)
    if (verdict === 'empty') expect(toText(article).replaceAll(/[\d:\s]/gu, '')).toBe('')
  })

  test('are of all verdicts in many languages', () => {
    for (const verdict of ['article', 'partial', 'listing', 'empty']) {
      const languages = pages.filter((page) => page.verdict === verdict).map(({ language }) => language)
      expect(new Set(languages).size, verdict).toBeGreaterThan(6)
    }
  })
})

const headline = 'Bridge to close at midnight'
const told = (day: number): string =>
  `On day ${day} the harbour office said that the Old Ferry bridge would close to all traffic at midnight. Engineers found that its eastern pier had moved by four centimetres since August, and nobody should cross it on foot.`
const story = (paragraphs: number): string =>
  [headline, ...Array.from({ length: paragraphs }, (_, index) => told(index + 1))].join('\n\n')
const broken = `${told(1).slice(0, 160)}…`

describe('a cut story', () => {
  const gate = 'Subscribe to continue reading'

  test.each([
    ['a prompt right behind it', `${story(2)}\n\n${gate}`, 'partial'],
    ['a prompt behind a share bar', `${story(2)}\n\nShare on Facebook\nShare on X\n\n${gate}`, 'partial'],
    ['a prompt over it', `${gate}\n\n${story(2)}`, 'article'],
    ['a prompt over a story that breaks off', `${gate}\n\n${story(2)} The toll will`, 'partial'],
    ['a prompt behind a long story', `${story(12)}\n\n${gate}`, 'article'],
    ['an offer of the whole site behind it', `${story(2)}\n\nSubscribe for unlimited access to all our stories`, 'article'],
    [
      'the offer of a blog’s archive',
      `${story(2)}\n\nSubscribe now to keep reading and get access to the full archive.`,
      'article'
    ],
    ['an offer behind a story that breaks off', `${story(1)} The toll will\n\nSubscribe for unlimited access`, 'partial'],
    ['an offer and a prompt', `${story(2)}\n\nSubscribe for unlimited access\n\n${gate}`, 'partial'],
    ['an offer of the rest', `${story(2)}\n\nSubscribe for full access to the rest of this story`, 'partial'],
    ['a prompt for support', `${story(2)}\n\nSupport independent journalism`, 'article'],
    ['an ellipsis', `${headline}\n\n${broken}`, 'partial'],
    ['an ellipsis for effect', `${story(2)}\n\nAnd the river? It went on…`, 'article'],
    ['a count of what is left out', `${broken} [+2315 chars]`, 'partial']
  ])('%s', (_name, text, verdict) => {
    expect(judge(text).verdict).toBe(verdict)
  })

  test('two signs together are trusted more', () => {
    const both = judge(`${story(1)} The toll will\n\n${gate}`)
    const one = judge(`${story(2)}\n\n${gate}`)
    expect(both.confidence).toBeGreaterThan(one.confidence)
    expect(one.reasons).toEqual(['Line 7 asks to pay or log in to read on.'])
  })
})

describe('headlines with their age', () => {
  const heads = [
    'Bridge to close at midnight',
    'Council sells the old school',
    'Keeper retires after forty winters',
    'Choir wins the cup'
  ]
  const ages = ['2 hours ago', '3 hours ago', '1 day ago', '2 weeks ago']
  const short = ['2h', '3 h', '1d', '2w']
  const each = (join: (head: string, at: number) => string): string => heads.map(join).join('\n')

  test.each([
    ['behind them in brackets', each((head, at) => `${head} (${ages[at]!})`)],
    ['behind a dash', each((head, at) => `${head} - ${ages[at]!}`)],
    ['before them', each((head, at) => `${ages[at]!} ${head}`)],
    ['in short under them', each((head, at) => `${head}\n${short[at]!}`)],
    [
      'in Spanish',
      'El puente se cierra hoy · hace 2 horas\nVenden la escuela vieja · hace 3 horas\nEl coro gana la copa · hace 5 horas'
    ]
  ])('%s are a list', (_name, text) => expect(judge(text).verdict).toBe('listing'))

  test('do not make a list of a story', () => {
    const text = `${headline} - 2 hours ago\n\n${told(1)}\n\nWhat was found 3 weeks ago\n\n${told(2)}\n\nWhat was known 2 years ago\n\n${told(3)}`
    expect(judge(text).verdict).toBe('article')
  })
})

describe('nothing', () => {
  test.each([
    ['', 'The text is empty.'],
    ['  \n\t\n', 'The text is empty.'],
    ['Share on Facebook\nAccept all cookies', 'No line of the text is story.']
  ])('%j', (text, reason) => {
    expect(judge(text)).toMatchObject({ verdict: 'empty', reasons: [reason] })
  })
})

test('a notice in place of a page does not take the story under it', () => {
  for (const notice of ['Page not found', 'Please enable JavaScript to view this page.', 'Forgot your password?']) {
    const article = clean(`${notice}\n\n${story(2)}`)
    expect(article.quality.verdict).toBe('article')
    expect(toText(article)).toBe(`${told(1)}\n\n${told(2)}`)
  }
  expect(toText(clean(`Please enable JavaScript to view this page.\n\n${headline}\n\nThe toll is two crowns.`))).toContain(
    'two crowns'
  )
})

test('the confidence of an article is lower where its kept blocks are doubted', () => {
  const sure = judge(story(3)).confidence
  const doubted = judge('Sunday league: results\n\nDunmarrow 3 Hennock 1\nSkelling 0 Lorne 0\nSkerrin 2 Old Ferry 5').confidence
  expect(sure).toBeGreaterThan(0.9)
  expect(doubted).toBeLessThan(0.5)
})

test('kept by policy, a caption is a part of the story', () => {
  const text = 'Children race with barrels along the quay. Photo: Orla Tennick'
  expect(judge(text).verdict).toBe('empty')
  expect(clean(text, { policy: { caption: 'keep' } }).quality.verdict).toBe('article')
})

test('a hidden address is told', () => {
  expect(judge(`${story(1)}\n\nWrite to [email protected] before Friday, the harbour office says.`).reasons.at(-1)).toContain(
    'line 5'
  )
})

test('one paragraph alone, and two, are articles without much doubt', () => {
  for (const text of [told(1), `${told(1)}\n\n${told(2)}`]) {
    expect(judge(text).verdict).toBe('article')
    expect(judge(text).confidence).toBeGreaterThanOrEqual(0.85)
  }
})
