import { rules } from './index.ts'
import type { Rule, Words } from './rule.ts'
import { joinWords } from './words.ts'

/** A rule ready to be tried. */
export interface CompiledRule {
  readonly rule: Rule
  /** Lower case, straight apostrophes. */
  readonly needs: readonly string[]
  /**
   * The rule's patterns for a text that holds these of its literals. A pattern over words is written over one word at a time, when
   * that word is first met: its cost grows with what a text holds, not with the number of languages.
   */
  readonly patternsFor: (found: readonly string[]) => readonly RegExp[]
}

/** The rules ready to be tried, and the words of all language packs. */
export interface Compiled {
  readonly rules: readonly CompiledRule[]
  readonly words: Words
}

let compiled: Compiled | undefined

/** Make the rules ready: once, when first asked. */
export function compileRules(): Compiled {
  compiled ??= compileAll(joinWords())
  return compiled
}

/** Lower the case of a text and straighten its apostrophes, as literals are looked for. */
export function lower(text: string): string {
  return text.toLowerCase().replace(/’/g, "'")
}

function compileAll(words: Words): Compiled {
  const lowered = mapWords(words, (list) => [...new Set(list.map(lower))])
  const written = new Map<string, string[]>()
  for (const word of new Set((Object.values(words) as (readonly string[])[]).flat()))
    written.set(lower(word), [...(written.get(lower(word)) ?? []), word])
  const single = (literal: string): Words =>
    mapWords(words, (list) => (written.get(literal) ?? []).filter((word) => list.includes(word)))
  return { words, rules: rules.map((rule) => ({ rule, ...compileOne(rule, words, lowered, single) })) }
}

function compileOne(
  { needs, pattern }: Rule,
  words: Words,
  lowered: Words,
  single: (literal: string) => Words
): Omit<CompiledRule, 'rule'> {
  const literals = typeof needs === 'function' ? [...new Set(needs(lowered))] : needs
  if (pattern instanceof RegExp) return { needs: literals, patternsFor: () => [pattern] }
  const known = new Map<string, RegExp>()
  const remember = (key: string, write: () => RegExp): RegExp => {
    const regexp = known.get(key) ?? write()
    known.set(key, regexp)
    return regexp
  }
  if (typeof needs !== 'function') return { needs: literals, patternsFor: () => [remember('', () => pattern(words))] }
  return {
    needs: literals,
    patternsFor: (found) =>
      [...found].sort((a, b) => b.length - a.length).map((literal) => remember(literal, () => pattern(single(literal))))
  }
}

function mapWords(words: Words, change: (list: readonly string[]) => readonly string[]): Words {
  return {
    leadIns: change(words.leadIns),
    credits: change(words.credits),
    photos: change(words.photos),
    topics: change(words.topics),
    bylines: change(words.bylines),
    numbers: change(words.numbers),
    headings: change(words.headings),
    links: change(words.links),
    buttons: change(words.buttons),
    choices: change(words.choices)
  }
}
