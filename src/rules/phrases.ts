import type { Label } from '../types.ts'
import { foldPhrase } from './fold.ts'
import { endsInStop } from './headline.ts'
import { exactRows, longest, meanings, openRows } from './phrases.static.ts'
import { printAs, slotOf } from './slot.ts'
import { wildcardMatches, type Wildcard } from './wildcard.ts'

/** A phrase of a language pack that a line is. */
export interface PhraseMatch {
  readonly label: Label
  /** As the pack has it. */
  readonly phrase: string
  /** Whether the line is residue wherever it stands; else only where a neighbour is residue too. */
  readonly sure: boolean
}

interface Open {
  /** By the first two letters, or the only one, of what stands before the open place. */
  readonly openings: ReadonlyMap<string, readonly Wildcard<PhraseMatch>[]>
  /** By the last two letters, or the only one, of what stands after it, where nothing stands before. */
  readonly endings: ReadonlyMap<string, readonly Wildcard<PhraseMatch>[]>
}

const SIGNS = ['|', '•', '·', '\t']
const BAR = /\s?[|•·\t]\s?/u
const LONGEST = 240

let slots: readonly string[] | undefined
let open: Open | undefined

/** Find the phrase that a line is, in any language. A bar of phrases, `Terms | Privacy`, is sure. */
export function matchPhrase(text: string): PhraseMatch | undefined {
  if (text.length > LONGEST) return undefined
  return findPhrase(text) ?? matchBar(text)
}

function matchBar(text: string): PhraseMatch | undefined {
  if (!SIGNS.some((sign) => text.includes(sign))) return undefined
  const parts = text.split(BAR).filter((part) => part !== '')
  if (parts.length < 2) return undefined
  const matches = parts.map(findPhrase)
  const first = matches[0]
  return first && matches.every(Boolean) ? { ...first, sure: true } : undefined
}

function findPhrase(text: string): PhraseMatch | undefined {
  const folded = foldPhrase(text)
  return findExact(folded) ?? findOpen(folded, text)
}

function findExact(folded: string): PhraseMatch | undefined {
  if (folded.length > longest) return undefined
  slots ??= exactRows.split('\n\n')
  const rows = slots[slotOf(folded)] ?? ''
  const start = `${folded}\t`
  const row = rows.startsWith(start) ? 0 : rows.indexOf(`\n${start}`) + 1
  if (row === 0 && !rows.startsWith(start)) return undefined
  const end = rows.indexOf('\n', row)
  const [meaning, printed] = rows.slice(row + start.length, end < 0 ? undefined : end).split('\t')
  return toMatch(meaning, printed, folded)
}

function findOpen(folded: string, text: string): PhraseMatch | undefined {
  const { openings, endings } = (open ??= indexOpen())
  let first: PhraseMatch | undefined
  for (const size of [1, 2])
    for (const list of [openings.get(folded.slice(0, size)), endings.get(folded.slice(-size))])
      for (const wildcard of list ?? []) {
        if (!wildcardMatches(wildcard, folded)) continue
        const { value, after } = wildcard
        const match = value.sure && after === '' && endsInStop(text) ? { ...value, sure: false } : value
        if (match.sure) return match
        first ??= match
      }
  return first
}

function indexOpen(): Open {
  const openings = new Map<string, Wildcard<PhraseMatch>[]>()
  const endings = new Map<string, Wildcard<PhraseMatch>[]>()
  for (const row of openRows.split('\n')) {
    const [meaning, printed, ...parts] = row.split('\t')
    const [before = '', after = ''] = [parts[0], parts.at(-1)]
    const [table, key] = before ? [openings, before.slice(0, 2)] : [endings, after.slice(-2)]
    const wildcard = { before, middle: parts.slice(1, -1), after, value: toMatch(meaning, printed, parts.join('…')) }
    const list = table.get(key)
    if (list) list.push(wildcard)
    else table.set(key, [wildcard])
  }
  return { openings, endings }
}

function toMatch(meaning: string | undefined, printed: string | undefined, folded: string): PhraseMatch {
  const { label, sure } = meanings[Number(meaning)]!
  return { label, phrase: printed || printAs(folded), sure }
}
