import { isRubric } from '../rules/lines/about-line.ts'
import { areNames, withoutAgency, withoutHandle } from '../rules/reading/person.ts'
import { isWriterWord } from '../rules/lines/writer-words.ts'
import { isRole } from '../rules/reading/roles.ts'
import type { Page } from './page.ts'

/** Names that are words too. */
const ambiguous = new Set(
  `Will Mark Rose Grace Hope Faith Joy Bill Jack Rob Drew Dawn Summer May June April August Pat Art Frank Miles Chase Hunter Mason Carter
  Brown King Young White Black Green Gray Long Stone Wood Woods Hill Rice Price Bell Cook Baker Banks Fields Smith Miller Fisher Page Park
  Parks Brook Brooks Rivers Lake Day Knight Bishop Moon Star Love Little Short Sharp Strong Swift Wise Good Best Case Cross Ford Fox Wolf`.split(
    /\s+/u
  )
)

/** Which of some lines around the headline are names of writers, and nothing else. */
export function findLoneNames(page: Page, zone: readonly number[], title: number): number[] {
  const alike = withoutLists(zone.filter((index) => looksLikeNames(page, index, title)))
  const menu = new Set(page.blocks.slice(0, zone[0]).map(({ text }) => text))
  return alike.filter((index) => isWritersName(page, index, title, menu))
}

/** Names and nothing else, as rubrics and products may read. */
function looksLikeNames(page: Page, index: number, title: number): boolean {
  const text = withoutAgency(withoutHandle(page.text(index)))
  return (
    index !== title && page.isOpen(index) && page.isShort(index) && areNames(text) && !isRubric(text) && !isButton(page, index)
  )
}

/** What sites print on buttons and over lists: `Abone Ol`. */
function isButton(page: Page, index: number): boolean {
  const label = page.likely(index)?.label
  return label !== undefined && label !== 'byline'
}

/** Three such lines in a row are a list, as of products. */
function withoutLists(indices: readonly number[]): number[] {
  const found = new Set(indices)
  const runs = (index: number): boolean => [0, 1, 2].every((offset) => found.has(index + offset))
  return indices.filter((index) => ![index - 2, index - 1, index].some(runs))
}

/** Whether it is a writer's: right under the headline, below it beside a date or the like, or known from a line about the writer. */
function isWritersName(page: Page, index: number, title: number, menu: ReadonlySet<string>): boolean {
  const text = page.text(index)
  const name = withoutHandle(text)
  if (name !== text) return true
  if (menu.has(name)) return false
  const others = page.blocks.map(({ text }) => text).filter((_, at) => at !== index)
  // Over the headline stand rubrics.
  const isPlaced = (title >= 0 && index === title + 1) || (index > title && isBesideAbout(page, index))
  return (isPlaced || others.some((other) => isAboutName(other, name))) && !isOfWords(others, name)
}

/** Whether a line says right before or behind it who wrote the story or when; a part in the newsroom, or what the writer did, may stand between. */
export function isBesideAbout(page: Page, index: number): boolean {
  const next = page.text(index + 1)
  const behind = isRole(next) || isWriterWord(next) ? index + 2 : index + 1
  return [index - 1, behind].some((at) => page.label(at) === 'date' || page.label(at) === 'byline')
}

function isAboutName(line: string, name: string): boolean {
  return line === name || line.startsWith(`${name} is `) || line.endsWith(`by ${name}`) || line === `About ${name}`
}

/** Words with capitals in a button, a menu or a heading stand in small letters too on the page; names hardly do. */
function isOfWords(lines: readonly string[], name: string): boolean {
  const words = (withoutAgency(name).match(/\p{Lu}[\p{L}\p{M}'’.-]*/gu) ?? []).filter((word) => !ambiguous.has(word))
  return words.some((word) => lines.some((line) => hasWord(line, word.toLowerCase())))
}

function hasWord(line: string, word: string): boolean {
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1))
    if (!/\p{L}/u.test(line[at - 1] ?? '') && !/\p{L}/u.test(line[at + word.length] ?? '')) return true
  return false
}
