import { assemble } from './article/index.ts'
import { toBlocks } from './blocks/index.ts'
import { gather } from './evidence/index.ts'
import { findRepeats } from './evidence/template.ts'
import { label } from './labels/index.ts'
import { guessLanguage } from './languages/guess.ts'
import { toSource } from './read/source.ts'
import type { Article, Evidence, Options, Source, Verdict } from './types.ts'

/**
 * Clean one article.
 *
 * Synchronous and pure: the same source and options give the same article, and nothing outside is read or written.
 *
 * @param source A source from `readSources`, or the text itself.
 * @returns The story as mdast, its metadata, what was dropped and why, and a verdict on the whole.
 * @throws NewscleanError where `options.mode` is none of the modes, or a decision is neither `keep` nor `drop`.
 */
export function clean(source: Source | string, options: Options = {}): Article {
  return inspect(typeof source === 'string' ? toSource(source) : source, options).article
}

/** What was made of an article on the way. */
export interface Inspection {
  readonly article: Article
  /** One for each block, in order. */
  readonly verdicts: readonly Verdict[]
  readonly evidence: Evidence
}

/** Clean one article and keep what was found on the way. */
export function inspect(source: Source, options: Options): Inspection {
  const read = toBlocks(source)
  const { blocks, layout } = read
  const language = options.language ?? source.hints.language ?? guessLanguage(blocks)
  const evidence = gather(read, language, source.hints)
  const repeats = options.template ? findRepeats(source.value, blocks, options.template) : undefined
  const verdicts = label(blocks, evidence, options, repeats)
  return { article: assemble({ source, layout, language, verdicts }, options), verdicts, evidence }
}
