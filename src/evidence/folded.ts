import { kind, kindOf } from '../languages/characters.ts'

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
  const close = (at: number): void => {
    if (from >= 0) push(words, lower.slice(from, at))
    from = -1
  }
  for (let at = 0; at < lower.length; at++) {
    const found = kindOf(lower.charCodeAt(at))
    if (found === kind.unspaced) {
      close(at)
      words.push(lower.charAt(at))
    } else if (found === kind.other || found === kind.space) close(at)
    else if (from < 0) from = at
  }
  close(lower.length)
  return words
}

function push(words: string[], word: string): void {
  const folded = word.replace(/\p{N}+/gu, number)
  if (folded !== number || words.at(-1) !== number) words.push(folded)
}
