/** What windows-1252 has at 0x80 to 0x9F. Five places are not defined and stay the control characters that they are. */
export const upperHalf = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The byte that a character of windows-1252 or latin-1 stands for, or -1. */
export function toByte(character: string): number {
  const code = character.charCodeAt(0)
  if (code < 0x100) return code
  const place = upperHalf.indexOf(character)
  return place < 0 ? -1 : 0x80 + place
}
