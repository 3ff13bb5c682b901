import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean, learnTemplate, toText } from '../../src/index.ts'
import { makeSite, residue } from '../site.ts'

const texts = makeSite(50)
const fold = (line: string): string => line.toLowerCase().replaceAll(/[.,]/gu, '')

describe('what repeats in a site', () => {
  test('is a line, or a line in which some words change', () => {
    expect(learnTemplate(texts)).toEqual({
      articles: 50,
      lines: [
        { words: fold(residue.end), articles: 50 },
        { words: fold(residue.among), articles: 50 },
        { words: fold(residue.changing('…')), articles: 50 }
      ]
    })
  })

  test('leaves the text, and the reason counts it', () => {
    const template = learnTemplate(texts)!
    for (const text of texts) {
      const { dropped, ...article } = clean(text, { template })
      const story = text.split('\n\n').filter((_, index) => ![0, 3, 5, 8].includes(index))
      expect(
        toText({ dropped, ...article })
          .trim()
          .split('\n\n')
      ).toEqual(story)
      expect(dropped.map(({ rule, line }) => [rule, line])).toEqual([3, 5, 8].map((index) => ['siblings', index * 2 + 1]))
      expect(dropped[0]?.why).toBe('The line stands in 50 of 50 articles of the site that were compared.')
      expect(dropped[1]?.why).toContain('with other words in one place, in 50 of 50 articles')
    }
  })

  test('is the same whatever the order of the texts', () => {
    const few = makeSite(8)
    const learned = learnTemplate(few)
    fc.assert(
      fc.property(fc.shuffledSubarray(few, { minLength: 8 }), (shuffled) => {
        expect(learnTemplate(shuffled)).toEqual(learned)
      }),
      { numRuns: 20 }
    )
  })

  test('is nothing in fewer than five articles', () => {
    expect(learnTemplate(texts.slice(0, 4))).toBeNull()
    expect(learnTemplate(texts.slice(0, 5))?.articles).toBe(5)
    expect(learnTemplate([])).toBeNull()
  })

  test('folds numbers, signs and white space', () => {
    const numbered = texts.slice(0, 6).map((text, index) => `${text}\n\n• Page  ${index + 1} of 1${index} | 12:0${index}`)
    expect(learnTemplate(numbered)?.lines).toContainEqual({ words: 'page 0 of 0', articles: 6 })
  })
})

describe('copies of one story count once', () => {
  test('versions of one story alone are no template', () => {
    const versions = [1, 2, 3, 4, 5].map((edition) => `${texts[0]!}\n\nEdition ${edition} of this story was read.`)
    expect(learnTemplate(versions)).toBeNull()
  })

  test('a story that an agency sent to many stays', () => {
    const copies = [...texts.slice(0, 6), ...[1, 2, 3].map((copy) => texts[7]!.replace(/^.*$/mu, `Headline of copy ${copy}`))]
    const template = learnTemplate(copies)!
    expect(template.articles).toBe(7)
    const story = texts[7]!.split('\n\n')[1]!
    expect(template.lines.map(({ words }) => words)).not.toContain(fold(story))
    expect(toText(clean(copies[8]!, { template }))).toContain(story)
  })
})
