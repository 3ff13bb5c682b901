import type { Label } from '../../types.ts'
import { foldPhrase, withoutSigns } from './fold.ts'
import { endsInStop } from '../reading/headline.ts'
import { CELL, decode, GROUP, ROW } from './letters.ts'
import { mayBePhrase } from './phrase-edges.ts'
import { exactOpenings, exactRows, letters, longest, meanings, openEdges, openRows } from './phrases.static.ts'
import { fromSign, KEY, openingOf, printAs, slotOf } from './rows.ts'
import { matchSideBySide } from './side-by-side.ts'
import { wildcardMatches, type Wildcard } from './wildcard.ts'

/** A phrase of a language pack that a line is. */
export interface PhraseMatch {
  readonly label: Label
  /** As the pack has it. */
  readonly phrase: string
  /** Whether the line is residue wherever it stands; else only where a neighbour is residue too. */
  readonly sure: boolean
}

const SIGN = /[|•·\t]/u
const BAR = /\s?[|•·\t]\s?/u
/** Where words have no spaces between them, a question has none either. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{5}/u
const LONGEST = 240
const PLACES = 65536
const HALF = PLACES / 2

let slots: readonly string[] | undefined
/** The slots that were asked for, decoded. */
const read: (string | undefined)[] = []
let open: Open | undefined
const none: readonly Wildcard<PhraseMatch>[] = []

/** Phrases with open places. */
interface Open {
  /** For each of `PLACES` the number of its list; 0 where there is none. */
  readonly numbers: Uint16Array
  /** Lists of phrases; encoded rows until they are asked for. */
  readonly lists: (string | readonly Wildcard<PhraseMatch>[])[]
}

/** Find the phrase that a line is, in any language. A bar of phrases, `Terms | Privacy`, is sure. */
export function matchPhrase(text: string): PhraseMatch | undefined {
  if (text.length > LONGEST) return undefined
  return findPhrase(text) ?? matchBar(text) ?? findBare(text)
}

function findBare(text: string): PhraseMatch | undefined {
  const bare = withoutSigns(text)
  return bare === text ? undefined : findPhrase(bare)
}

function matchBar(text: string): PhraseMatch | undefined {
  if (!SIGN.test(text)) return undefined
  const parts = text.split(BAR).filter((part) => part !== '')
  if (parts.length < 2) return undefined
  const matches = parts.map(findPhrase)
  const first = matches[0]
  return first && matches.every(Boolean) ? { ...first, sure: true } : undefined
}

function findPhrase(text: string): PhraseMatch | undefined {
  if (!mayBePhrase(text, isOpening, isEdge)) return undefined
  // “Advertising?”, the baker asks back: a label of one word does not ask.
  if (text.endsWith('?') && !text.includes(' ') && !UNSPACED.test(text)) return undefined
  // What looks like a bullet opens a quotation as Danish writes them: »Follow us«.
  if (text.startsWith('»') && text.includes('«')) return undefined
  const folded = foldPhrase(text)
  return findExact(folded) ?? findOpen(folded, text)
}

/** Find the phrases that a line is, side by side without signs between them. */
export function matchPhrases(text: string): PhraseMatch | undefined {
  return matchSideBySide(text, findListed)
}

/** A phrase without open places. */
function findListed(text: string): PhraseMatch | undefined {
  return mayBePhrase(text, isOpening, isEdge) ? findExact(foldPhrase(text)) : undefined
}

function isOpening(opening: number): boolean {
  return isMarked(exactOpenings, opening)
}

function isEdge(edge: number): boolean {
  return isMarked(openEdges, edge)
}

function isMarked(marks: string, number: number): boolean {
  return ((marks.charCodeAt(number >> 2) >> (number & 3)) & 1) === 1
}

function findExact(folded: string): PhraseMatch | undefined {
  if (folded.length > longest) return undefined
  if (!isOpening(openingOf(folded))) return undefined
  const rows = readSlot(slotOf(folded))
  if (!rows.includes(folded)) return undefined
  const start = `${folded}\t`
  const before = rows.startsWith(start) ? -1 : rows.indexOf(`\n${start}`)
  if (before < 0 && !rows.startsWith(start)) return undefined
  const from = before + 1 + start.length
  const end = rows.indexOf('\n', from)
  return toMatch(rows.slice(from, end < 0 ? undefined : end), folded)
}

/** The phrases of a slot, a line each: the folded phrase, a tab, and what `toMatch` reads. */
function readSlot(slot: number): string {
  slots ??= exactRows.split(GROUP)
  return (read[slot] ??= decode((slots[slot] ?? '').replaceAll(ROW, '\n').replaceAll(CELL, '\t'), letters))
}

function findOpen(folded: string, text: string): PhraseMatch | undefined {
  let first: PhraseMatch | undefined
  for (let size = 1; size <= Math.min(KEY, folded.length); size += 1) {
    const opening = matchAmong(placeOf(folded, size, 0, true), folded, text)
    if (opening?.sure) return opening
    const ending = matchAmong(placeOf(folded, size, folded.length - size, false), folded, text)
    if (ending?.sure) return ending
    first ??= opening ?? ending
  }
  return first
}

/** The first sure match among the phrases of a place, else the first. */
function matchAmong(place: number, folded: string, text: string): PhraseMatch | undefined {
  const wildcards = listOpen(place)
  if (wildcards === none) return undefined
  let first: PhraseMatch | undefined
  for (const wildcard of wildcards) {
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

/** Where the phrases of a key stand: a number, for a text is asked about hundreds of times on a page. Keys may share a place. */
function placeOf(key: string, size: number, at: number, isStart: boolean): number {
  let hash = size
  for (let place = at; place < at + size; place += 1) hash = (Math.imul(hash, 251) + key.charCodeAt(place)) | 0
  return ((hash ^ (hash >>> 15)) & (HALF - 1)) + (isStart ? HALF : 0)
}

/** The phrases of a place, read when first asked for. */
function listOpen(place: number): readonly Wildcard<PhraseMatch>[] {
  open ??= readKeys()
  const number = open.numbers[place]!
  if (number === 0) return none
  const known = open.lists[number]!
  if (typeof known !== 'string') return known
  return (open.lists[number] = known.split(ROW).map(readOpen))
}

function readKeys(): Open {
  const numbers = new Uint16Array(PLACES)
  const lists: string[] = ['']
  for (const rows of openRows.split(GROUP)) {
    const end = rows.indexOf(ROW)
    const key = decode(rows.slice(0, end), letters)
    const isStart = !key.startsWith('…')
    const place = placeOf(key, key.length - 1, isStart ? 0 : 1, isStart)
    const others = lists[numbers[place]!]!
    if (others === '') numbers[place] = lists.push(rows.slice(end + 1)) - 1
    else lists[numbers[place]!] = others + ROW + rows.slice(end + 1)
  }
  return { numbers, lists }
}

function readOpen(row: string): Wildcard<PhraseMatch> {
  const [told = '', ...parts] = row.split(CELL).map((cell) => decode(cell, letters))
  return { before: parts[0] ?? '', middle: parts.slice(1, -1), after: parts.at(-1) ?? '', value: toMatch(told, parts.join('…')) }
}

function toMatch(told: string, folded: string): PhraseMatch {
  const { label, sure } = meanings[fromSign(told)]!
  return { label, phrase: told.slice(1) || printAs(folded), sure }
}
