import { asksToReadOn } from '../rules/read-on.ts'
import type { Verdict } from '../types.ts'
import { countWords } from './count-words.ts'
import { endsWhole, isCutOff } from './entries.ts'

/** A prompt to pay stands so near behind the last paragraph; farther down it is one of the site's own. */
const near = 6
/** Behind a prompt to pay a longer text is whole all the same. */
const longestStub = 300
/** A longer text that ends with an ellipsis may do so for effect. */
const longestExcerpt = 150
/** A line of so many words that breaks off is cut, a shorter one may be a heading or end for effect. */
const fewestWords = 15
const counted = /\[\+\d+ chars\]$/u

/** Why a story is not whole, and how sure that is, 0 to 1; `null` where nothing says so. */
export function findCut(
  verdicts: readonly Verdict[],
  story: readonly Verdict[],
  words: number
): { sure: number; reason: string } | null {
  const last = story.at(-1)
  if (!last || words >= longestStub)
    return counted.test(last?.block.text ?? '') ? { sure: 0.95, reason: 'The last paragraph breaks off.' } : null
  const { text } = last.block
  const place = verdicts.indexOf(last)
  const behind = verdicts.slice(place + 1, place + 1 + near)
  const isCut = isCutOff(text) && (countWords(text) >= fewestWords || story.length === 1)
  const breaksOff = isCut || (!endsWhole(text) && countWords(text) >= fewestWords)
  const gate = behind.find(({ label, block }) => label === 'paywall' && asksToReadOn(block.text))
  const gates =
    gate ?? (breaksOff ? verdicts.find(({ label, block }) => label === 'paywall' && asksToReadOn(block.text)) : undefined)
  if (gates)
    return { sure: breaksOff ? 0.95 : 0.85, reason: `Line ${String(gates.block.line)} asks to pay or log in to read on.` }
  if (!isCut) return null
  const link = behind.slice(0, 2).some(({ label, reason }) => label === 'related' && reason.value === undefined)
  if (counted.test(text) || link || words <= longestExcerpt)
    return { sure: link ? 0.9 : 0.75, reason: 'The last paragraph breaks off.' }
  return null
}
