import type { Label } from '../types.ts'
import { foldPhrase } from './fold.ts'
import { endsInStop } from './headline.ts'
import { exactRows, longest, meanings, openRows } from './phrases.static.ts'
import { fromSign, printAs, slotOf } from './rows.ts'
import { wildcardMatches, type Wildcard } from './wildcard.ts'

/** A phrase of a language pack that a line is. */
export interface PhraseMatch {
  readonly label: Label
  /** As the pack has it. */
  readonly phrase: string
  /** Whether the line is residue wherever it stands; else only where a neighbour is residue too. */
  readonly sure: boolean
}

const SIGNS = ['|', '•', '·', '\t']
const BAR = /\s?[|•·\t]\s?/u
const LONGEST = 240

let slots: readonly string[] | undefined
let open: Map<string, string | readonly Wildcard<PhraseMatch>[]> | undefined

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
  const before = rows.startsWith(start) ? -1 : rows.indexOf(`\n${start}`)
  if (before < 0 && !rows.startsWith(start)) return undefined
  const from = before + 1 + start.length
  const end = rows.indexOf('\n', from)
  return toMatch(rows.slice(from, end < 0 ? undefined : end), folded)
}

function findOpen(folded: string, text: string): PhraseMatch | undefined {
  let first: PhraseMatch | undefined
  for (const size of [1, 2])
    for (const key of [`${folded.slice(0, size)}…`, `…${folded.slice(-size)}`])
      for (const wildcard of listOpen(key)) {
        if (!wildcardMatches(wildcard, folded)) continue
        const { value, after } = wildcard
        // “The spokesman declined to comment.” is no count of comments.
        if (!value.sure && wildcard.before === '' && endsInStop(text) && !endsInStop(value.phrase)) continue
        const match = value.sure && after === '' && endsInStop(text) ? { ...value, sure: false } : value
        if (match.sure) return match
        first ??= match
      }
  return first
}

/** The phrases of a key, read when first asked for. */
function listOpen(key: string): readonly Wildcard<PhraseMatch>[] {
  open ??= new Map(openRows.split('\n\n').map((rows) => [rows.slice(0, rows.indexOf('\n')), rows]))
  const known = open.get(key)
  if (typeof known !== 'string') return known ?? []
  const read = known.split('\n').slice(1).map(readOpen)
  open.set(key, read)
  return read
}

function readOpen(row: string): Wildcard<PhraseMatch> {
  const [told = '', ...parts] = row.split('\t')
  return { before: parts[0] ?? '', middle: parts.slice(1, -1), after: parts.at(-1) ?? '', value: toMatch(told, parts.join('…')) }
}

function toMatch(told: string, folded: string): PhraseMatch {
  const { label, sure } = meanings[fromSign(told)]!
  return { label, phrase: told.slice(1) || printAs(folded), sure }
}
