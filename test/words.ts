const token = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu

/** The words of a text, in order, one character each where scripts have no spaces. */
export function wordsOf(text: string): string[] {
  const unspaced = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])/gu
  return text.replace(unspaced, ' $1 ').match(token) ?? []
}
