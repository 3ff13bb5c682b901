import { packs } from '../languages/index.ts'
import type { LanguagePack, Phrases } from '../languages/pack.ts'
import type { Label } from '../types.ts'
import { foldPhrase } from './fold.ts'
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
  readonly exactRows: string
  readonly openRows: string
  readonly exactOpenings: string
  readonly openEdges: string
  readonly longest: number
}

/** All phrases; of two alike the first one counts. Worked out when the package is built. */
const table = tabulate(packs)

/** What phrases say; `fromSign` tells which. */
export const meanings = table.meanings

/**
 * The phrases without an open place, a line each, by slot, with an empty line between two slots: the folded phrase, a tab, the sign of its
 * meaning, and how it is printed unless `printAs` tells.
 */
export const exactRows = table.exactRows

/**
 * The phrases with open places by `keyOf`, with an empty line between two keys: a line for the key, then one for each phrase: the sign of
 * its meaning, how it is printed unless `printAs` tells, a tab, and its parts, tabs between them.
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
  const slots = Array.from({ length: SLOTS }, (): string[] => [])
  const open = new Map<string, string[]>()
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
      open.set(key, [...(open.get(key) ?? [key]), [told, ...parts].join('\t')])
    } else if (!known.has(folded)) {
      known.add(folded)
      slots[slotOf(folded)]!.push(`${folded}\t${told}`)
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
  return {
    meanings,
    exactRows: slots.map((rows) => rows.join('\n')).join('\n\n'),
    openRows: [...open.values()].map((rows) => rows.join('\n')).join('\n\n'),
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
