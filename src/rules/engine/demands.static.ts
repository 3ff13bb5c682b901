import type { Choice } from './choices.ts'
import { toDemandRow } from './demand-rows.ts'
import { choicesOf } from './demands.ts'
import { rules } from '../index.ts'
import type { Rule } from '../rule.ts'
import { wordRows } from './words.static.ts'
import { readWords } from './words.ts'

const words = readWords(wordRows)

/**
 * What a text must hold that the rules speak on, beside the literals they need, in the order of the table: a line of `toDemandRow` each,
 * empty where there is no more. Worked out when the package is built.
 */
export const demandRows: string = rules.map((rule) => toDemandRow(waysOf(rule))).join('\n')

/** The choices of a rule's pattern, and of each row of what its `test` looks for: all of one row. */
function waysOf({ needs, pattern, says = [[]] }: Rule): readonly (readonly Choice[])[] {
  // Written over one word at a time, which was found.
  if (typeof needs === 'function' && typeof pattern === 'function') return []
  const literals = typeof needs === 'function' ? needs(words) : needs
  const isMore = (choice: Choice): boolean => !literals.every((literal) => choice.some((part) => literal.includes(part)))
  const whole = choicesOf(pattern instanceof RegExp ? pattern : pattern(words))
  return says.map((row) => [...whole, ...row.flatMap((write) => choicesOf(write()))].filter(isMore))
}
