import { endsTrail } from '../rules/lines/inside.ts'
import type { Block } from '../types.ts'

const steps = Array.from('/>›»→|')
/** A headline has so many words, one of them in small letters; fewer name a section. */
const fewestWords = 5
const small = / \p{Ll}/u
const cutOff = /(?:…|\.\.)$/u

/**
 * Where the headline begins that a trail of sections leads to and no other line holds, `Home/Local news/Weir gives way at Holm`, or 0.
 * Where it stands again the trail goes with it.
 */
export function findTrailEnd({ text }: Block, blocks: readonly Block[]): number {
  if (!steps.some((sign) => text.includes(sign)) || !endsTrail(text)) return 0
  const last = 1 + Math.max(...steps.map((sign) => text.lastIndexOf(sign)))
  const headline = text.slice(last).trim()
  if (headline.split(' ').length < fewestWords || !small.test(headline) || cutOff.test(headline)) return 0
  const start = headline.slice(0, 24).toLowerCase()
  const isAgain = blocks.some((block) => block.text !== text && block.text.toLowerCase().includes(start))
  return isAgain ? 0 : text.indexOf(headline, last)
}
