import { languageOfScript } from './script.ts'
import { speech } from './stop-words.static.ts'

/** Words read at most: more do not make a guess surer. */
const sample = 600
const fewest = 4
/** Share of a text's words that are stop words of its language: 0.25 to 0.5 in prose. */
const likely = 0.12
const ahead = 1.2
// No stop word holds a mark; a class of all letters would cost a cold start milliseconds to compile.
const between = /[\s\d.,;:!?¡¿"'‘’“”„«»‹›()[\]…–—\-/|。、，؟،।]+/

/**
 * Guess the language of a text: an ISO 639-1 code, or `null` when no language is sure.
 *
 * Long lines are read first, since menus and buttons are often in another language than the story.
 */
export function guessLanguage(blocks: readonly { readonly text: string }[]): string | null {
  const texts = longestFirst(blocks.map((block) => block.text))
  const told = languageOfScript(texts.join('\n'))
  if (told) return told
  const counts = new Map<string, number>()
  let words = 0
  for (const text of texts) {
    for (const found of text.toLowerCase().split(between)) {
      if (!found) continue
      words += 1
      for (const code of speakers().get(found) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1)
    }
    if (words > sample) break
  }
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a)
  if (!best || best[1] < fewest || best[1] < words * likely) return null
  return best[1] >= (second?.[1] ?? 0) * ahead ? best[0] : null
}

function longestFirst(texts: string[]): string[] {
  const long = texts.filter((text) => text.length >= 80)
  return long.length > 0 ? long : texts
}

let index: ReadonlyMap<string, readonly string[]> | undefined

/** For each stop word the languages that use it. */
function speakers(): ReadonlyMap<string, readonly string[]> {
  if (index) return index
  const built = new Map<string, string[]>()
  for (const { code, stopWords } of speech) {
    for (const stop of stopWords) {
      const codes = built.get(stop)
      if (codes) codes.push(code)
      else built.set(stop, [code])
    }
  }
  return (index = built)
}
