import type { Hit } from '../types.ts'
import { caseBlind, execCaseBlind } from './case-blind.ts'
import { compileRules, lower, type Compiled, type CompiledRule } from './compile.ts'
import { indexLiterals, type Finder } from './literals.ts'
import type { Rule, Words } from './rule.ts'

export { matchPhrase } from './phrases.ts'

// Longer texts are paragraphs: no rule speaks on them.
const LONGEST = 800

let table: (Compiled & { readonly find: Finder }) | undefined

/** Find the rules that speak on a block's text, in the order of the table. Literals are looked for once; a pattern runs only where one is found. */
export function matchRules(text: string): readonly Hit[] {
  if (text.length > LONGEST) return silent
  const known = heard.get(text)
  if (known) return known
  const hits = askRules(text)
  if (heard.size >= MOST) heard.clear()
  heard.set(text, hits)
  return hits
}

// A line is asked about when seams are looked for and when evidence is gathered, and a site prints its menus on every page.
const MOST = 4096
const heard = new Map<string, readonly Hit[]>()
const silent: readonly Hit[] = []

/** Whether one of the wanted rules speaks on a text, which will hardly be asked about again. */
export function isSpokenOn(text: string, isWanted: (rule: Rule) => boolean): boolean {
  return text.length <= LONGEST && askRules(text, isWanted, 1).length > 0
}

/** The first so many of the wanted rules that speak on a text. */
function askRules(text: string, isWanted?: (rule: Rule) => boolean, most = Number.POSITIVE_INFINITY): readonly Hit[] {
  table ??= index(compileRules())
  const lowered = lower(text)
  const held = table.find(lowered)
  if (held.length === 0) return silent
  const seen = see(text, lowered)
  const hits: Hit[] = []
  for (const [number, found] of held) {
    const rule = table.rules[number]!
    const hit = isWanted && !isWanted(rule.rule) ? undefined : tryRule(rule, found, table.words, text, seen)
    if (hit && hits.push(hit) === most) break
  }
  return hits.length > 0 ? hits : silent
}

/** What patterns need to know of a text. */
interface Seen {
  /** See `caseBlind`. */
  readonly blind: string
  /** It has so many letters at least. */
  readonly fewest: number
}

function see(text: string, lowered: string): Seen {
  return { blind: caseBlind(lowered), fewest: /[\ud800-\udbff]/.test(text) ? text.length / 2 : text.length }
}

/** Try one rule on a text that holds these of its literals. */
export function tryRule(
  { rule, patternsFor }: CompiledRule,
  found: readonly string[],
  words: Words,
  text: string,
  { blind, fewest }: Seen = see(text, lower(text))
): Hit | undefined {
  for (const { regexp, longest } of patternsFor(found)) {
    if (fewest > longest) continue
    const match = execCaseBlind(regexp, text, blind)
    if (!match || (rule.test && !rule.test(match, words, found))) continue
    const value = match.groups?.['value']?.trim()
    const site = match.groups?.['site']?.trim()
    return { rule: rule.id, label: rule.label, why: rule.why, ...(value && { value }), ...(site && { site }) }
  }
  return undefined
}

function index(compiled: Compiled): Compiled & { readonly find: Finder } {
  return { ...compiled, find: indexLiterals(compiled.groups) }
}
