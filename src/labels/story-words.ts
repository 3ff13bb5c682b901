import { isHangul, kind, kindOf } from '../languages/characters.ts'
import type { Page } from './page.ts'

/** So many paragraphs tell what a story is about. */
const mostParagraphs = 24
const likely = 0.5
const fewestWords = 8
/** The words that a story says most. */
const chief = 12
/** Words of fewer letters are mostly small ones. */
const shortest = 4
const word = /[\p{L}\p{M}\p{N}]{2,}/gu

/** How a line holds the words of a story, each 0 to 1. */
export interface Holding {
  /** How many of the story's chief words it holds. */
  readonly chief: number
  /** In how many of the paragraphs its words stand: their mean, and that of the most frequent one. */
  readonly mean: number
  readonly most: number
}

const none: Holding = { chief: 0, mean: 0, most: 0 }

/** Tells how a line holds the words that the story of a page says. The story is what was learned to be likely. */
export function wordsOfStory(page: Page): (text: string) => Holding {
  const paragraphs: Set<string>[] = []
  for (let index = 0; index < page.blocks.length && paragraphs.length < mostParagraphs; index++)
    if (page.chance(index) > likely && page.read(index, 'words') >= fewestWords) paragraphs.push(tell(page.text(index)))
  const counts = new Map<string, number>()
  for (const told of paragraphs) for (const each of told) counts.set(each, (counts.get(each) ?? 0) + 1)
  const top = new Set(
    [...counts]
      .sort(([, one], [, other]) => other - one)
      .slice(0, chief)
      .map(([each]) => each)
  )
  return (text) => {
    const held = [...tell(text)]
    if (held.length === 0 || paragraphs.length === 0) return none
    const shares = held.map((each) => (counts.get(each) ?? 0) / paragraphs.length)
    return {
      chief: held.filter((each) => top.has(each)).length / chief,
      mean: shares.reduce((sum, share) => sum + share, 0) / held.length,
      most: Math.max(...shares)
    }
  }
}

/** The words of a text that may tell its subject, in small letters; pairs of letters where no spaces part words, and in Korean, where endings are glued to them. */
function tell(text: string): Set<string> {
  const told = new Set<string>()
  for (const found of text.toLowerCase().match(word) ?? []) {
    if (!isPaired(found.charCodeAt(0))) {
      if (found.length >= shortest) told.add(found)
      continue
    }
    for (let at = 0; at + 1 < found.length; at++) told.add(found.slice(at, at + 2))
  }
  return told
}

function isPaired(unit: number): boolean {
  return kindOf(unit) === kind.unspaced || isHangul(unit)
}
