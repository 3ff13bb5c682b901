import { assemble } from './article/index.ts'
import { toBlocks } from './blocks/index.ts'
import { gather } from './evidence/index.ts'
import { label } from './labels/index.ts'
import { guessLanguage } from './languages/guess.ts'
import { toSource } from './read/source.ts'
import type { Article, Options, Source } from './types.ts'

/**
 * Clean one article.
 *
 * Synchronous and pure: the same source and options give the same article, and nothing outside is read or written.
 *
 * @param source A source from `readSources`, or the text itself.
 * @returns The story as mdast, its metadata, what was dropped and why, and a verdict on the whole.
 */
export function clean(source: Source | string, options: Options = {}): Article {
  const given = typeof source === 'string' ? toSource(source) : source
  const { blocks, layout } = toBlocks(given)
  const language = options.language ?? given.hints.language ?? guessLanguage(blocks)
  const evidence = gather(blocks, language, given.hints)
  const verdicts = label(blocks, evidence)
  return assemble({ source: given, layout, language, verdicts }, options)
}
