const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu
const gap = / /g

/** Words of a text, white space folded; two characters make one where the script has no spaces. */
export function countWords(text: string): number {
  const spaced = (text.match(gap)?.length ?? 0) + (text === '' ? 0 : 1)
  if (!/[^\0-\u0e00]/u.test(text)) return spaced
  return spaced + Math.floor((text.match(unspaced)?.length ?? 0) / 2)
}
