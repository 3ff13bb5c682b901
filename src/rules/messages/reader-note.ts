import type { Label } from '../../types.ts'
import { lower } from '../wording/lower.ts'
import type { Examples, Rule } from '../rule.ts'

/** What a page says to its reader for a moment, or about its own state, in a whole line. */
export interface ReaderNote {
  readonly id: string
  readonly label: Label
  readonly why: string
  readonly languages: readonly string[]
  readonly needs: readonly string[]
  /** Rows of patterns on the line in lower case: all of one row must be found. */
  readonly says: readonly (readonly (() => RegExp)[])[]
  /** Letters of the longest line; 140 where not said. */
  readonly longest?: number
  readonly drops: Examples
  readonly keeps: Examples
}

/** Write a rule on messages to the reader: a line that quotes something is a story's. */
export function readerNote({ says, longest = 140, ...rest }: ReaderNote): Rule {
  return {
    ...rest,
    says,
    get pattern() {
      return new RegExp(`^[^\\n"“”„«»‹›]{4,${longest}}$`, 'u')
    },
    test: ([line]) => {
      const text = lower(line).replace(/^[\s•·▪▶►»>*[(–—-]+(?=\p{L}|\d)/u, '')
      return says.some((row) => row.every((pattern) => pattern().test(text)))
    }
  }
}
