import { kind, kindOf } from '../languages/characters.ts'

const space = 32
/** No script without spaces has letters below. */
const firstUnspaced = 0xe00

/** Words of a text, white space folded; two characters make one where the script has no spaces. */
export function countWords(text: string): number {
  if (text === '') return 0
  let words = 1
  let unspaced = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === space) words += 1
    else if (unit >= firstUnspaced && kindOf(unit) === kind.unspaced) unspaced += 1
  }
  return words + Math.floor(unspaced / 2)
}
