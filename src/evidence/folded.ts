import { kind, kindOf, knownKinds } from '../languages/characters.ts'

/** Stands for a number, whatever its digits. */
const number = '0'

/**
 * The words of a line as they compare across pages: small letters, one `0` for each number or row of numbers, no marks; a character is a
 * word where the script has no spaces.
 */
export function foldWords(line: string): string[] {
  const words: string[] = []
  const lower = line.toLowerCase()
  let from = -1
  let hasDigit = false
  const close = (at: number): void => {
    if (from >= 0) push(words, lower.slice(from, at), hasDigit)
    from = -1
    hasDigit = false
  }
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at)
    const found = knownKinds[unit] || kindOf(unit)
    if (found === kind.unspaced) {
      close(at)
      words.push(lower.charAt(at))
    } else if (found === kind.other || found === kind.space) close(at)
    else {
      if (from < 0) from = at
      if (found === kind.digit) hasDigit = true
    }
  }
  close(lower.length)
  return words
}

function push(words: string[], word: string, hasDigit: boolean): void {
  const folded = hasDigit ? word.replace(/\p{N}+/gu, number) : word
  if (folded !== number || words.at(-1) !== number) words.push(folded)
}
