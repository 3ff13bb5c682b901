import { offersMail } from '../rules/lines/inside.ts'
import { opening, opensSentence } from './sentence-opening.ts'

/** An offer of news by mail has a sentence so long, in UTF-16 units, and behind it so many words that ask to sign up. */
const shortest = 20
const longest = 90
const mostWords = 5

/**
 * Where an offer ends whose second sentence, a few words without a stop, runs into a sentence of the story, or 0:
 * `All the news in your mailbox. Sign up free The council …`.
 *
 * @param start Where its first sentence begins.
 * @param second Where the next one begins.
 */
export function findOfferEnd(text: string, start: number, second: number): number {
  if (second - start < shortest || second - start > longest) return 0
  let space = second
  for (let words = 1; words <= mostWords; words++) {
    space = text.indexOf(' ', space + 1)
    if (space < 0) return 0
    if (opensSentence(text, space + 1) >= opening.likely && offersMail(text.slice(start, space))) return space + 1
  }
  return 0
}
