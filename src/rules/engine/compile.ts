import { rules } from '../index.ts'
import { readGroups, type Group } from './literals.ts'
import { lower } from '../wording/lower.ts'
import { readReaches, reachOf, type Reach } from './reach.ts'
import { reachRows } from './reach.static.ts'
import type { Rule, Words } from '../rule.ts'
import { literalRows, wordRows } from './words.static.ts'
import { mapFields, readWords } from './words.ts'

export { lower } from '../wording/lower.ts'

/** A pattern of a rule, and what it can match. */
export interface Pattern extends Reach {
  readonly regexp: RegExp
}

/** A rule ready to be tried. */
export interface CompiledRule {
  readonly rule: Rule
  /** Lower case, straight apostrophes. */
  readonly needs: readonly string[]
  /** Of its one pattern; `undefined` where it has one for each word. */
  readonly reach: Reach | undefined
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
  const reaches = readReaches(reachRows)
  return {
    words,
    groups,
    rules: rules.map((rule, number) => {
      const reach = reaches[number]
      return {
        rule,
        get needs() {
          return groups.filter(({ owners }) => owners.includes(number)).flatMap(({ literals }) => literals)
        },
        reach,
        patternsFor: whenAsked(() => writePatterns(rule, reach, words, lowered))
      }
    })
  }
}

/** Most rules are never asked: what they are made of is looked at when they are. */
function whenAsked(write: () => CompiledRule['patternsFor']): CompiledRule['patternsFor'] {
  let written: CompiledRule['patternsFor'] | undefined
  return (found) => (written ??= write())(found)
}

function writePatterns({ pattern }: Rule, reach: Reach | undefined, words: Words, lowered: Words): CompiledRule['patternsFor'] {
  if (reach) {
    let patterns: readonly Pattern[] | undefined
    return () => (patterns ??= [{ regexp: pattern instanceof RegExp ? pattern : pattern(words), ...reach }])
  }
  if (pattern instanceof RegExp) throw new TypeError(`There is no row of reach for ${String(pattern)}.`)
  const known = new Map<string, readonly [Pattern]>()
  const write = (literal: string): readonly [Pattern] => {
    const spelt = mapFields((field) => spellings(words[field], lowered[field], literal))
    const regexp = pattern(spelt)
    const written: readonly [Pattern] = [{ regexp, ...reachOf(regexp) }]
    known.set(literal, written)
    return written
  }
  const patternOf = (literal: string): readonly [Pattern] => known.get(literal) ?? write(literal)
  return (found) => {
    if (found.length === 1) return patternOf(found[0]!)
    return [...found].sort((a, b) => b.length - a.length).map((literal) => patternOf(literal)[0])
  }
}

/** The words of a list that are a literal in lower case. */
function spellings(list: readonly string[], lowered: readonly string[], literal: string): string[] {
  const found: string[] = []
  for (let at = lowered.indexOf(literal); at >= 0; at = lowered.indexOf(literal, at + 1)) found.push(list[at]!)
  return found
}
