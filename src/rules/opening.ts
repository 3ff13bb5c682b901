import type { Label } from '../types.ts'
import type { Examples, Rule } from './rule.ts'
import { listed } from './wording/listed.ts'
import { oneOf } from './wording/one-of.ts'

/** A paragraph that a platform prints on all its sites: too long for a phrase, but it opens with the same words everywhere. */
export interface Opening {
  readonly id: string
  readonly label: Label
  readonly why: string
  /** The words, in small letters, one opening a line; a name may stand before: `The Wennick Post is committed to …`. */
  readonly openings: string
  readonly drops: Examples
  readonly keeps: Examples
}

/** Write a rule on English paragraphs that open with one of some sentences. */
export function opening({ openings, ...rest }: Opening): Rule {
  const needs = listed(openings.trim())
  return {
    ...rest,
    languages: ['en'],
    needs,
    get pattern() {
      return new RegExp(`^[*\\s"“]{0,3}(?:[\\w.&’' ]{2,40} is )?${oneOf(needs)}`, 'i')
    }
  }
}
