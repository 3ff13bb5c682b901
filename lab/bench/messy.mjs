// Pages as sites print them, written by hands that ran nothing: what is lost of their stories, and what stays of their residue.
//
//   node lab/bench/messy.mjs [--language en,de] [--half read|apart] [--show] [--library PATH]
//
// Pages with odd numbers were read when rules were mended, those with even ones are kept apart and only counted. --show lists each line
// that went wrong, and --library names the index.js of another build.
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { lettersOf } from './crops.mjs'
import { readMessyPages, textOf } from './messy-pages.mjs'
import { need, root } from './places.mjs'
import { table } from './table.mjs'

/** A line with fewer letters may stand in a sentence of the story too: it is kept where it is a line, or opens or ends one that no other line of the page does. */
const FEWEST = 20

const { values } = parseArgs({
  options: {
    language: { type: 'string' },
    half: { type: 'string' },
    show: { type: 'boolean', default: false },
    library: { type: 'string', default: join(root, 'dist/index.js') }
  }
})
const { half } = values
if (half !== undefined && half !== 'read' && half !== 'apart') {
  console.error(`Found --half ${half}; expected read or apart.`)
  process.exit(2)
}
need(values.library, 'Run `npm run build` first, or name the index.js of another build with --library.', 2)
/** @type {unknown} */
const library = await import(pathToFileURL(resolve(values.library)).href)
const { clean, toMarkdown } = /** @type {typeof import('../../src/index.ts')} */ (library)

/** @type {Map<string, number[]>} */
const counts = new Map()
for (const page of readMessyPages(values.language?.split(','))) {
  if (half && page.isApart !== (half === 'apart')) continue
  const sum = counts.get(page.language) ?? Array.from({ length: 9 }, () => 0)
  judge(page).forEach((count, column) => (sum[column] += count))
  counts.set(page.language, sum)
}
const head = ['language', 'pages', 'story lost', 'of', 'residue kept', 'of', 'mixed wrong', 'of', 'metadata wrong', 'of']
const all = [...counts.values()].reduce((sum, row) => sum.map((count, column) => count + row[column]))
console.log(
  table(
    head,
    [...counts, /** @type {const} */ (['all', all])].map(([language, row]) => [language, ...row])
  )
)

/**
 * The row of one page.
 *
 * @param {import('./messy-pages.mjs').Page} page
 * @returns {number[]}
 */
function judge(page) {
  const article = clean(textOf(page))
  const markdown = toMarkdown(article)
  const whole = lettersOf(`${article.metadata.title ?? ''}\n${markdown}`)
  const lines = markdown.split('\n').map(lettersOf)
  const others = page.lines.filter(({ mark }) => mark === 's' || mark === 'e').map(({ text }) => lettersOf(text))
  const stays = (/** @type {string} */ text) => whole.includes(lettersOf(text))
  const stands = (/** @type {string} */ text) => {
    const letters = lettersOf(text)
    if (letters.length >= FEWEST) return whole.includes(letters)
    const holds = (/** @type {string} */ line) => line.startsWith(letters) || line.endsWith(letters)
    return lines.some((line) => line === letters || (holds(line) && !others.some(holds)))
  }
  /** @type {Record<string, { of: number, wrong: number }>} */
  const marks = { s: { of: 0, wrong: 0 }, r: { of: 0, wrong: 0 }, m: { of: 0, wrong: 0 }, about: { of: 0, wrong: 0 } }
  const tally = (/** @type {string} */ mark, /** @type {boolean} */ isWrong, /** @type {string} */ said) => {
    marks[mark].of += 1
    if (!isWrong) return
    marks[mark].wrong += 1
    if (values.show) console.log(`${page.id}\t${said}`)
  }
  for (const { mark, text } of page.lines) {
    if (lettersOf(text) === '') continue
    if (mark === 's') tally('s', !stays(text), `lost\t${text}`)
    if (mark === 'r') tally('r', stands(text), `kept\t${text}`)
    if (mark === 'm') tally('m', !isParted(text, stays, stands), `mixed\t${text}`)
  }
  const { title, authors, published } = article.metadata
  const known = /** @type {const} */ ([
    ['title', page.title, title],
    ['authors', page.authors && [...page.authors].sort().join(', '), [...authors].sort().join(', ')],
    ['published', page.published, published?.slice(0, 10)]
  ])
  for (const [name, wanted, found] of known)
    if (wanted !== undefined)
      tally('about', lettersOf(wanted) !== lettersOf(found ?? ''), `${name}\t${wanted || 'none'}\t${found || 'none'}`)
  return [1, ...Object.values(marks).flatMap(({ wrong, of }) => [wrong, of])]
}

/** Whether of a line that holds both what must stay did, and nothing else. */
function isParted(
  /** @type {string} */ text,
  /** @type {(text: string) => boolean} */ stays,
  /** @type {(text: string) => boolean} */ stands
) {
  const parts = text.split(/⟦|⟧/u)
  return parts.every((part, index) => lettersOf(part) === '' || (index % 2 === 1 ? stays(part) : !stands(part)))
}
