import type { Hit } from '../types.ts'
import { compileRules, lower, type CompiledRule } from './compile.ts'
import { indexLiterals, type Finder } from './literals.ts'
import type { Context } from './rule.ts'

const NOWHERE: Context = { form: 'line', before: '', after: '' }

let table: { readonly rules: readonly CompiledRule[]; readonly find: Finder } | undefined

/** Find the rules that speak on a block's text, in the order of the table. Literals are looked for once; a pattern runs only where one is found. */
export function matchRules(text: string, context: Context = NOWHERE): Hit[] {
  table ??= indexRules(compileRules())
  const hits: Hit[] = []
  for (const number of table.find(lower(text))) {
    const compiled = table.rules[number]
    const hit = compiled && tryRule(compiled, text, context)
    if (hit) hits.push(hit)
  }
  return hits
}

/** Run one rule's pattern and test on a text, whatever literals it holds. */
export function tryRule({ rule, pattern }: CompiledRule, text: string, context: Context): Hit | undefined {
  const match = pattern.exec(text)
  if (!match || (rule.test && !rule.test(match, context))) return undefined
  const value = match.groups?.['value']?.trim()
  const site = match.groups?.['site']?.trim()
  return { rule: rule.id, label: rule.label, why: rule.why, ...(value && { value }), ...(site && { site }) }
}

function indexRules(rules: readonly CompiledRule[]): { readonly rules: readonly CompiledRule[]; readonly find: Finder } {
  return { rules, find: indexLiterals(rules.map((rule) => rule.needs)) }
}
