import { rules } from './index.ts'
import { readGroups, type Group } from './literals.ts'
import { longestMatch } from './longest-match.ts'
import { lower } from './lower.ts'
import type { Rule, Words } from './rule.ts'
import { literalRows, wordRows } from './words.static.ts'
import { mapFields } from './words.ts'

export { lower } from './lower.ts'

/** A pattern of a rule. */
export interface Pattern {
  readonly regexp: RegExp
  /** No text of more letters matches: see `longestMatch`. */
  readonly longest: number
}

/** A rule ready to be tried. */
export interface CompiledRule {
  readonly rule: Rule
  /** Lower case, straight apostrophes. */
  readonly needs: readonly string[]
  /**
   * The rule's patterns for a text that holds these of its literals. A pattern over words is written over one word at a time, when
   * that word is first met: its cost grows with what a text holds, not with the number of languages.
   */
  readonly patternsFor: (found: readonly string[]) => readonly Pattern[]
}

/** The rules ready to be tried, their literals, and the words of all language packs. */
export interface Compiled {
  readonly rules: readonly CompiledRule[]
  readonly groups: readonly Group[]
  readonly words: Words
}

let compiled: Compiled | undefined

/** Make the rules ready: once, when first asked. */
export function compileRules(): Compiled {
  compiled ??= compileAll()
  return compiled
}

function compileAll(): Compiled {
  const words = readWords(wordRows)
  const lowered = readWords(lower(wordRows))
  const groups = readGroups(literalRows)
  const needs = rules.map((): string[] => [])
  for (const { owners, literals } of groups) for (const owner of owners) needs[owner]!.push(...literals)
  return {
    words,
    groups,
    rules: rules.map((rule, number) => ({ rule, needs: needs[number]!, patternsFor: writePatterns(rule, words, lowered) }))
  }
}

function writePatterns({ needs, pattern }: Rule, words: Words, lowered: Words): CompiledRule['patternsFor'] {
  if (pattern instanceof RegExp) {
    let patterns: readonly Pattern[] | undefined
    return () => (patterns ??= [toPattern(pattern)])
  }
  if (typeof needs !== 'function') {
    let patterns: readonly Pattern[] | undefined
    return () => (patterns ??= [toPattern(pattern(words))])
  }
  const known = new Map<string, readonly [Pattern]>()
  const write = (literal: string): readonly [Pattern] => {
    const spelt = mapFields((field) => spellings(words[field], lowered[field], literal))
    const written: readonly [Pattern] = [toPattern(pattern(spelt))]
    known.set(literal, written)
    return written
  }
  const patternOf = (literal: string): readonly [Pattern] => known.get(literal) ?? write(literal)
  return (found) => {
    if (found.length === 1) return patternOf(found[0]!)
    return [...found].sort((a, b) => b.length - a.length).map((literal) => patternOf(literal)[0])
  }
}

function toPattern(regexp: RegExp): Pattern {
  return { regexp, longest: longestMatch(regexp) }
}

function readWords(text: string): Words {
  const rows = text.split('\n')
  return mapFields((_field, number) => rows[number]!.split('\t'))
}

/** The words of a list that are a literal in lower case. */
function spellings(list: readonly string[], lowered: readonly string[], literal: string): string[] {
  const found: string[] = []
  for (let at = lowered.indexOf(literal); at >= 0; at = lowered.indexOf(literal, at + 1)) found.push(list[at]!)
  return found
}
