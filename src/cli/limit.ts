import { InvalidArgumentError } from 'commander'
import type { Parse } from './values.ts'

/** How many are allowed: a number, or a share of all. */
export type Limit = { readonly count: number } | { readonly percent: number }

/** `N` or `N%`. */
export const limit: Parse = (typed): Limit => {
  if (/^\d{1,15}$/u.test(typed)) return { count: Number(typed) }
  if (!typed.endsWith('%')) throw new InvalidArgumentError('Expected a number such as 20, or a percentage such as 5%.')
  return { percent: readPercent(typed) }
}

/** `N%`, 0 to 100, as a number. */
export const percent: Parse = readPercent

/** A number from 0 to 1. */
export const share: Parse = (typed) => {
  const number = /^\d+(?:\.\d+)?$/u.test(typed) ? Number(typed) : Number.NaN
  if (!(number <= 1)) throw new InvalidArgumentError('Expected a number from 0 to 1, such as 0.8.')
  return number
}

/** Are there more than the limit allows? */
export function exceeds(found: number, all: number, allowed: Limit): boolean {
  // Multiplied, not divided: 29 of 100 are no more than 29%.
  return 'count' in allowed ? found > allowed.count : found * 100 > allowed.percent * all
}

/** A limit as it was typed. */
export function showLimit(allowed: Limit): string {
  return 'count' in allowed ? String(allowed.count) : `${allowed.percent}%`
}

function readPercent(typed: string): number {
  const number = /^\d+(?:\.\d+)?%$/u.test(typed) ? Number(typed.slice(0, -1)) : Number.NaN
  if (!(number <= 100)) throw new InvalidArgumentError('Expected a percentage from 0% to 100%, such as 40%.')
  return number
}
