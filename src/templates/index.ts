import { refuse } from '../checks/fields.ts'
import type { Template } from '../types.ts'
import { learnFrom } from './learn.ts'
import { sketchOf } from './sketch.ts'

/**
 * Learn what repeats across the articles of one site: lines that are boilerplate in any language, and lines in which some words change.
 *
 * Copies of one story count once. The order of the texts changes nothing.
 *
 * @param texts The articles as they were scraped. A few hundred tell as much as all.
 * @throws NewscleanError where they are no texts.
 * @returns Plain data for `clean(text, { template })`; `null` where there are fewer than five articles, or nothing repeats.
 */
export function learnTemplate(texts: Iterable<string>): Template | null {
  const asked: unknown = texts
  // A text is a list of its letters.
  if (typeof asked !== 'object' || asked === null || !(Symbol.iterator in asked))
    throw refuse('texts', asked, 'a list of texts, one for each article of the site')
  const given = [...texts]
  given.forEach((text: unknown, at) => {
    if (typeof text !== 'string') throw refuse(`texts[${at}]`, text, 'the text of an article')
  })
  const sorted = given.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return learnFrom(sorted.map(sketchOf))
}
