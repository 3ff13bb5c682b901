import { lowerShape } from '../wording/shape.ts'
import { tellsStory } from './tells-story.ts'

const QUOTED = /["“”„«»「『]/u
/** Whoever is spoken of, or says so: then it is a story that tells it. */
const TOLD = lowerShape`
  \b(?:said|says|told|tells|wrote|writes|asked|asks|argued|posters?|banners?|argues|added|explained|according|read the sign|he|she|him|his|hers|they|
  them|their|court|judge|
  police|sued|lawsuit|prosecutors?|regulators?|fined|minister|spokes[a-z]+|agent|broker|salesm[ae]n|candidate|campaign)\b
`

/** Whether an English line in lower case quotes or speaks of somebody. */
export function isSpokenOf(text: string): boolean {
  return QUOTED.test(text) || TOLD().test(text)
}

/** Whether it does, or tells as stories do. */
export function isTold(text: string): boolean {
  return isSpokenOf(text) || tellsStory(text)
}
