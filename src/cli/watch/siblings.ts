import { dirname } from 'node:path'
import { isRecordStream } from '../destination.ts'
import type { NamedInput } from '../inputs.ts'
import type { Request } from '../request.ts'
import { usualTerms } from '../../templates/learn.ts'
import { learnTemplates, type Templates } from '../siblings/index.ts'

/** What the articles of each site tell, while more of them arrive. */
export interface Siblings {
  /** What they tell by now, and whether that has changed. */
  compare(inputs: readonly NamedInput[], request: Request, signal: AbortSignal): Promise<Told>
}

interface Told {
  readonly templates: Templates | null
  readonly changed: boolean
}

/**
 * Compare siblings now and then: where a folder holds twice as many files as when they were compared last.
 *
 * Each time what they tell changes a whole site is cleaned again; so an article is cleaned again a few times, however many follow it.
 */
export function openSiblings(): Siblings {
  let templates: Templates | null = null
  let compared: ReadonlyMap<string, number> | null = null
  return {
    compare: async (inputs, request, signal) => {
      if (request.siblings === false) return { templates, changed: false }
      const counts = new Map<string, number>()
      for (const { shown } of inputs) counts.set(dirname(shown), (counts.get(dirname(shown)) ?? 0) + 1)
      const streams = new Set(inputs.flatMap(({ shown }) => (isRecordStream(shown, request.from) ? dirname(shown) : [])))
      const hasGrown = ([folder, count]: [string, number]): boolean =>
        count >= Math.max(streams.has(folder) ? 1 : usualTerms.fewest, 2 * (compared?.get(folder) ?? 0))
      if (compared && ![...counts].some(hasGrown)) return { templates, changed: false }
      compared = counts
      const before = JSON.stringify([...(templates ?? [])])
      templates = await learnTemplates(inputs, request, signal)
      return { templates, changed: JSON.stringify([...templates]) !== before }
    }
  }
}
