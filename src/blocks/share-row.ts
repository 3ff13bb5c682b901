import { isSpokenOn } from '../rules/engine/match.ts'
import { NETWORKS } from '../rules/reading/networks.ts'

/** Names that stand side by side without a comma or a word between: no sentence lists them so. */
const fewest = 3
/** A button behind them has so many words at most. */
const mostButton = 3
const name = /(\S+?)(?:\s*[|•·/]\s*|\s+)/y
const small = /^\p{Ll}/u
let network: RegExp | undefined

/** Where a row of share buttons at the start of a text ends and something else goes on, or 0: `Facebook Twitter WhatsApp About forty …`. */
export function afterShareRow(text: string): number {
  const ends: number[] = []
  name.lastIndex = 0
  for (let found = name.exec(text); found && isNetwork(found[1]!); found = name.exec(text)) ends.push(name.lastIndex)
  // The last of them may be a word of what goes on: `… WhatsApp Mail was slow`.
  while (ends.length >= fewest && small.test(text.slice(ends.at(-1)))) ends.pop()
  return ends.length < fewest || goesOn(text, ends.at(-1)!) ? 0 : ends.at(-1)!
}

function isNetwork(word: string): boolean {
  return (network ??= new RegExp(`^(?:${NETWORKS})$`, 'iu')).test(word)
}

/** Whether other buttons follow: `… WhatsApp Copy link`. Where they end is for the rules to tell. */
function goesOn(text: string, from: number): boolean {
  let end = from
  for (let words = 0; words < mostButton && end >= 0; words++) {
    end = text.indexOf(' ', end + 1)
    if (isSpokenOn(end < 0 ? text : text.slice(0, end), ({ id }) => id === 'share-bar')) return true
  }
  return false
}
