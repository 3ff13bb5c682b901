import { isRubric } from '../rules/lines/about-line.ts'
import { isMonth } from '../languages/months.ts'
import { isWeekday } from '../languages/weekdays.ts'
import { areNames, isPersonName, withoutAgency, withoutHandle, withoutPaper } from '../rules/reading/person.ts'
import { isHelperWord, isWriterWord } from '../rules/lines/writer-words.ts'
import { countsSomething } from '../rules/reading/about-words.ts'
import { isMenu } from '../rules/reading/menus.ts'
import { isJob } from '../rules/reading/jobs.ts'
import { isRole } from '../rules/reading/roles.ts'
import { isUncasedWriter, nameBesideUncasedDay } from './uncased-writers.ts'
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
  const isPlaced = (index: number): boolean => isUnderHead(page, index, title)
  const uncased = zone.filter(
    (index) => index > title && title >= 0 && isUncasedWriter(page, index, isPlaced(index), isBesideAbout(page, index))
  )
  return [...alike.filter((index) => isWritersName(page, index, title, menu)), ...uncased]
}

/** Whether a line is names of persons and nothing else, which the page has no words of. */
export function isLoneName(page: Page, index: number): boolean {
  if (!looksLikeNames(page, index, -1)) return false
  const text = page.text(index)
  return !isOfWords(
    page.blocks.map(({ text }) => text).filter((other) => other !== text),
    withoutPaper(withoutHandle(text))
  )
}

/** What parts a writer from the day and a rubric in a line. */
const parting = /\s?[|•·⋅●∙]\s?|\s[–—]\s/u
const inRubric = / in \p{Lu}.*$/u

/** The one name among the parts of a line on the day, where rubrics may stand too: `March 3, 2031 • Ilse Maron in Travel`. */
export function nameInParts(page: Page, index: number): string | null {
  const uncased = nameBesideUncasedDay(page, index)
  if (uncased !== null) return uncased
  const parts = page.text(index).split(parting)
  if (parts.length < 2) return null
  const persons = parts
    .map((part) => part.replace(inRubric, '').trim())
    .filter((part) => isPersonName(part) && !isRubric(part) && !part.split(' ').some((word) => isMonth(word) || isWeekday(word)))
  if (persons.length === 0) return null
  const others = page.blocks.flatMap(({ text }, at) => (at === index ? [] : [text]))
  const names = persons.filter((name) => !isOfWords(others, name) && !others.slice(0, index).includes(name))
  return names.length === 1 ? names[0]! : null
}

/** Names and nothing else, as rubrics and products may read. */
function looksLikeNames(page: Page, index: number, title: number): boolean {
  const text = nameIn(page.text(index))
  return (
    index !== title &&
    page.isOpen(index) &&
    page.isShort(index) &&
    areNames(text) &&
    !isRubric(text) &&
    !isMenu(text) &&
    !isButton(page, index)
  )
}

function nameIn(text: string): string {
  return withoutPaper(withoutAgency(withoutHandle(text)))
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
  if (menu.has(name) || isHelperWord(page.text(index - 1))) return false
  const others = page.blocks.map(({ text }) => text).filter((other, at) => at !== index && other !== text)
  // Over the headline stand rubrics.
  const isPlaced = isUnderHead(page, index, title) || (index > title && isBesideAbout(page, index))
  return (
    (isPlaced || others.some((other) => isAboutName(other, name)) || isAgain(page, index)) &&
    !isOfWords(others, withoutPaper(name))
  )
}

/** Right under the headline, or under the standfirst that is. */
function isUnderHead(page: Page, index: number, title: number): boolean {
  if (title < 0) return false
  if (index === title + 1) return true
  return index === title + 2 && page.isOpen(title + 1) && page.read(title + 1, 'words') >= fewestTold
}

/** A standfirst has so many words. */
const fewestTold = 6

/** A line that stands twice in a row, or again far from it; buttons stand twice near each other. */
function isAgain(page: Page, index: number): boolean {
  const text = page.text(index)
  return page.blocks.some((block, at) => block.text === text && (Math.abs(at - index) === 1 || Math.abs(at - index) > near))
}

const near = 5
/** So many lines may stand between a writer's name and the day: a part in the newsroom, how long it takes to read, a button. */
const mostBetween = 3
const signs = /^[\s|•·⋅●,–—-]+/u

/** Whether a line says right before or behind it who wrote the story or when; what the writer is or did may stand between. */
export function isBesideAbout(page: Page, index: number): boolean {
  return tellsAbout(page, pass(page, index, -1)) || tellsAbout(page, pass(page, index, 1))
}

function tellsAbout(page: Page, index: number): boolean {
  return page.label(index) === 'date' || page.label(index) === 'byline'
}

/** The next line but those that stand between a name and a day. */
function pass(page: Page, index: number, step: -1 | 1): number {
  let at = index + step
  while (Math.abs(at - index) <= mostBetween && stands(page, at, step)) at += step
  return at
}

function stands(page: Page, index: number, step: -1 | 1): boolean {
  if (tellsAbout(page, index) || !page.blocks[index]) return false
  const text = page.text(index).replace(signs, '')
  if (text === '' || text.startsWith('#') || countsSomething(text) || page.label(index) === 'share') return true
  return step > 0 && (isRole(text) || isJob(text) || isWriterWord(text) || text === page.text(index - 1) || isPlace(page, index))
}

/** Where a writer is may stand between the name and the day, in a word. */
function isPlace(page: Page, index: number): boolean {
  return page.read(index, 'words') === 1 && page.isShort(index) && /^\p{L}[\p{L}\p{M}-]+$/u.test(page.text(index))
}

function isAboutName(line: string, name: string): boolean {
  return line.startsWith(`${name} is `) || line.endsWith(`by ${name}`) || line === `About ${name}`
}

/** Words with capitals in a button, a menu or a heading stand in small letters too on the page; names hardly do. */
export function isOfWords(lines: readonly string[], name: string): boolean {
  const words = (withoutAgency(name).match(/\p{Lu}[\p{L}\p{M}'’.-]*/gu) ?? []).filter((word) => !ambiguous.has(word))
  return words.some((word) => lines.some((line) => hasWord(line, word.toLowerCase())))
}

/** A word of its own, and no piece of an address or an account. */
function hasWord(line: string, word: string): boolean {
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1))
    if (
      !/[\p{L}@_./]/u.test(line[at - 1] ?? '') &&
      !/^(?:[\p{L}@_/]|\.\p{L})/u.test(line.slice(at + word.length, at + word.length + 2))
    )
      return true
  return false
}
