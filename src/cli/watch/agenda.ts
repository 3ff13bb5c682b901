import type { NamedInput } from '../inputs.ts'
import type { Plan } from '../plan.ts'
import { foldName } from '../safe-name.ts'
import type { Scan } from './scan.ts'

/** What a change of decisions makes anew: everything, or the documents of some sources. */
export type Changed = 'all' | ReadonlySet<string> | null

/** Knows what is to be done next, and what came out before. */
export interface Agenda {
  /** The inputs to clean now, and the plan of their outputs among those of all that stands there. */
  plan(scan: Scan, names: Plan, changed: Changed): { readonly inputs: readonly NamedInput[]; readonly plan: Plan }
}

/**
 * Open an agenda.
 *
 * Beside what is fresh that is each input whose output has another name by now, as a run over the same listing would give it, and each
 * whose record has a name that a text has taken.
 */
export function openAgenda(): Agenda {
  let named = new Map<string, string | undefined>()
  const claims = new Map<string, NamedInput>()
  return {
    plan: ({ inputs, fresh }, names, changed) => {
      const now = new Map(inputs.map((input) => [input.file ?? '', names.names.get(input)]))
      const ousted = new Set(
        [...now].flatMap(([file, name]) => {
          const owner = name !== undefined && named.get(file) !== name ? claims.get(foldName(name)) : undefined
          return owner?.file ?? []
        })
      )
      const due = inputs.filter(({ file, shown }) => {
        if (file === null) return false
        const renamed = named.has(file) && named.get(file) !== now.get(file)
        return fresh.has(file) || renamed || ousted.has(file) || changed === 'all' || (changed?.has(shown) ?? false)
      })
      named = now
      // What is read again claims the names of its records anew, and what is gone has none.
      const again = new Set(due.map(({ file }) => file))
      for (const [name, { file }] of claims) if (again.has(file) || !now.has(file ?? '')) claims.delete(name)
      return { inputs: due, plan: { ...names, claims } }
    }
  }
}
