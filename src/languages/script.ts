/** Letters read at most: more do not make it surer. */
export const scriptSample = 3000
const fewestKana = 0.05
const fewest = 0.2

/**
 * The language that a script alone tells: Japanese by its kana, Korean by its syllables, Chinese by what is left of Han.
 *
 * @returns An ISO 639-1 code, or `null` where words must tell.
 */
export function languageOfScript(text: string): string | null {
  const part = text.slice(0, scriptSample)
  const share = (letters: RegExp): number => (part.match(letters)?.length ?? 0) / Math.max(1, part.length)
  if (share(/[\u3041-\u30ff]/g) >= fewestKana) return 'ja'
  if (share(/[\uac00-\ud7a3]/g) >= fewest) return 'ko'
  return share(/[\u3400-\u9fff]/g) >= fewest ? 'zh' : null
}
