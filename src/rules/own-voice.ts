import { lower } from './wording/lower.ts'
import type { Examples, Rule } from './rule.ts'
import { tellsStory } from './reading/tells-story.ts'
import { isSiteLine } from './reading/to-reader.ts'
import type { Label } from '../types.ts'

/** What an English site says of itself, or to its reader, in a whole line. */
export interface OwnVoice {
  readonly id: string
  readonly label: Label
  readonly why: string
  /** Literals with `|` between them, as `needs` of a rule. */
  readonly needs: string
  /** Rows of patterns on the line in lower case: all of one row must be found. */
  readonly says: readonly (readonly (() => RegExp)[])[]
  /** Letters of the longest line; 260 where not said. */
  readonly longest?: number
  /** Whether it may tell what was done: most lines of sites speak of now. */
  readonly past?: boolean
  readonly test?: (line: string) => boolean
  readonly drops: Examples
  readonly keeps: Examples
}

const PAST =
  /\b(?:was|were|had|did|(?<!get )started|cost|when|because|became|began|took|went|came|got|lost|won|gave|until|since(?! you)|while|whose|though|yet|but)\b/u
/** A drive for money is no candidate’s. */
const DRIVE =
  /\b(?:(?:our|fundraising|fund-raising|membership|spring|summer|fall|autumn|winter|end|year)[ -](?:[a-z-]+ ){0,2})campaign\b/gu
/** Words of those who tell of others, where the site means the reader or itself. */
const OWN_WORDS =
  /\b(?:(?:responsible for|find|get|read|see|try|correct|of|posted?) them|be asked to|(?:research|science|data) says|tells us|team writes|they recommend|vs\.)/gu
/** Months, where a site that speaks of now names none. */
const MONTH =
  /\b(?:in|before|from|since|until) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/u

/** Write a rule on what a site says in its own voice: no one is quoted or spoken of, and each of several sentences is the site’s. */
export function ownVoice({ says, needs, longest = 260, past = false, test, ...rest }: OwnVoice): Rule {
  const isOf = (part: string): boolean => says.some((row) => row.every((pattern) => pattern().test(part)))
  return {
    ...rest,
    says,
    languages: ['en'],
    needs: needs.split(/\|\s*/u),
    get pattern() {
      return new RegExp(`^[^\\n]{6,${longest}}$`, 'u')
    },
    test: ([line]) => {
      const text = lower(line).replace(/^[\s•·▪▶►»>*[(–—-]+/u, '')
      // What most lines of a story fail comes first: its patterns are shared by all rules, those of the rows are compiled for this one.
      if ((!past && (PAST.test(text) || MONTH.test(text))) || tellsStory(text) || (test && !test(line))) return false
      return isOf(text) && isSiteLine(text.replace(DRIVE, 'our drive').replace(OWN_WORDS, ''), isOf)
    }
  }
}
