import { assemble } from '../../src/article/index.ts'
import { toBlocks } from '../../src/blocks/index.ts'
import { readHints } from '../../src/checks/hints.ts'
import { clean } from '../../src/clean.ts'
import { gather } from '../../src/evidence/index.ts'
import { label } from '../../src/labels/index.ts'
import { guessLanguage } from '../../src/languages/guess.ts'
import { toSource } from '../../src/read/source.ts'
import type { Article, Hints, Options } from '../../src/types.ts'
export { packs } from '../../src/languages/index.ts'
export { readWeights } from '../../src/model/stored.ts'
export { useWeights } from '../../src/model/weights.ts'
export { learnFrom, usualTerms } from '../../src/templates/learn.ts'
export { sketchOf } from '../../src/templates/sketch.ts'
import { toJsonLine, toMarkdown, toRecord, toText } from '../../src/write/index.ts'

export { toText }

/** One article of a JSON Lines file. */
export interface Input extends Hints {
  readonly id: string
  readonly text: string
}

/** The rooms in the order an article crosses them, and the writers behind the last one. */
export const ROOMS = ['read', 'blocks', 'language', 'evidence', 'labels', 'article', 'markdown', 'text', 'JSON'] as const

/** Milliseconds by room. */
export type Times = Record<(typeof ROOMS)[number], number>

const hintsOf = ({ url, site, language, published }: Input): Hints =>
  readHints({
    ...(url !== undefined && { url }),
    ...(site !== undefined && { site }),
    ...(language !== undefined && { language }),
    ...(published !== undefined && { published })
  })

/** Clean one article as the command line does, in one go. */
export function cleanOne(input: Input, options: Options = {}): Article {
  return clean(toSource(input.text, { id: input.id, hints: hintsOf(input) }), options)
}

/** The line that the machine contract writes for an article. */
export function lineOf(article: Article): string {
  return toJsonLine(toRecord(article))
}

/** The journey of `clean.ts`, with a look at the clock at each door; the times are added to `times`. */
export function visit(input: Input, times: Times): Article {
  let last = performance.now()
  const leave = (room: keyof Times) => {
    const now = performance.now()
    times[room] += now - last
    last = performance.now()
  }
  const source = toSource(input.text, { id: input.id, hints: hintsOf(input) })
  leave('read')
  const read = toBlocks(source)
  const { blocks, layout } = read
  leave('blocks')
  const language = source.hints.language ?? guessLanguage(blocks)
  leave('language')
  const evidence = gather(read, language, source.hints)
  leave('evidence')
  const verdicts = label(blocks, evidence)
  leave('labels')
  const article = assemble({ source, layout, language, languageGiven: source.hints.language !== undefined, verdicts }, {})
  leave('article')
  const markdown = toMarkdown(article)
  leave('markdown')
  const text = toText(article)
  leave('text')
  const { id, metadata, dropped, quality } = article
  toJsonLine({ id, markdown, text, metadata, dropped, quality })
  leave('JSON')
  return article
}
