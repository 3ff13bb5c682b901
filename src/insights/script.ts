/** How words and sentences are told apart in a text. */
export interface Script {
  /** Words stand between spaces. */
  readonly spaced: boolean
  /** It has capitals and the full stop, which retext needs to tell sentences apart. */
  readonly cased: boolean
}

/** Tell the script by the first 2,000 letters: most of them decide. */
export function scriptOf(text: string): Script {
  const sample = text.slice(0, 8000).match(/\p{L}/gu)?.slice(0, 2000) ?? []
  const share = (pattern: RegExp) => sample.filter((letter) => pattern.test(letter)).length / Math.max(sample.length, 1)
  return {
    spaced: share(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u) < 0.5,
    cased: share(/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u) >= 0.5
  }
}
