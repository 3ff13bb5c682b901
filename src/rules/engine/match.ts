import type { Hit, Label } from '../../types.ts'
import { caseBlind, execCaseBlind } from './case-blind.ts'
import { compileRules, lower, type Compiled, type CompiledRule } from './compile.ts'
import { Demands } from './demand-rows.ts'
import { demandRows } from './demands.static.ts'
import { withoutSigns } from './fold.ts'
import { indexLiterals, type Finder } from './literals.ts'
import { mayOpen } from './openers.ts'
import type { Reach } from './reach.ts'
import { isSaidBefore } from '../reading/said-after.ts'
import { Reaches } from './reaches.ts'
import type { Rule, Words } from '../rule.ts'

export { matchPhrase } from './phrases.ts'

/** What a sentence of the story may repeat, and say who said it. */
const prompts: ReadonlySet<Label> = new Set(['comments', 'newsletter', 'app'])
// Longer texts are paragraphs: no rule speaks on them.
const LONGEST = 800

interface Table extends Compiled {
  readonly find: Finder
  readonly reaches: Reaches
  readonly demands: Demands
}

let table: Table | undefined

/** Find the rules that speak on a block's text, in the order of the table. Literals are looked for once; a pattern runs only where one is found. */
export function matchRules(text: string): readonly Hit[] {
  if (text.length > LONGEST) return silent
  if (text.length > LONGEST_KEPT) return askRules(text)
  const known = heard.get(text)
  if (known) return known
  const hits = askRules(text)
  if (heard.size >= MOST) heard.clear()
  heard.set(text, hits)
  return hits
}

// A line is asked about when seams are looked for and when evidence is gathered, and a site prints its menus on every page.
const MOST = 4096
/** A longer line is hardly on another page, and to look it up costs as much as to ask. */
const LONGEST_KEPT = 160
const heard = new Map<string, readonly Hit[]>()
const silent: readonly Hit[] = []

/** What shortens a word in Hebrew, typed as a quotation mark: nothing is quoted. */
const GERSHAYIM = /(?<=[\u05d0-\u05ea])"(?=[\u05d0-\u05ea])/gu

/** Whether one of the wanted rules speaks on a text, which will hardly be asked about again. */
export function isSpokenOn(text: string, isWanted: (rule: Rule) => boolean): boolean {
  return text.length <= LONGEST && askRules(text, isWanted, 1).length > 0
}

/** The first so many of the wanted rules that speak on a text, or else on what stands behind the pictures and arrows at its start. */
function askRules(text: string, isWanted?: (rule: Rule) => boolean, most?: number): readonly Hit[] {
  const read = text.includes('"') ? text.replace(GERSHAYIM, '״') : text
  const hits = askOnce(read, isWanted, most)
  const bare = hits.length > 0 ? read : withoutSigns(read)
  return bare === read ? hits : askOnce(bare, isWanted, most)
}

function askOnce(text: string, isWanted?: (rule: Rule) => boolean, most = Number.POSITIVE_INFINITY): readonly Hit[] {
  const { rules, words, find, reaches, demands } = (table ??= index(compileRules()))
  const edges = edgesOf(text)
  const { first, fewest } = edges
  const held = find(text, (number) => reaches.hold(number, first, fewest) && (!isWanted || isWanted(rules[number]!.rule)))
  if (held.length === 0) return silent
  const blind = caseBlind(lower(text))
  const hits: Hit[] = []
  for (const [number, found] of held) {
    if (!demands.mayMeet(number, blind)) continue
    const hit = tryRule(rules[number]!, found, words, text, blind, edges)
    if (hit && hits.push(hit) === most) break
  }
  return hits.length > 0 ? hits : silent
}

/** What tells that a pattern cannot match a text. */
interface Edges {
  /** Its first unit; 0 where it is empty. */
  readonly first: number
  /** It has so many letters at least. */
  readonly fewest: number
}

function edgesOf(text: string): Edges {
  return { first: text === '' ? 0 : text.charCodeAt(0), fewest: /[\ud800-\udbff]/.test(text) ? text.length / 2 : text.length }
}

function isWithin({ longest, openers }: Reach, { first, fewest }: Edges): boolean {
  return fewest <= longest && (!openers || mayOpen(openers, first))
}

/**
 * Try one rule on a text that holds these of its literals.
 *
 * @param blind What `caseBlind` makes of the text in lower case.
 */
export function tryRule(
  { rule, patternsFor }: CompiledRule,
  found: readonly string[],
  words: Words,
  text: string,
  blind = caseBlind(lower(text)),
  edges = edgesOf(text)
): Hit | undefined {
  for (const pattern of patternsFor(found)) {
    if (!isWithin(pattern, edges)) continue
    const match = execCaseBlind(pattern.regexp, text, blind)
    if (!match || (rule.test && !rule.test(match, words, found)) || (prompts.has(rule.label) && isSaidBefore(text))) continue
    const value = match.groups?.['value']?.trim()
    const site = match.groups?.['site']?.trim()
    return { rule: rule.id, label: rule.label, why: rule.why, ...(value && { value }), ...(site && { site }) }
  }
  return undefined
}

function index(compiled: Compiled): Table {
  return {
    ...compiled,
    find: indexLiterals(compiled.groups),
    reaches: new Reaches(compiled.rules.map(({ reach }) => reach)),
    demands: new Demands(demandRows)
  }
}
