import { rules } from './index.ts'
import type { Rule } from './rule.ts'
import { joinWords } from './words.ts'

/** A rule with the words of all language packs put in. */
export interface CompiledRule {
  readonly rule: Rule
  /** Lower case, straight apostrophes. */
  readonly needs: readonly string[]
  readonly pattern: RegExp
}

let compiled: readonly CompiledRule[] | undefined

/** Put the words of all language packs into the rules: once, when first asked. */
export function compileRules(): readonly CompiledRule[] {
  if (compiled) return compiled
  const words = joinWords()
  compiled = rules.map((rule) => ({
    rule,
    needs: typeof rule.needs === 'function' ? [...new Set(rule.needs(words).map(lower))] : rule.needs,
    pattern: typeof rule.pattern === 'function' ? rule.pattern(words) : rule.pattern
  }))
  return compiled
}

/** Lower the case of a text and straighten its apostrophes, as literals are looked for. */
export function lower(text: string): string {
  return text.toLowerCase().replace(/’/g, "'")
}
