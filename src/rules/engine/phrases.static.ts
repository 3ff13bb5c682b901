import { packs } from '../../languages/index.ts'
import type { LanguagePack, Phrases } from '../../languages/pack.ts'
import type { Label } from '../../types.ts'
import { foldPhrase } from './fold.ts'
import { CELL, encode, GROUP, listLetters, ROW } from './letters.ts'
import { edgeOf } from './phrase-edges.ts'
import { keyOf, openingOf, OPENINGS, printAs, slotOf, SLOTS, toSign } from './rows.ts'
import { readWildcard } from './wildcard.ts'

/** What a phrase says of a line. */
export interface Meaning {
  readonly label: Label
  readonly sure: boolean
}

/** The phrases of all language packs, as they are looked for. */
interface PhraseTable {
  readonly meanings: readonly Meaning[]
  readonly letters: string
  readonly exactRows: string
  readonly openRows: string
  readonly exactOpenings: string
  readonly openEdges: string
  readonly longest: number
}

type Row = readonly string[]

/** All phrases; of two alike the first one counts. Worked out when the package is built. */
const table = tabulate(packs)

/** What phrases say; `fromSign` tells which. */
export const meanings = table.meanings

/** The letters that the rows are encoded with. */
export const letters = table.letters

/**
 * The phrases without an open place, a row each, gathered by slot: the folded phrase, and the sign of its meaning with how it is printed
 * unless `printAs` tells.
 */
export const exactRows = table.exactRows

/**
 * The phrases with open places, gathered by `keyOf`: a row for the key, then one for each phrase: the sign of its meaning with how it is
 * printed unless `printAs` tells, and its parts.
 */
export const openRows = table.openRows

/** Which openings the phrases without an open place have, by `openingOf`: four to a sign, in its lowest bits. Most lines open otherwise. */
export const exactOpenings = table.exactOpenings

/** Which edges the phrases with open places have, by `edgeOf`: as `exactOpenings`. */
export const openEdges = table.openEdges

/** Letters of the longest phrase without an open place. */
export const longest = table.longest

function tabulate(all: readonly LanguagePack[]): PhraseTable {
  const meanings: Meaning[] = []
  const slots = Array.from({ length: SLOTS }, (): Row[] => [])
  const open = new Map<string, Row[]>()
  const known = new Set<string>()
  const edges = new Set<number>()
  const add = (label: Label, sure: boolean, phrase: string): void => {
    const meaning = signOf(meanings, { label, sure })
    const wildcard = readWildcard(phrase, phrase)
    const parts = wildcard ? [wildcard.before, ...wildcard.middle, wildcard.after] : [foldPhrase(phrase)]
    const folded = parts.join('…')
    const told = meaning + (phrase === printAs(folded) ? '' : phrase)
    if (wildcard) {
      const key = keyOf(wildcard)
      edges.add(edgeOf(wildcard))
      open.set(key, [...(open.get(key) ?? [[key]]), [told, ...parts]])
    } else if (!known.has(folded)) {
      known.add(folded)
      slots[slotOf(folded)]!.push([folded, told])
    }
  }
  const addAll = (phrases: Phrases, sure: boolean): void => {
    for (const [label, texts] of Object.entries(phrases)) for (const phrase of texts) add(label as Label, sure, phrase)
  }
  for (const pack of all) addAll(pack.phrases, true)
  for (const pack of all) addAll(pack.alone, false)
  for (const pack of all) {
    const { leadIns: related, topics: tags, credits: credit, photos: caption, bylines: byline } = pack
    addAll({ related, tags, credit, caption, byline }, false)
  }
  const letters = listLetters([...slots, ...open.values()].flat(2))
  const write = (groups: readonly (readonly Row[])[]): string =>
    groups.map((rows) => rows.map((cells) => cells.map((cell) => encode(cell, letters)).join(CELL)).join(ROW)).join(GROUP)
  return {
    meanings,
    letters,
    exactRows: write(slots),
    openRows: write([...open.values()]),
    exactOpenings: mark([...known].map(openingOf)),
    openEdges: mark([...edges]),
    longest: Math.max(...[...known].map((folded) => folded.length))
  }
}

function mark(numbers: readonly number[]): string {
  const signs = new Array<number>(OPENINGS / 4).fill(64)
  for (const number of numbers) signs[number >> 2]! |= 1 << (number & 3)
  return String.fromCharCode(...signs)
}

function signOf(meanings: Meaning[], { label, sure }: Meaning): string {
  const found = meanings.findIndex((meaning) => meaning.label === label && meaning.sure === sure)
  return toSign(found < 0 ? meanings.push({ label, sure }) - 1 : found)
}
