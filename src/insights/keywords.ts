import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import type { Insights } from '../types.ts'
import { nodesOf, segmentWords, textOf } from './words.ts'

/** What the plugin must know of the language. */
export interface KeywordOptions {
  /** ISO 639-1; `null`: not known. */
  readonly language: string | null
  /** Words that are too frequent to tell anything, lower case. */
  readonly stopWords: ReadonlySet<string>
  /** Words stand between spaces. */
  readonly spaced: boolean
  /** How many; 10 when left out. */
  readonly most?: number
}

declare module 'vfile' {
  interface DataMap {
    /** Set by newsclean's retext plugin: the most frequent words, most frequent first. */
    keywords: Insights['keywords']
  }
}

/** A word in all its cases. */
interface Tally {
  count: number
  readonly spellings: Map<string, number>
}

/**
 * Find the words an article turns on: a retext plugin.
 *
 * Words are counted without stop words, their cases joined; among equals the first one met wins. They go to `file.data.keywords`.
 */
export default function retextKeywords(options: KeywordOptions) {
  const { language, stopWords, spaced, most = 10 } = options
  return (tree: Root, file: VFile): void => {
    const words = spaced ? nodesOf(tree, 'WordNode').map(textOf) : segmentWords(textOf(tree), language)
    const tallies = new Map<string, Tally>()
    for (const word of words) {
      const spelling = toStem(word.normalize('NFC'), language)
      const key = spelling.toLocaleLowerCase(language ?? undefined)
      if (!tells(spelling) || stopWords.has(key)) continue
      const tally = tallies.get(key) ?? { count: 0, spellings: new Map<string, number>() }
      tally.count += 1
      tally.spellings.set(spelling, (tally.spellings.get(spelling) ?? 0) + 1)
      tallies.set(key, tally)
    }
    const ranked = [...tallies.values()].sort((a, b) => b.count - a.count).slice(0, most)
    file.data.keywords = ranked.map(({ count, spellings }) => ({ word: commonest(spellings), count }))
  }
}

/** `Harbour’s` counts as `Harbour`. */
function toStem(word: string, language: string | null): string {
  return language === 'en' ? word.replace(/['’]s$/i, '') : word
}

/** Three letters, or two where one is a syllable or more; hiragana alone is grammar. */
function tells(word: string): boolean {
  if (/^\p{sc=Hiragana}+$/u.test(word)) return false
  const least = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(word) ? 2 : 3
  return (word.match(/\p{L}/gu) ?? []).length >= least
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
