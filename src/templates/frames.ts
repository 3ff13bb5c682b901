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
  const articles = sketches.map((sketch) =>
    sketch.flatMap((line) => {
      const words = isKnown(line) ? [] : line.split(' ')
      return words.length >= 2 && words.length <= longest ? [words] : []
    })
  )
  const openings = new Tally()
  const endings = new Tally()
  articles.forEach((lines, article) => {
    for (const words of lines)
      for (let at = 1; at < words.length; at++) {
        openings.add(words.slice(0, at).join(' '), article)
        endings.add(words.slice(at).join(' '), article)
      }
  })
  const frames = new Tally()
  const eachFrame = (words: readonly string[], take: (frame: string, fixed: number) => void): void => {
    const stays = (part: string, tally: Tally): boolean => part === '' || tally.of(part) >= many
    for (let before = 0; before < words.length; before++) {
      const opening = words.slice(0, before).join(' ')
      if (!stays(opening, openings)) break
      for (let after = words.length - before - 1; after >= 0; after--) {
        const [ending, fixed] = [words.slice(words.length - after).join(' '), before + after]
        if (fixed * 2 < words.length) break
        const kept = [...words.slice(0, before), ...words.slice(words.length - after)]
        if (weigh(kept) >= fewestWords && stays(ending, endings)) take(`${opening} ${slot} ${ending}`.trim(), fixed)
      }
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

function weigh(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (word === '0' ? 0 : word.length > 1 ? 1 : 0.5), 0)
}
