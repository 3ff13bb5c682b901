import type { Label } from '../types.ts'

/** Phrases by label. `…` stands for any words. */
export type Phrases = Partial<Record<Label, readonly string[]>>

/** The words of one language: data, never code. */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string
  /** English name. */
  readonly name: string
  /** ISO 15924 code of the script it is written in. */
  readonly script: string
  /** About 40 of the most frequent function words, lower case: enough to tell the language from its neighbours. */
  readonly stopWords: readonly string[]
  /** What points to another story before a colon, bar or dash: `Read also`. Most telling first. */
  readonly leadIns: readonly string[]
  /** What names an agency or source before a colon: `Source`. */
  readonly credits: readonly string[]
  /** What names a photographer before a colon: `Photo`. */
  readonly photos: readonly string[]
  /** What opens a list of topics before a colon: `Tags`, `Filed under`. */
  readonly topics: readonly string[]
  /** What stands before a writer's name: `By`. */
  readonly bylines: readonly string[]
  /** Small numbers in words, 0 to 20 and the tens, as captchas spell them. */
  readonly numbers: readonly string[]
  /** Whole lines that are residue wherever they stand. */
  readonly phrases: Phrases
  /** Whole lines that are residue only where a neighbour is residue too, or where they repeat: `Email`. */
  readonly alone: Phrases
  /** Lines of article prose that look like the phrases and must stay. */
  readonly keeps: readonly [string, ...string[]]
}
