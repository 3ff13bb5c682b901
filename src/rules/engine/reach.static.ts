import { rules } from '../index.ts'
import { reachOf, toRow } from './reach.ts'
import type { Rule } from '../rule.ts'
import { wordRows } from './words.static.ts'
import { readWords } from './words.ts'

const words = readWords(wordRows)

/**
 * What the patterns of all rules can match, in the order of the table: a line of `toRow` each, empty where the pattern is written over one word
 * at a time. Worked out when the package is built.
 */
export const reachRows: string = rules.map(rowOf).join('\n')

function rowOf({ needs, pattern }: Rule): string {
  if (typeof needs === 'function' && typeof pattern === 'function') return ''
  return toRow(reachOf(pattern instanceof RegExp ? pattern : pattern(words)))
}
