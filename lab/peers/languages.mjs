import { existsSync } from 'node:fs'
import { readLines } from '../bench/places.mjs'

const LANG = /<html\b[^>]*?\slang\s*=\s*["']?([a-z]{2,3})/i
// Some pages open with a long comment.
const HEAD = 20_000

/**
 * The language of each record: what the gold states, else what `<html lang>` says; unknown ones are left out.
 *
 * @param {string} gold
 * @param {string} html May be missing.
 */
export async function readLanguages(gold, html) {
  /** @type {Map<string, string>} */
  const languages = new Map()
  for (const path of [html, gold]) {
    if (!existsSync(path)) continue
    for await (const line of readLines(path)) {
      const record = /** @type {import('./extract.mjs').Input} */ (JSON.parse(line))
      const language = record.language ?? LANG.exec(record.html?.slice(0, HEAD) ?? '')?.[1]
      if (language) languages.set(record.id, language.toLowerCase())
    }
  }
  return languages
}
