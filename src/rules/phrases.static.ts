import { packs } from '../languages/index.ts'
import type { LanguagePack, Phrases } from '../languages/pack.ts'
import type { Label } from '../types.ts'
import { foldPhrase } from './fold.ts'
import { printAs, slotOf, SLOTS } from './slot.ts'
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
  readonly longest: number
}

/** All phrases; of two alike the first one counts. Worked out when the package is built. */
const table = tabulate(packs)

/** What phrases say, by number. */
export const meanings = table.meanings

/**
 * The phrases without an open place, by slot, a line between two slots left empty: `folded\tmeaning\tprinted`, the last one empty where
 * `printAs` gives it.
 */
export const exactRows = table.exactRows

/** The phrases with open places, a line each: `meaning\tprinted\tbefore\tafter`, with what stands between two places before the last. */
export const openRows = table.openRows

/** Letters of the longest phrase without an open place. */
export const longest = table.longest

function tabulate(all: readonly LanguagePack[]): PhraseTable {
  const meanings: Meaning[] = []
  const slots = Array.from({ length: SLOTS }, (): string[] => [])
  const open: string[] = []
  const known = new Set<string>()
  const add = (label: Label, sure: boolean, phrase: string): void => {
    const meaning = numberOf(meanings, { label, sure })
    const wildcard = readWildcard(phrase, phrase)
    const parts = wildcard ? [wildcard.before, ...wildcard.middle, wildcard.after] : [foldPhrase(phrase)]
    const folded = parts.join('…')
    const printed = phrase === printAs(folded) ? '' : phrase
    if (wildcard) open.push([meaning, printed, ...parts].join('\t'))
    else if (!known.has(folded)) slots[slotOf(folded)]!.push(`${folded}\t${meaning}\t${printed}`)
    if (!wildcard) known.add(folded)
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
    openRows: open.join('\n'),
    longest: Math.max(...[...known].map((folded) => folded.length))
  }
}

function numberOf(meanings: Meaning[], { label, sure }: Meaning): number {
  const found = meanings.findIndex((meaning) => meaning.label === label && meaning.sure === sure)
  return found < 0 ? meanings.push({ label, sure }) - 1 : found
}
