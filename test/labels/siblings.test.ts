import { describe, expect, test } from 'vitest'
import { clean, learnTemplate, type Template, toText } from '../../src/index.ts'
import { makeSite } from '../site.ts'

const [one = ''] = makeSite(1)
const paragraphs = one.split('\n\n')
const background = paragraphs[2]!

/** What is dropped of an article of a site in which a line stands so often. */
function droppedOf(lines: readonly string[], line: string, articles: number, of: number): string[] {
  const words = line.toLowerCase().replaceAll(/[^\p{L}\p{N} ]/gu, '')
  const template: Template = { articles: of, lines: [{ words, articles }] }
  return clean(lines.join('\n\n'), { template }).dropped.flatMap(({ rule, text }) => (rule === 'siblings' ? [text] : []))
}

describe('a line that stands in many articles of its site', () => {
  test('stays where it is prose and few articles were compared: stories on one subject share their background', () => {
    expect(droppedOf(paragraphs, background, 6, 6)).toEqual([])
    expect(droppedOf(paragraphs, background, 7, 12)).toEqual([])
    expect(droppedOf(paragraphs, background, 11, 12)).toEqual([background])
  })

  test('stays where a rule keeps it: a crisis line stands under many stories', () => {
    const helpline = 'If you are affected by this story, call the Harbour Samaritans on 116 123.'
    const page = [...paragraphs, helpline]
    expect(clean(page.join('\n\n')).tree.children.length).toBeGreaterThan(0)
    expect(droppedOf(page, helpline, 50, 50)).toEqual([])
  })

  test('stays where it is a heading among the story, unless nearly all have it', () => {
    const page = [
      'Ferry returns to Corran after nine years',
      'The ferry between Corran and Ardgour sailed again on Monday, nine years after a storm sank the last one at its moorings.',
      'About two hundred people stood on the slip, and the band of the primary school played until the ramp went up.',
      'What happens next',
      'The council will decide in March whether boats sail on Sundays, a question that has divided the parish for a decade.',
      'Until then the timetable of the old ferry holds, and tickets cost what they did in the year that it sank.'
    ]
    expect(droppedOf(page, 'What happens next', 20, 50)).toEqual([])
    expect(droppedOf(page, 'What happens next', 6, 6)).toEqual([])
    expect(droppedOf(page, 'What happens next', 50, 50)).toEqual(['What happens next'])
  })

  test('stays where it is a part of a sentence that was cut at a link', () => {
    const page = [
      'Ferry returns to Corran after nine years',
      'The ferry between Corran and Ardgour sailed again on Monday, nine years after a storm sank the last one, and it was',
      'Ardgour Shipping Company Limited of Corran Slip',
      'that paid for it, the harbour office said, with a loan that runs until the year that the pier is to be rebuilt.'
    ]
    expect(droppedOf([page[0]!, page.slice(1).join('\n')], page[2]!, 6, 6)).toEqual([])
  })

  test('stays where most of the story repeats: one of a series', () => {
    const story = [paragraphs[0]!, ...paragraphs.filter((paragraph) => paragraph.length > 150)]
    const words = story.slice(1).map((paragraph) => paragraph.toLowerCase().replaceAll(/[^\p{L}\p{N} ]/gu, ''))
    const template: Template = { articles: 50, lines: words.map((line) => ({ words: line, articles: 50 })) }
    expect(clean(story.join('\n\n'), { template }).dropped).toEqual([])
  })

  test('stays what somebody decided to keep', () => {
    const template: Template = {
      articles: 50,
      lines: [{ words: background.toLowerCase().replaceAll(/[.,]/gu, ''), articles: 50 }]
    }
    const { dropped } = clean(one, { template, decisions: new Map([[background, 'keep']]) })
    expect(dropped.map(({ text }) => text)).not.toContain(background)
  })

  test('stays where it is the headline or the lead of the page itself, which other pages show in their lists', () => {
    // A lead tells what the headline says.
    const articles = makeSite(12).map((text) =>
      text.replace(/^(.*)\n\n/u, (opening, headline: string) => `${opening}${headline}, `)
    )
    const teasers = articles.map((text) => text.split('\n\n').slice(0, 2))
    const listed = (index: number): string =>
      [...teasers, ...teasers]
        .slice(index + 1, index + 4)
        .flat()
        .join('\n\n')
    // With less of their own the pages would be copies of one another, of which one is compared.
    const paragraphs = (text: string): string[] => text.split('\n\n').filter((line) => line.length > 200)
    const more = makeSite(12, 12).map((text) => paragraphs(text).join('\n\n'))
    const pages = articles.map((text, index) => `Home News Sport\n\n${text}\n\n${more[index]!}\n\n${listed(index)}`)
    const template = learnTemplate(pages)!
    for (const [index, text] of pages.entries()) {
      const article = clean(text, { template })
      const [headline, lead] = teasers[index]!
      expect(article.metadata.title).toBe(headline)
      expect(toText(article).startsWith(lead!)).toBe(true)
      expect(article.dropped.filter(({ rule }) => rule === 'siblings').length).toBeGreaterThan(2)
    }
  })
})
