import { toBlocks } from '../../src/blocks/index.ts'
import { againColumns } from '../../src/evidence/again.ts'
import { columns } from '../../src/evidence/columns.ts'
import { featuresOf, mostFeatures } from '../../src/evidence/features.ts'
import { gather } from '../../src/evidence/index.ts'
import { listWords } from '../../src/evidence/measure.ts'
import { guessLanguage } from '../../src/languages/guess.ts'
import { packs } from '../../src/languages/index.ts'
import { type Clue, readClues } from '../../src/labels/headline.ts'
import { learnChances } from '../../src/labels/learned.ts'
import { Page } from '../../src/labels/page.ts'
import { findCandidates } from '../../src/labels/over-story.ts'
import { readWeights } from '../../src/model/stored.ts'
import { useWeights, weights } from '../../src/model/weights.ts'
import { toSource } from '../../src/read/source.ts'
import { rules } from '../../src/rules/index.ts'
import { isKept } from '../../src/rules/policy.ts'
import type { Hints } from '../../src/types.ts'

export { againColumns, columns, readWeights, useWeights }
export { squash } from '../../src/model/forest.ts'

/** Use these tables of word weights. */
export function useWords(words: Int8Array, voice: Int8Array): void {
  useWeights({ ...weights(), words: { bytes: words, zero: 0 }, voice: { bytes: voice, zero: 0 } })
}

/** What the labeller sees of one text. */
export interface Observed {
  readonly texts: readonly string[]
  /** For each block: 0 no rule speaks, 1 a sure one says residue, 2 a sure one says story, 3 one that counts beside residue. */
  readonly spoken: readonly number[]
  /** blocks × columns. */
  readonly rows: Float32Array
  /** blocks × the columns of the second look, where the scores of the first are given. */
  readonly again: Float32Array
}

/** Observe a text as `clean()` does. */
export function observe(id: string, text: string, hints: Hints, first?: Float32Array): Observed {
  const source = toSource(text, { id, hints })
  const read = toBlocks(source)
  const { blocks } = read
  const language = hints.language ?? guessLanguage(blocks)
  const { rows, hits, lookAgain } = gather(read, language, hints)
  const spoken = hits.map((heard) => {
    const sure = heard.find(({ alone }) => !alone)
    return sure ? (isKept(sure.label) ? 2 : 1) : heard.length > 0 ? 3 : 0
  })
  return {
    texts: blocks.map((block) => block.text),
    spoken,
    rows,
    again: first ? lookAgain(first.subarray(0, blocks.length)) : new Float32Array()
  }
}

/** The hashed features of each text. */
export function hashTexts(texts: readonly string[]): Int32Array[] {
  const list = listWords(texts)
  const buckets = new Int32Array(mostFeatures)
  return texts.map((_, line) => buckets.slice(0, featuresOf(list, line, buckets)))
}

/** The language of a text, `null` in doubt. */
export function guess(text: string): string | null {
  return guessLanguage(toBlocks(toSource(text)).blocks)
}

/** The phrases without open places in the language of a text. */
export function listPhrases(text: string): readonly string[] {
  const language = guess(text)
  const { phrases, alone } = packs.find(({ code }) => code === language) ?? { phrases: {}, alone: {} }
  return [...Object.values(phrases), ...Object.values(alone)].flat().filter((phrase) => !phrase.includes('…'))
}

/** Lines that newsclean knows by hand: those of a list go, or stay. */
export interface Wordings {
  /** A language, or `rules`. */
  readonly of: string
  readonly lines: readonly string[]
  readonly stay: boolean
}

/** The phrases of each pack and the examples of all rules, and what must stay of both. */
export function listWordings(): readonly Wordings[] {
  const drops = rules.filter(({ label }) => !isKept(label)).flatMap((rule) => rule.drops)
  return [
    ...packs.flatMap(({ code, phrases, alone, leadIns, topics, keeps }) => [
      { of: code, lines: [...Object.values(phrases), ...Object.values(alone), leadIns, topics].flat(), stay: false },
      { of: code, lines: keeps, stay: true }
    ]),
    { of: 'rules', lines: drops, stay: false },
    { of: 'rules', lines: rules.flatMap(({ keeps }) => keeps), stay: true }
  ]
}

/** A line that may be the headline, and its clues. */
export interface Candidate {
  readonly text: string
  readonly clues: Readonly<Record<Clue, number>>
}

/** The lines over the story that may be its headline, as `clean()` sees them. */
export function listCandidates(text: string, hints: Hints): readonly Candidate[] {
  const read = toBlocks(toSource(text, { hints }))
  const evidence = gather(read, hints.language ?? guessLanguage(read.blocks), hints)
  const page = new Page(read.blocks, evidence, learnChances(evidence))
  const { story, lines } = findCandidates(page)
  return readClues(page, lines, story).map((clues, place) => ({ text: page.text(lines[place] ?? -1), clues }))
}
