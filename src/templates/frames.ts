import { slot } from '../evidence/template.ts'
import type { Sketch } from './sketch.ts'

/** A line of more words is a paragraph: paragraphs that begin alike are stories. */
const longest = 30
/** So many words must stay, and at least as many as change; a character of a script without spaces counts half. */
const fewestWords = 3
/** So many frames of a site are kept, the most frequent. */
const mostFrames = 200

/** Counts in how many articles something stands. */
class Tally {
  readonly #seen = new Map<string, { articles: number; last: number }>()

  add(key: string, article: number): void {
    const entry = this.#seen.get(key)
    if (!entry) this.#seen.set(key, { articles: 1, last: article })
    else if (entry.last !== article) {
      entry.articles += 1
      entry.last = article
    }
  }

  of(key: string): number {
    return this.#seen.get(key)?.articles ?? 0
  }
}

/**
 * Find lines in which some words change: `read more about … on our pages`.
 *
 * @param many A frame stands in so many articles.
 * @returns Frames and the number of articles that they stand in.
 */
export function findFrames(sketches: readonly Sketch[], many: number, isKnown: (line: string) => boolean): Map<string, number> {
  const articles = openAlike(
    sketches.map((sketch) =>
      sketch.flatMap((line) => {
        const words = isKnown(line) ? [] : line.split(' ')
        return words.length >= 2 && words.length <= longest ? [words] : []
      })
    ),
    many
  )
  const openings = new Tally()
  const endings = new Tally()
  articles.forEach((lines, article) => {
    for (const words of lines) {
      let [opening, ending] = ['', '']
      for (let at = 1; at < words.length; at++) {
        opening = at === 1 ? words[0]! : `${opening} ${words[at - 1]!}`
        ending = at === 1 ? words.at(-1)! : `${words.at(-at)!} ${ending}`
        openings.add(opening, article)
        endings.add(ending, article)
      }
    }
  })
  const frames = new Tally()
  const eachFrame = (words: readonly string[], take: (frame: string, fixed: number) => void): void => {
    const open = countFrequent(words.length - 1, (length) => openings.of(words.slice(0, length).join(' ')) >= many)
    const end = countFrequent(words.length - 1, (length) => endings.of(words.slice(-length).join(' ')) >= many)
    if ((open + end) * 2 < words.length) return
    for (let before = 0; before <= open; before++)
      for (let after = Math.min(end, words.length - before - 1); (before + after) * 2 >= words.length; after--) {
        const [opening, ending] = [words.slice(0, before), words.slice(words.length - after)]
        if (weigh(opening) + weigh(ending) >= fewestWords) take([...opening, slot, ...ending].join(' '), before + after)
      }
  }
  articles.forEach((lines, article) => {
    for (const words of lines)
      eachFrame(words, (frame) => {
        frames.add(frame, article)
      })
  })
  const found = new Map<string, number>()
  for (const lines of articles)
    for (const words of lines) {
      let best: { frame: string; fixed: number } | undefined
      eachFrame(words, (frame, fixed) => {
        if (frames.of(frame) >= many && fixed > (best?.fixed ?? 0)) best = { frame, fixed }
      })
      if (best) found.set(best.frame, frames.of(best.frame))
    }
  const sorted = [...found].sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1))
  return new Map(sorted.slice(0, mostFrames))
}

/** Leave the lines that begin or end with the same word as those of many articles: only they can have a frame. */
function openAlike(articles: readonly (readonly string[])[][], many: number): (readonly string[])[][] {
  const [first, last] = [new Tally(), new Tally()]
  articles.forEach((lines, article) => {
    for (const words of lines) {
      first.add(words[0]!, article)
      last.add(words.at(-1)!, article)
    }
  })
  return articles.map((lines) => lines.filter((words) => first.of(words[0]!) >= many || last.of(words.at(-1)!) >= many))
}

/** The greatest length up to which all are frequent. */
function countFrequent(most: number, isFrequent: (length: number) => boolean): number {
  let length = 0
  while (length < most && isFrequent(length + 1)) length += 1
  return length
}

function weigh(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (word === '0' ? 0 : word.length > 1 ? 1 : 0.5), 0)
}
