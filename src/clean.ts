import { assemble } from './article/index.ts'
import { toBlocks } from './blocks/index.ts'
import { asTyped, inOwnLetters } from './blocks/persian.ts'
import { gather } from './evidence/index.ts'
import { findRepeats } from './evidence/template.ts'
import { label } from './labels/index.ts'
import { admit } from './given.ts'
import { guessLanguage } from './languages/guess.ts'
import { inPersianLetters } from './languages/persian.ts'
import { readOptions } from './options/index.ts'
import type { Article, Evidence, Given, Options, Source, Verdict } from './types.ts'

/**
 * Clean one article.
 *
 * Synchronous and pure: the same source and options give the same article, and nothing outside is read or written.
 *
 * @param source The text itself, or a source: one from `readSources`, or an object with the text as `value`.
 * @returns The story as mdast, its metadata, what was dropped and why, and a verdict on the whole.
 * @throws NewscleanError where the source is none, or an option is unknown or has no value of its kind.
 */
export function clean(source: Given | string, options: Options = {}): Article {
  const asked = readOptions(options)
  return inspect(admit(source, asked.hints), asked).article
}

/** What was made of an article on the way. */
export interface Inspection {
  readonly article: Article
  /** One for each block, in order. */
  readonly verdicts: readonly Verdict[]
  readonly evidence: Evidence
}

/** Clean one article and keep what was found on the way. Source and options are taken to be checked, and hints of the options to be in the source. */
export function inspect(source: Source, options: Options): Inspection {
  const given = options.language ?? source.hints.language
  const judged = inOwnLetters(source, given)
  const read = toBlocks(judged)
  const { blocks, layout } = read
  const language = given ?? guessLanguage(blocks)
  const evidence = gather(read, language, source.hints)
  const repeats = options.template ? findRepeats(source.value, blocks, options.template) : undefined
  const verdicts =
    judged === source
      ? label(blocks, evidence, options, repeats)
      : label(blocks, evidence, inLettersOf(options), repeats).map((verdict) => asTyped(verdict, source))
  return {
    article: assemble({ source, layout, language, languageGiven: given !== undefined, verdicts }, options),
    verdicts,
    evidence
  }
}

/** Decisions are on texts as they were typed. */
function inLettersOf({ decisions, ...options }: Options): Options {
  if (!decisions) return options
  return { ...options, decisions: new Map(Array.from(decisions, ([text, decision]) => [inPersianLetters(text), decision])) }
}
