import { isRubric, readAboutLine } from '../rules/about-line.ts'
import { isPersonName } from '../rules/person.ts'
import { reasons } from '../rules/reasons.ts'
import { isWriter, isWriterWord } from '../rules/writer-words.ts'
import type { Hit } from '../types.ts'
import type { Page } from './page.ts'

const small = /^(?:by|di|por|par|von|door|av|oleh):? (?<value>.+)$/u
const lowerCase = /^by (?<value>\p{Ll}+(?: \p{Ll}+){1,2})$/u
const interview =
  /^(?:Interview|Entrevista|Intervista|Entretien|Wywiad|Интервью|Інтервʼю|Rozhovor|Interviu|Wawancara): (?<value>.+)$/u
const whereabouts = /^(?<value>.+?) (?:in|at|from|en|à|aus) \p{Lu}.{1,30}$/u
const account = /\s?@[\w.]{3,}$/u
/** Names that are words too, and particles. */
const ambiguous = new Set(
  `Will Mark Rose Grace Hope Faith Joy Bill Jack Rob Drew Dawn Summer May June April August Pat Art Frank Miles Chase Hunter Mason Carter
  Brown King Young White Black Green Gray Long Stone Wood Woods Hill Rice Price Bell Cook Baker Banks Fields Smith Miller Fisher Page Park
  Parks Brook Brooks Rivers Lake Day Knight Bishop Moon Star Love Little Short Sharp Strong Swift Wise Good Best Case Cross Ford Fox Wolf
  van von de der den la le del da do dos di bin al el ter y`.split(/\s+/u)
)
/** So many lines over the headline, and behind the story's first paragraph, who wrote it and when may stand. */
const above = 4
const behind = 4
/** Where the headline is taken for another line, they stand so close over the story. */
const before = 12
const runLength = 6

/**
 * Find the lines around the headline, or over the story where there is none, that say who wrote the story and when, in forms that are told from a standfirst or from a line
 * of the story by their place alone.
 */
export function nameWriters(page: Page, title: number, story: number): void {
  const run = findRun(page, story)
  const zone = page.blocks
    .map((_, index) => index)
    .filter((index) => isNear(index, (title < 0 ? story : title) - above, story) || isNear(index, run - before, run))
  for (const index of zone)
    if (page.isOpen(index) && page.blocks[index]?.form === 'line') page.decided[index] = aboutOf(page.text(index))
  for (const index of zone) nameBehindWord(page, index)
  const names = zone.filter((index) => isLoneName(page, index, title))
  for (const index of zone) {
    if (!page.isOpen(index) || !page.isShort(index)) continue
    const value = title >= 0 && index > title && index < story ? writerIn(page, index) : undefined
    if (value !== undefined) page.decided[index] = { ...reasons.writer, value }
    else if (names.includes(index)) page.decided[index] = { ...reasons.name, value: page.text(index) }
  }
}

function isNear(index: number, from: number, story: number): boolean {
  return index >= from && index < story + behind
}

/** Where most of what follows is likely story; the first paragraph may be a teaser over it. */
function findRun(page: Page, story: number): number {
  const isLikely = (index: number): boolean => page.chance(index) >= 0.5 && page.read(index, 'prose') > 0
  for (let index = story; index < page.blocks.length; index++) {
    const next = Array.from({ length: runLength }, (_, offset) => index + offset)
    if (isLikely(index) && next.filter(isLikely).length >= runLength / 2) return index
  }
  return story
}

/** What a line says that holds nothing but writers, dates and rubrics. */
export function aboutOf(text: string): Hit | undefined {
  const about = readAboutLine(text)
  if (!about) return undefined
  if (about.writers.length > 0) return reasons.about
  return about.published === null ? reasons.changed : reasons.date
}

/** `By` on a line of its own, and the name on the next. */
function nameBehindWord(page: Page, index: number): void {
  const next = index + 1
  const label = page.label(index)
  if ((label !== undefined && label !== 'byline' && label !== 'bio') || !isWriterWord(page.text(index)) || !page.isOpen(next))
    return
  const name = page.text(next)
  if (page.blocks[next]?.form !== 'line' || !isWriter(name)) return
  page.decided[index] = reasons.writer
  page.decided[next] = { ...reasons.writer, value: name }
}

function writerIn(page: Page, index: number): string | undefined {
  const text = page.text(index)
  return (
    nameIn(small, text) ??
    nameIn(interview, text) ??
    (isBesideAbout(page, index) ? (nameIn(whereabouts, text) ?? lowerCase.exec(text)?.groups?.['value']) : undefined)
  )
}

function isBesideAbout(page: Page, index: number): boolean {
  return [index - 1, index + 1].some((at) => page.label(at) === 'date' || page.label(at) === 'byline')
}

/** A name and nothing else, beside a date or the like, or known from a line about the writer. */
function isLoneName(page: Page, index: number, title: number): boolean {
  if (index === title || !page.isOpen(index) || !page.isShort(index)) return false
  const text = page.text(index)
  const name = text.replace(account, '')
  if (!isPersonName(name) || isRubric(name)) return false
  if (name !== text) return true
  const others = page.blocks.map(({ text }) => text).filter((_, at) => at !== index)
  if (others.slice(0, Math.max(0, title - above)).includes(name)) return false
  const isBelow = title >= 0 && index === title + 1
  return (isBelow || isBesideAbout(page, index) || others.some((other) => isAboutName(other, name))) && !isOfWords(others, name)
}

function isAboutName(line: string, name: string): boolean {
  return line === name || line.startsWith(`${name} is `) || line.endsWith(`by ${name}`) || line === `About ${name}`
}

/** Words with capitals in a button, a menu or a heading stand in small letters too on the page; names hardly do. */
function isOfWords(lines: readonly string[], name: string): boolean {
  const words = name.split(' ').filter((word) => !ambiguous.has(word))
  return words.some((word) => lines.some((line) => hasWord(line, word.toLowerCase())))
}

function hasWord(line: string, word: string): boolean {
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1))
    if (!/\p{L}/u.test(line[at - 1] ?? '') && !/\p{L}/u.test(line[at + word.length] ?? '')) return true
  return false
}

function nameIn(pattern: RegExp, text: string): string | undefined {
  const value = pattern.exec(text)?.groups?.['value']
  return value !== undefined && isPersonName(value) ? value : undefined
}
