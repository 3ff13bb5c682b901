import { beside } from '../rules/lines/about-line.ts'
import { tellsDay } from '../rules/reading/about-words.ts'
import { isPersonName } from '../rules/reading/person.ts'
import { isKept } from '../rules/policy.ts'
import { reasons } from '../rules/reasons.ts'
import { isRole, writerWithRole } from '../rules/reading/roles.ts'
import { isWriter, isWriterWord } from '../rules/lines/writer-words.ts'
import { findLoneNames, isBesideAbout } from './lone-names.ts'
import type { Hit } from '../types.ts'
import type { Page } from './page.ts'
import { findRun } from './run.ts'

const small = /^(?:by|di|de|por|par|von|door|av|af|oleh):? (?<value>.+)$/u
/** `From` stands before places too: `Από τη Νέα Υόρκη`. */
const greek = /^Από τ(?:ην?|ον) (?<value>(?!Νέ|Άγι|Αγί|Βόρει|Νότι|Κεντρικ|Ανατολικ|Δυτικ|Άνω|Κάτω|Μεγάλ).+)$/u
const lowerCase = /^by (?<value>\p{Ll}+(?: \p{Ll}+){1,2})$/u
const interview =
  /^(?:Interview|Entrevista|Intervista|Entretien|Wywiad|Интервью|Інтервʼю|Rozhovor|Interviu|Wawancara): (?<value>.+)$/u
const whereabouts = /^(?<value>.+?) (?:in|at|from|en|à|aus) \p{Lu}.{1,30}$/u
const handle = /^@[\w.]{3,30}$/u
/** Such lines may also stand so far below the headline, and so close over the story. */
const below = 30
const rightBelow = 6
const year = /(?:19|20)\d{2}/
const before = 12

/**
 * Find the lines around the headline, or over the story where there is none, that say who wrote the story and when, in forms that are
 * told from a standfirst or from a line of the story by their place alone.
 */
export function nameWriters(page: Page, title: number, story: number): void {
  const run = findRun(page, story)
  const isNear = (index: number): boolean =>
    (title >= 0 && index >= title - beside.above && index <= title + below && index < story) ||
    [story, run].some((first) => index >= first - before && (index < first || (title >= 0 && isRightBehind(page, first, index))))
  const zone = page.blocks.map((_, index) => index).filter((index) => index < run + beside.behind && isNear(index))
  const isUnder = (index: number): boolean => title >= 0 && index > title && index <= title + rightBelow && index < story
  for (const index of zone) nameAbout(page, index, isUnder(index))
  for (const index of zone) nameBehindWord(page, index)
  const names = findLoneNames(page, zone, title)
  for (const index of zone) {
    if (!page.isOpen(index)) continue
    const isShort = page.isShort(index)
    const value = isShort && title >= 0 && index > title && index < story ? writerIn(page, index) : undefined
    const name = isShort && names.includes(index) ? { ...reasons.name, value: page.text(index) } : undefined
    page.decided[index] = value === undefined ? (behindName(page, index) ?? name) : { ...reasons.writer, value }
  }
}

/** A story's own dates, as of a diary, stand behind more than its first paragraph. */
function isRightBehind(page: Page, first: number, index: number): boolean {
  if (index <= first || index >= first + beside.behind) return false
  for (let at = first + 1; at < index; at++) if (page.isOpen(at) && !page.isShort(at)) return false
  return true
}

/**
 * A line about the story, and the word for its day on the line before: `Updated:`. Right under the headline one with a day is about the
 * story, though further below it might be the head of a comment, a link or a filing.
 */
function nameAbout(page: Page, index: number, isUnder: boolean): void {
  const known = page.decided[index]
  const mayBe = known === undefined || known === reasons.date || (isUnder && isOther(known) && year.test(page.text(index)))
  if (!mayBe || page.blocks[index]?.form !== 'line') return
  const about = page.about(index)
  page.decided[index] = about ?? known
  if (about !== reasons.date || !page.isOpen(index - 1)) return
  const word = tellsDay(page.text(index - 1))
  if (word?.index !== 0) return
  const told = word.groups?.['changed'] === undefined ? reasons.date : reasons.changed
  page.decided[index - 1] = page.decided[index] = told
}

function isOther({ label }: Hit): boolean {
  return !isKept(label) && label !== 'byline' && label !== 'date'
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
    nameIn(greek, text) ??
    writerWithRole(text) ??
    (isBesideAbout(page, index) ? (nameIn(whereabouts, text) ?? lowerCase.exec(text)?.groups?.['value']) : undefined)
  )
}

/** A part in a newsroom or an account, right behind a writer's line. */
function behindName(page: Page, index: number): Hit | undefined {
  if (page.label(index - 1) !== 'byline') return undefined
  if (isRole(page.text(index))) return reasons.role
  return handle.test(page.text(index)) ? reasons.writer : undefined
}

function nameIn(pattern: RegExp, text: string): string | undefined {
  const value = pattern.exec(text)?.groups?.['value']
  return value !== undefined && isPersonName(value) ? value : undefined
}
