import { packs } from './index.ts'

/** The stop words of each language pack: all that guessing a language needs. Worked out when the package is built. */
export const speech: readonly { readonly code: string; readonly script: string; readonly stopWords: readonly string[] }[] =
  packs.map(({ code, script, stopWords }) => ({ code, script, stopWords }))
