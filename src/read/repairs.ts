import type { Repair } from '../types.ts'

/** Find the places of a decoded text that read otherwise, in order and without overlap. */
export function findRepairs(value: string): Repair[] {
  return [...value.matchAll(/\u00a0/g)].map((match) => ({
    start: match.index,
    end: match.index + 1,
    replacement: ' ',
    why: 'no-break space'
  }))
}
