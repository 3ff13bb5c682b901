import { beside, readAboutLine } from '../rules/lines/about-line.ts'
import { reasons } from '../rules/reasons.ts'
import { afterBy, isWriterWord } from '../rules/lines/writer-words.ts'
import type { Label, Verdict } from '../types.ts'
import { type OrderOf, readDate, readOrder } from './dates.ts'
import { readEastNames } from './east-names.ts'
import { readGreekName } from './greek-names.ts'
import { readNames } from './names.ts'

/** What a line says about the story. */
export interface Told {
  readonly authors: readonly string[]
  /** ISO 8601. */
  readonly published: string | null
  /** ISO 8601. */
  readonly modified: string | null
}

/** What the line of a verdict says about this story; nothing where it speaks of another one. */
export type About = (verdict: Verdict) => Told

/** An agency's line may say who reported. */
const labels: ReadonlySet<Label> = new Set(['byline', 'date', 'credit'])
/** What says where a name stands, and not only how the line reads. */
const placed: ReadonlySet<string> = new Set([reasons.writer.rule, reasons.about.rule, reasons.far.rule])
/** Writers of one story stand so close, in blocks. */
const together = 2

/** What a verdict says, and the place of its block among all. */
interface Entry extends Told {
  readonly verdict: Verdict
  readonly index: number
  /** Whether a word for the writer stands before a name. */
  readonly signed: boolean
}

/**
 * Tell what lines say of the story from what they say of others that a page lists. What stands beside the headline counts; where nothing
 * does, what stands elsewhere, if there all say the same.
 *
 * @param recorded Those of the verdicts whose blocks are recorded.
 * @param language ISO 639-1 code, of the names of months.
 */
export function aboutStory(verdicts: readonly Verdict[], recorded: readonly Verdict[], language: string | null): About {
  const asked = new Set(recorded)
  let order: OrderOf | undefined
  const orderOf: OrderOf = (sign) => (order ??= readOrder(verdicts.map(({ block }) => block.text)))(sign)
  const entries = verdicts.flatMap((verdict, index) =>
    asked.has(verdict) && labels.has(verdict.label) ? [{ verdict, index, ...readTold(verdict, language, orderOf) }] : []
  )
  const head = headOf(verdicts)
  const known = new Map(entries.map((entry) => [entry.verdict, entry]))
  const authors = new Set(chooseWriters(entries, head))
  const published = new Set(choose(entries, head, ({ published }) => published))
  const modified = new Set(choose(entries, head, ({ modified }) => modified))
  return (verdict) => {
    const entry = known.get(verdict)
    return {
      authors: entry && authors.has(entry) ? entry.authors : [],
      published: entry && published.has(entry) ? entry.published : null,
      modified: entry && modified.has(entry) ? entry.modified : null
    }
  }
}

/** The places from shortly over the headline to shortly behind the first paragraph; all where there is neither. */
interface Head {
  readonly from: number
  readonly title: number
  readonly to: number
}

function headOf(verdicts: readonly Verdict[]): Head {
  const title = verdicts.findIndex(({ label }) => label === 'title')
  const story = verdicts.findIndex(({ label, reason }, index) => index > title && label === 'body' && reason.rule === 'prose')
  return { from: title - beside.above, title, to: story < 0 ? verdicts.length : story + beside.behind }
}

function choose(entries: readonly Entry[], { from, to }: Head, read: (entry: Entry) => string | null): readonly Entry[] {
  const found = entries.filter((entry) => read(entry) !== null)
  const near = found.filter(({ index }) => index >= from && index <= to)
  if (near.length > 0) return near
  return new Set(found.map(read)).size === 1 ? found : []
}

/** Beside the headline a name behind a word for the writer counts more than a name alone, and the first below the headline more than others. */
function chooseWriters(entries: readonly Entry[], { from, title, to }: Head): readonly Entry[] {
  const found = entries.filter(({ authors }) => authors.length > 0)
  const near = found.filter(({ index }) => index >= from && index <= to)
  const below = near.filter(({ index }) => index > title)
  const sure = preferSigned(below.length > 0 ? below : near)
  const first = below.length > 0 ? sure[0] : sure.at(-1)
  if (first) {
    const chosen = [first]
    for (const entry of sure) if (entry.index > first.index && entry.index - chosen.at(-1)!.index <= together) chosen.push(entry)
    return chosen
  }
  // Over another line that was taken for the headline stand the page's menus too.
  const over = found.filter(({ index, verdict }) => index < from && placed.has(verdict.reason.rule))
  const elsewhere = [over, found.filter(({ index }) => index > to)].map(preferSigned)
  return elsewhere.find((some) => new Set(some.map(({ authors }) => authors.join())).size === 1) ?? []
}

function preferSigned(entries: readonly Entry[]): readonly Entry[] {
  const signed = entries.filter((entry) => entry.signed)
  return signed.length > 0 ? signed : entries
}

/** A line on the day or the source names the writer too: `2031-05-07 来源：江城晚报 记者：谷小川`. */
function readTold(verdict: Verdict, language: string | null, orderOf: OrderOf): Told & Pick<Entry, 'signed'> {
  const told = readLine(verdict, language, orderOf)
  const east = verdict.label === 'byline' || told.authors.length > 0 ? null : readEastNames(verdict.block.text, language)
  return east?.wrote ? { ...told, authors: east.names, signed: true } : told
}

function readLine(
  { block: { text }, label, reason }: Verdict,
  language: string | null,
  orderOf: OrderOf
): Told & Pick<Entry, 'signed'> {
  const about = readAboutLine(text)
  // The word that says so may stand on the line before.
  const changed = reason.rule === reasons.changed.rule
  const greek = label === 'byline' ? readGreekName(text) : null
  if (about && greek === null) {
    const day = (text: string | null): string | null => (text === null ? null : readDate(text, language, orderOf))
    const among = about.writers.length === 0 && reason.rule === reasons.about.rule ? reason.value : undefined
    const writers = among === undefined ? about.writers : [among]
    return {
      authors: writers.flatMap((names) => readNames(names, language)),
      published: changed ? null : day(about.published),
      modified: day(about.modified ?? (changed ? about.published : null)),
      signed: about.signed
    }
  }
  const value = reason.value?.trim() || text
  const nothing = { authors: [], published: null, modified: null, signed: true }
  if (greek !== null) return { ...nothing, authors: readNames(greek, language) }
  const east = label === 'byline' && reason.rule !== reasons.name.rule ? readEastNames(text, language) : null
  if (east) return { ...nothing, authors: east.names, signed: east.wrote }
  if (label === 'byline' && reason.rule !== reasons.role.rule)
    // A rule says what the names are; what was learned does not.
    return {
      ...nothing,
      authors: isWriterWord(value) ? [] : readNames(reason.rule === 'learned' ? (afterBy(value) ?? value) : value, language),
      signed: reason.rule !== reasons.name.rule
    }
  if (label === 'byline' || label === 'credit') return { ...nothing, signed: false }
  const day = readDate(value, language, orderOf)
  return reason.rule.includes('updated') ? { ...nothing, modified: day } : { ...nothing, published: day }
}
