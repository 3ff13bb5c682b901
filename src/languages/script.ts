/** Letters read at most: more do not make it surer. */
export const scriptSample = 3000
const fewestKana = 0.05
const fewest = 0.2
/** An alphabet has more letters a word than syllables do, so that a quotation may be a fifth of a text in another script. */
const fewestLetters = 0.4
/** What Yiddish says all the time and Hebrew hardly ever: the two share letters. */
const YIDDISH = /(?<!\p{L})(?:און|איז|פֿון|פון|האט|נישט|אַז)(?!\p{L})/gu
const mostYiddish = 0.005
/** Alphabets that one language writes the news in, or one far more than all others. Bengali and Ethiopic have two. */
const alphabets: Readonly<Record<string, RegExp>> = {
  hy: /[\u0531-\u058a]/g,
  pa: /[\u0a05-\u0a76]/g,
  gu: /[\u0a81-\u0aff]/g,
  or: /[\u0b01-\u0b77]/g,
  ta: /[\u0b82-\u0bfa]/g,
  te: /[\u0c00-\u0c7f]/g,
  kn: /[\u0c80-\u0cf3]/g,
  ml: /[\u0d00-\u0d7f]/g,
  si: /[\u0d81-\u0df4]/g,
  th: /[\u0e01-\u0e5b]/g,
  lo: /[\u0e81-\u0edf]/g,
  my: /[\u1000-\u109f]/g,
  ka: /[\u10a0-\u10ff]/g,
  km: /[\u1780-\u17f9]/g
}
const anyAlphabet = /[\u0531-\u058a\u0a05-\u10ff\u1780-\u17f9]/

/**
 * The language that a script alone tells: Japanese by its kana, Korean by its syllables, Chinese by what is left of Han, Hebrew, Thai,
 * Georgian and others by their letters.
 *
 * @returns An ISO 639-1 code, or `null` where words must tell.
 */
export function languageOfScript(text: string): string | null {
  const part = text.slice(0, scriptSample)
  const share = (letters: RegExp): number => (part.match(letters)?.length ?? 0) / Math.max(1, part.length)
  if (share(/[\u3041-\u30ff]/g) >= fewestKana) return 'ja'
  if (share(/[\uac00-\ud7a3]/g) >= fewest) return 'ko'
  if (share(/[\u3400-\u9fff]/g) >= fewest) return 'zh'
  if (anyAlphabet.test(part))
    for (const [code, letters] of Object.entries(alphabets)) if (share(letters) >= fewestLetters) return code
  return share(/[\u05d0-\u05ea]/g) >= fewestLetters && share(YIDDISH) < mostYiddish ? 'he' : null
}
