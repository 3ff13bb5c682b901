import { speech } from './stop-words.static.ts'

const byCode = new Map<string | null, ReadonlySet<string>>()

/** The stop words of a language; of all languages together where the code is `null` or no pack has it. */
export function stopWordsOf(code: string | null): ReadonlySet<string> {
  const known = byCode.get(code)
  if (known) return known
  const key = speech.some((pack) => pack.code === code) ? code : null
  if (key !== code) return stopWordsOf(key)
  const words = new Set(speech.filter((pack) => key === null || pack.code === key).flatMap((pack) => pack.stopWords))
  byCode.set(key, words)
  return words
}
