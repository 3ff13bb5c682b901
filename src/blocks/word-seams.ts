import { kind, kindOf } from '../languages/characters.ts'

/** The places where a piece may begin: the line's own beginning, behind a space but for a small letter, where words run into one another. */
export function wordSeams(text: string): number[] {
  const seams = [0]
  for (let at = 1; at < text.length; at++) {
    const before = kindOf(text.charCodeAt(at - 1))
    const here = kindOf(text.charCodeAt(at))
    const opens = here !== kind.lower && here !== kind.space && here !== kind.mark
    if (before === kind.space ? opens : isGlued(before, here, kindOf(text.charCodeAt(at + 1)))) seams.push(at)
  }
  return seams
}

function isGlued(before: number, here: number, next: number): boolean {
  if (here === kind.upper) return next === kind.lower && (before === kind.lower || before === kind.digit || before === kind.upper)
  if (here === kind.digit) return before === kind.lower || before === kind.unspaced
  return (here === kind.letter || here === kind.unspaced) && before === kind.digit
}
