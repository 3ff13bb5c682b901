import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('messy/', import.meta.url))

/**
 * A page as a scraper gives it, each line marked by the hand that wrote it: `s` is the story's, `r` residue, `m` holds both and has what
 * must stay between ⟦ and ⟧, `e` may stay or go.
 *
 * @typedef {{ mark: string, text: string }} Line
 * @typedef {{ id: string, language: string, kind: string, isApart: boolean, lines: Line[], title?: string, authors?: string[], published?: string }} Page
 */

/**
 * The pages of some languages, or of all.
 *
 * @param {readonly string[] | undefined} languages
 * @returns {Page[]}
 */
export function readMessyPages(languages) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv') && (!languages || languages.includes(basename(file, '.tsv'))))
    .flatMap((file) => readFile(basename(file, '.tsv')))
}

/** The text that is cleaned. */
export function textOf(/** @type {Page} */ page) {
  return page.lines.map(({ mark, text }) => (mark === 'm' ? text.replaceAll(/[⟦⟧]/gu, '') : text)).join('\n')
}

/**
 * A page opens with a row `page` and its kind; `title`, `authors` and `published` are known where they are given, and none where empty.
 *
 * @param {string} language
 * @returns {Page[]}
 */
function readFile(language) {
  const rows = readFileSync(join(folder, `${language}.tsv`), 'utf8').trimEnd()
  return rows
    .split(/^page\t/mu)
    .slice(1)
    .map((part, index) => readPage(language, index + 1, part.replace(/\n$/u, '').split('\n')))
}

/**
 * @param {string} language
 * @param {number} number
 * @param {readonly string[]} rows
 * @returns {Page}
 */
function readPage(language, number, [kind, ...rows]) {
  /** @type {Page} */
  const page = { id: `${language}-${String(number)}`, language, kind, isApart: number % 2 === 0, lines: [] }
  for (const row of rows) {
    const [mark, text = ''] = row.split('\t')
    if (mark === 'title' || mark === 'published') page[mark] = text
    else if (mark === 'authors') page.authors = text ? text.split('; ') : []
    else page.lines.push({ mark, text })
  }
  return page
}
