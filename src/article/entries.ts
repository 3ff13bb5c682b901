import { isDate } from '../rules/reading/date-shape.ts'
import { isDateTime } from '../rules/reading/date-time.ts'
import { bearsAge, isShortAge } from './ages.ts'
import type { Verdict } from '../types.ts'

/** What a list of stories is made of: a headline, at most one teaser, and marks such as a date, a writer or a link to read on. */
export interface Entry {
  readonly heads: readonly Line[]
  readonly told: readonly Line[]
  /** Dates, writers and links to read on, and teasers that break off. */
  readonly marks: readonly Line[]
}

/** A line of an entry. */
export interface Line {
  readonly verdict: Verdict
  readonly words: number
}

const sentenceEnd = /[.!?…。！？।۔؟][\])"'”’»」』*]*$/u
const cutOff = /(?:…|\.{3}|\[\+\d+ chars\])[\])"'”’»]*$/u
const year = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/u
/** A numbered heading is one of a story's, a line that opens with a small letter or holds a full stop is of running text. */
const noHead = /^(?:\d{1,3}[.):]|\p{Ll})|[.!?] \p{Lu}|[。！？].|[.。।,，、;；:：]["”’»」]*$/u
const fewest = { head: 3, told: 6, long: 25, printed: 3 } as const
const longest = { head: 22, mark: 9, link: 4, printed: 30 } as const
const headLabels: ReadonlySet<string> = new Set([
  'title',
  'heading',
  'body',
  'standfirst',
  'related',
  'navigation',
  'boilerplate'
])

/** Whether a text breaks off with an ellipsis, or says how many letters were cut. */
export function isCutOff(text: string): boolean {
  return cutOff.test(text)
}

/** Whether a text ends as sentences do. */
export function endsWhole(text: string): boolean {
  return sentenceEnd.test(text) || text.endsWith(']')
}

type Draft = Record<keyof Entry, Line[]>

/**
 * Cut a page into entries, in order. A story is one entry with much told; a page of headlines is many with little.
 *
 * @param counts Words of each verdict's block.
 */
export function readEntries(verdicts: readonly Verdict[], counts: readonly number[]): Entry[] {
  const entries: Draft[] = []
  let open: Draft = { heads: [], told: [], marks: [] }
  const next = (): void => {
    if (open.heads.length + open.told.length > 0) entries.push(open)
    open = { heads: [], told: [], marks: [] }
  }
  const printed = countShort(verdicts)
  for (const [index, verdict] of verdicts.entries()) {
    const words = counts[index]!
    const again = (printed.get(verdict.block.text) ?? 0) >= fewest.printed
    const kind = again && verdict.label !== 'timestamp' ? 'link' : kindOf(verdict, words)
    if (kind === 'head') {
      if (open.heads.length + open.told.length > 0) next()
      open.heads.push({ verdict, words })
      if (bearsAge(verdict.block.text)) open.marks.push({ verdict, words: 0 })
    } else if (kind === 'told') {
      open.told.push({ verdict, words })
      if (isCutOff(verdict.block.text)) open.marks.push({ verdict, words: 0 })
    } else if (kind === 'link') open.marks.push({ verdict, words })
    else if (kind === 'mark') {
      if (open.told.length > 0) next()
      open.marks.push({ verdict, words })
    }
  }
  next()
  return entries
}

/** How often each short line is printed: a link to read on is printed under each teaser, whatever it says. */
function countShort(verdicts: readonly Verdict[]): Map<string, number> {
  const printed = new Map<string, number>()
  for (const { block } of verdicts)
    if (block.text.length <= longest.printed) printed.set(block.text, (printed.get(block.text) ?? 0) + 1)
  return printed
}

type Kind = 'head' | 'told' | 'mark' | 'link' | 'other'

/** What a line is in a list of stories. */
function kindOf({ block, label, reason }: Verdict, words: number): Kind {
  const { form, text } = block
  if (label === 'date' || label === 'byline' || isShortAge(text)) return 'mark'
  if (label === 'timestamp' || form === 'row' || form === 'code') return 'other'
  const listed = reason.rule === 'related-list'
  if (label === 'related' && !listed && (reason.value !== undefined || words <= longest.link))
    return reason.value === undefined ? 'link' : 'other'
  if (words <= longest.mark && (isDate(text) || isDateTime(text) || year.test(text)) && !endsWhole(text)) return 'mark'
  if (!headLabels.has(label)) return 'other'
  if (words >= fewest.long || (words >= fewest.told && endsWhole(text) && !/[?!？！]["”’»]*$/u.test(text))) return 'told'
  const mayHead = form !== 'item' && form !== 'quote' && block.joins !== 'space' && block.joins !== 'none' && !noHead.test(text)
  return mayHead && words >= fewest.head && words <= longest.head ? 'head' : 'other'
}
