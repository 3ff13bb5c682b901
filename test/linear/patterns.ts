import type { Literal } from 'scslre'

/**
 * The patterns that the package compiles, as they are at run time: parts joined, words of all packs put in, twins in lower case.
 *
 * Modules are imported here, behind a constructor that takes notes. Literals outside the table of rules are ESLint's to check.
 */
export async function compilePatterns(): Promise<Literal[]> {
  const found = new Map<string, Literal>()
  const note = (pattern: RegExp): RegExp => {
    const { source, flags } = pattern
    found.set(`/${source}/${flags}`, { source, flags })
    return pattern
  }
  const Plain = RegExp
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, given: [string, string?]) => note(new target(...given)),
    apply: (target, _, given: [string, string?]) => note(target(...given))
  })
  try {
    const { clean } = await import('../../src/index.ts')
    const { execCaseBlind } = await import('../../src/rules/engine/case-blind.ts')
    const { compileRules } = await import('../../src/rules/engine/compile.ts')
    for (const { rule, needs, patternsFor } of compileRules().rules) {
      for (const need of needs)
        for (const { regexp } of patternsFor([need])) {
          note(regexp)
          execCaseBlind(regexp, '', '')
        }
      // What is compiled when it is first needed.
      for (const text of [...rule.drops, ...rule.keeps]) clean(text)
    }
  } finally {
    globalThis.RegExp = Plain
  }
  return [...found.values()]
}
