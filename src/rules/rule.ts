import type { LanguagePack } from '../languages/pack.ts'
import type { Label } from '../types.ts'

/** One or more lines that prove a rule. */
export type Examples = readonly [string, ...string[]]

/** The words of all language packs, joined by field. */
export interface Words extends Pick<LanguagePack, 'leadIns' | 'credits' | 'photos' | 'topics' | 'bylines' | 'numbers'> {
  /** Headings of lists of links that are sure alone: `Related articles`. */
  readonly headings: readonly string[]
  /** Headings and links to other stories that need company: `Trending`. */
  readonly links: readonly string[]
  /** Names of share buttons: `Copy link`. */
  readonly buttons: readonly string[]
  /** Short answers to a question for consent: `Accept all`. */
  readonly choices: readonly string[]
}

/**
 * A sure statement about one block. It carries no number: what is only likely is evidence.
 *
 * Named groups of the pattern are read: `value` (the linked headline, the agency, the tags) and `site` (the site's name).
 */
export interface Rule {
  /** Written by hand, kebab-case, never reused. */
  readonly id: string
  readonly label: Label
  /** ISO 639-1 codes of the languages whose idiom it is, or `all` where the shape is shared. */
  readonly languages: 'all' | readonly string[]
  /** Lower-case literals with straight apostrophes; the pattern runs only on blocks that hold one. Words of packs are lowered for them. */
  readonly needs: readonly string[] | ((words: Words) => readonly string[])
  /** A sentence, shown to users: capital, full stop. */
  readonly why: string
  /**
   * Matched on the block's repaired, folded text; anchored at both ends unless the idiom allows more.
   * Where `needs` takes words too, `pattern` is written over one of them at a time: those that the block holds, longest first.
   */
  readonly pattern: RegExp | ((words: Words) => RegExp)
  /** A predicate for what a pattern cannot say; `found` are those of the rule's literals that the block holds. */
  readonly test?: (match: RegExpExecArray, words: Words, found: readonly string[]) => boolean
  /** Rows of patterns that `test` looks for in the line in lower case: all of one row. Lines without their literals are not tested. */
  readonly says?: readonly (readonly (() => RegExp)[])[]
  /** Lines that it must catch. */
  readonly drops: Examples
  /** Article prose that looks like it and must stay. */
  readonly keeps: Examples
}
