import { holdsUnspaced } from '../languages/characters.ts'
import { isKnownLine } from '../rules/lines/inside.ts'

const hangul = /[가-힣]/u
/** A Korean line breaks off behind a particle, or a verb that another word must follow. */
const hangulOpen =
  /[가-힣](?:은|는|을|를|의|에|에서|에게|으로|로|와|과|하고|하며|했고|지만|면서|위해|대한|따라|통해|있는|하는|했던|되는|된|한|할|던),?$/u
/** Signs that a sentence of a script without spaces breaks off: it has gone through a clause, or opened a bracket and not closed it. */
const breaksOff = /[，、。；][^，、。；（「『“《！？!?]*$|[（「『“《][^，、。；（「『“《）」』”》！？!?]*$/u
/** A line goes on the one before: with a mark, an ending or a particle that no sentence opens with. */
const goesOnUnspaced =
  /^[，、。；：）」』”》？！…ゃゅょっー]|^[をがはにのでへ](?![っ々])\p{Script=Han}|^[のにはがを]\P{Script=Hiragana}/u

/** Whether a Chinese, Japanese or Korean sentence surely goes on from a line to the next. */
export function goesOnEast(before: string, after: string): boolean {
  if (hangulOpen.test(before) && hangul.test(after.slice(0, 2))) return isKnownLine(before) === undefined
  return goesOnUnspaced.test(after) && holdsUnspaced(after.slice(0, 6)) && holdsUnspaced(before)
}

/** Whether a sentence of a script without spaces may break off at a line's end; headlines with a comma look alike. */
export function mayBreakOff(before: string, after: string): boolean {
  const isEast = holdsUnspaced(after.slice(0, 6)) && holdsUnspaced(before)
  return isEast && breaksOff.test(before) && isKnownLine(before) === undefined && isKnownLine(after) === undefined
}
