import type { LanguagePack } from './pack.ts'

const packs: ReadonlyMap<string, Pick<LanguagePack, 'stopWords'>> = new Map()

/** The most frequent function words of a language, lower case; those of all languages where it is not known. */
export function stopWordsOf(code: string | null): ReadonlySet<string> {
  if (code !== null) return new Set(packs.get(code)?.stopWords ?? [])
  return new Set([...packs.values()].flatMap((pack) => pack.stopWords))
}
