import { areTopics, beside, isRubric } from '../rules/lines/about-line.ts'
import { tellsDay } from '../rules/reading/about-words.ts'
import { areNames, isPersonName } from '../rules/reading/person.ts'
import { isKept } from '../rules/policy.ts'
import { reasons } from '../rules/reasons.ts'
import { isJob } from '../rules/reading/jobs.ts'
import { isRole, writersWithJob, writerWithRole } from '../rules/reading/roles.ts'
import { isWriter, isWriterWord } from '../rules/lines/writer-words.ts'
import { nameFarWriters } from './far-writers.ts'
import { findLoneNames, isBesideAbout, nameInParts } from './lone-names.ts'
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
/** What stands on lines between names: `,`, `and`. */
const joint = /^(?:,|,? ?(?:and|&|und|et|y|e)|·|\|)$/u
const sign = /^[·•|⋅]\s?/u
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
  for (const index of zone) nameBesideDay(page, index)
  for (const index of zone) nameBehindWord(page, index)
  const names = findLoneNames(page, zone, title)
  for (const index of zone) {
    if (!page.isOpen(index)) continue
    const isShort = page.isShort(index)
    const value = isShort && title >= 0 && index > title ? writerIn(page, index, title, index < story) : undefined
    const name = isShort && names.includes(index) ? { ...reasons.name, value: page.text(index) } : undefined
    page.decided[index] = behindName(page, index) ?? (value === undefined ? name : { ...reasons.writer, value })
  }
  if (!zone.some((index) => page.label(index) === 'byline')) nameFarWriters(page, Math.max(title, story))
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

/** A name in a line on the day that is no writer's by the line alone: a rubric may stand there. */
function nameBesideDay(page: Page, index: number): void {
  const known = page.decided[index]
  if ((known !== reasons.date && known !== reasons.changed) || page.about(index) !== known) return
  const value = nameInParts(page, index)
  if (value !== null) page.decided[index] = { ...reasons.about, value }
}

/** `By` on a line of its own, and on the next the name, or several with a comma or `and` on lines between them. */
function nameBehindWord(page: Page, index: number): void {
  const label = page.label(index)
  if ((label !== undefined && label !== 'byline' && label !== 'bio') || !isWriterWord(page.text(index))) return
  let next = index + 1
  const first = nameAt(page, next)
  if (first === undefined) return
  page.decided[index] = reasons.writer
  page.decided[next] = { ...reasons.writer, value: first }
  // A link on a picture of the writer, and one on the name.
  if (page.isOpen(next + 1) && page.text(next + 1) === page.text(next)) page.decided[++next] = reasons.writer
  while (
    joint.test(page.text(next + 1)) &&
    areNames(page.text(next + 2)) &&
    page.isOpen(next + 2) &&
    !isRubric(page.text(next + 2))
  ) {
    page.decided[next + 1] = reasons.writer
    next += 2
    page.decided[next] = { ...reasons.writer, value: page.text(next) }
  }
}

function nameAt(page: Page, index: number): string | undefined {
  const name = page.text(index)
  if (!page.isOpen(index) || page.blocks[index]?.form !== 'line') return undefined
  return writersWithJob(name) ?? (isWriter(name) && !areTopics(name) ? name : undefined)
}

function writerIn(page: Page, index: number, title: number, isOver: boolean): string | undefined {
  const text = page.text(index)
  const isBeside = isBesideAbout(page, index)
  const job = isBeside || index === title + 1 ? (writersWithJob(text) ?? undefined) : undefined
  if (!isOver) return job
  return (
    nameIn(small, text) ??
    nameIn(interview, text) ??
    nameIn(greek, text) ??
    writerWithRole(text) ??
    job ??
    (isBeside ? (nameIn(whereabouts, text) ?? lowerCase.exec(text)?.groups?.['value']) : undefined)
  )
}

/** A part in a newsroom or an account, right behind a writer's line. */
function behindName(page: Page, index: number): Hit | undefined {
  if (page.label(index - 1) !== 'byline') return undefined
  const text = page.text(index).replace(sign, '')
  if (isRole(text) || (page.isShort(index) && isJob(text))) return reasons.role
  return handle.test(text) ? reasons.writer : undefined
}

function nameIn(pattern: RegExp, text: string): string | undefined {
  const value = pattern.exec(text)?.groups?.['value']
  return value !== undefined && (isPersonName(value) || areNames(value)) ? value : undefined
}
