import { packs } from '../languages/index.ts'
import type { LanguagePack, Phrases } from '../languages/pack.ts'
import type { Label } from '../types.ts'
import { foldPhrase } from './fold.ts'
import { endsInStop } from './headline.ts'
import { readWildcard, wildcardMatches, type Wildcard } from './wildcard.ts'

/** A phrase of a language pack that a line is. */
export interface PhraseMatch {
  readonly label: Label
  /** As the pack has it. */
  readonly phrase: string
  /** Whether the line is residue wherever it stands; else only where a neighbour is residue too. */
  readonly sure: boolean
}

interface Index {
  readonly exact: ReadonlyMap<string, PhraseMatch>
  /** By the first two letters, or the only one, of what stands before the open place. */
  readonly openings: ReadonlyMap<string, readonly Wildcard<PhraseMatch>[]>
  /** By the last two letters, or the only one, of what stands after it, where nothing stands before. */
  readonly endings: ReadonlyMap<string, readonly Wildcard<PhraseMatch>[]>
}

const BAR = /\s?[|•·\t]\s?/u
const LONGEST = 240

let index: Index | undefined

/** Find the phrase that a line is, in any language. A bar of phrases, `Terms | Privacy`, is sure. */
export function matchPhrase(text: string): PhraseMatch | undefined {
  if (text.length > LONGEST) return undefined
  return findPhrase(text) ?? matchBar(text)
}

function matchBar(text: string): PhraseMatch | undefined {
  const parts = text.split(BAR).filter((part) => part !== '')
  if (parts.length < 2) return undefined
  const matches = parts.map(findPhrase)
  const first = matches[0]
  return first && matches.every(Boolean) ? { ...first, sure: true } : undefined
}

function findPhrase(text: string): PhraseMatch | undefined {
  index ??= indexPhrases(packs)
  const folded = foldPhrase(text)
  const exact = index.exact.get(folded)
  if (exact) return exact
  const { openings, endings } = index
  const open = [1, 2].flatMap((size) => [
    ...(openings.get(folded.slice(0, size)) ?? []),
    ...(endings.get(folded.slice(-size)) ?? [])
  ])
  const stop = endsInStop(text)
  const fits = open
    .filter((wildcard) => wildcardMatches(wildcard, folded))
    .map(({ value, after }) => (stop && after === '' ? { ...value, sure: false } : value))
  return fits.find((fit) => fit.sure) ?? fits[0]
}

function indexPhrases(all: readonly LanguagePack[]): Index {
  const exact = new Map<string, PhraseMatch>()
  const openings = new Map<string, Wildcard<PhraseMatch>[]>()
  const endings = new Map<string, Wildcard<PhraseMatch>[]>()
  const add = (match: PhraseMatch): void => {
    const wildcard = readWildcard(match.phrase, match)
    if (!wildcard) {
      const folded = foldPhrase(match.phrase)
      if (!exact.has(folded)) exact.set(folded, match)
      return
    }
    const [table, key] = wildcard.before ? [openings, wildcard.before.slice(0, 2)] : [endings, wildcard.after.slice(-2)]
    table.set(key, [...(table.get(key) ?? []), wildcard])
  }
  for (const pack of all) for (const match of list(pack.phrases, true)) add(match)
  for (const pack of all) for (const match of list(pack.alone, false)) add(match)
  for (const pack of all) {
    const words: Phrases = {
      related: pack.leadIns,
      tags: pack.topics,
      credit: pack.credits,
      caption: pack.photos,
      byline: pack.bylines
    }
    for (const match of list(words, false)) add(match)
  }
  return { exact, openings, endings }
}

function list(phrases: Phrases, sure: boolean): PhraseMatch[] {
  return Object.entries(phrases).flatMap(([label, texts]) => texts.map((phrase) => ({ label: label as Label, phrase, sure })))
}
