import type { Sketch } from './sketch.ts'

/** A line of so many words is a sentence, of which a story is made. */
const sentence = 8
/** Two articles are copies of one story when they share so much of the longer one's sentences. */
const alike = 0.3
/** What stands in so many articles is no story, unless it is all there is. */
const everywhere = 0.8
/** So many words of sentences are enough to compare by. */
const enough = 40

/**
 * Set copies of one story apart: a story that agencies sent to many repeats too, and is no boilerplate.
 *
 * @param sketches In an order of their own that does not hang on how they arrived: of copies the first stays.
 */
export function distinct(sketches: readonly Sketch[]): Sketch[] {
  const count = new Map<string, number>()
  for (const sketch of sketches) for (const line of sketch) count.set(line, (count.get(line) ?? 0) + 1)
  const isCommon = (line: string): boolean => count.get(line)! >= Math.max(3, everywhere * sketches.length)
  const lengths = new Map([...count.keys()].map((line) => [line, countWords(line)]))
  const wordsIn = (line: string): number => lengths.get(line) ?? 0
  const sum = (lines: readonly string[]): number => lines.reduce((words, line) => words + wordsIn(line), 0)
  const kept: Sketch[] = []
  const sizes: Size[] = []
  /** For each line the kept articles that hold it. */
  const holders = new Map<string, number[]>()
  for (const sketch of sketches) {
    const sentences = sketch.flatMap((line) => (wordsIn(line) >= sentence ? [line] : []))
    const size = { all: sum(sentences), own: sum(sentences.filter((line) => !isCommon(line))) }
    const shared = new Map<number, Size>()
    for (const line of sentences)
      for (const at of holders.get(line) ?? []) {
        const before = shared.get(at) ?? { all: 0, own: 0 }
        const words = wordsIn(line)
        shared.set(at, { all: before.all + words, own: before.own + (isCommon(line) ? 0 : words) })
      }
    if ([...shared].some(([at, common]) => isCopy(common, size, sizes[at]!))) continue
    for (const line of sentences) holders.set(line, [...(holders.get(line) ?? []), kept.length])
    kept.push(sketch)
    sizes.push(size)
  }
  return kept
}

/** Words of an article's sentences: of all, and of those that do not stand everywhere. */
interface Size {
  readonly all: number
  readonly own: number
}

function isCopy(shared: Size, one: Size, other: Size): boolean {
  const by = Math.min(one.own, other.own) >= enough ? 'own' : 'all'
  return shared[by] > alike * Math.max(one[by], other[by])
}

function countWords(line: string): number {
  let words = 1
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) words += 1
  return words
}
