/** Letters read at most: more do not make it surer. */
export const scriptSample = 3000
const fewestKana = 0.05
const fewest = 0.2
/** An alphabet has more letters a word than syllables do, so that a quotation may be a fifth of a text in another script. */
const fewestHebrew = 0.4
/** What Yiddish says all the time and Hebrew hardly ever: the two share letters. */
const YIDDISH = /(?<!\p{L})(?:און|איז|פֿון|פון|האט|נישט|אַז)(?!\p{L})/gu
const mostYiddish = 0.005

/**
 * The language that a script alone tells: Japanese by its kana, Korean by its syllables, Chinese by what is left of Han, Hebrew by its letters.
 *
 * @returns An ISO 639-1 code, or `null` where words must tell.
 */
export function languageOfScript(text: string): string | null {
  const part = text.slice(0, scriptSample)
  const share = (letters: RegExp): number => (part.match(letters)?.length ?? 0) / Math.max(1, part.length)
  if (share(/[\u3041-\u30ff]/g) >= fewestKana) return 'ja'
  if (share(/[\uac00-\ud7a3]/g) >= fewest) return 'ko'
  if (share(/[\u3400-\u9fff]/g) >= fewest) return 'zh'
  return share(/[\u05d0-\u05ea]/g) >= fewestHebrew && share(YIDDISH) < mostYiddish ? 'he' : null
}
