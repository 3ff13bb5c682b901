import { type Check, refuse } from '../checks/fields.ts'
import { describe } from '../checks/found.ts'
import { NewscleanError } from '../errors.ts'

const expected = 'a Map from texts to keep or drop, as in new Map([["Read also: …", "keep"]])'

/** How many decisions a map held when it was looked through. A run hands the same one over for each article. */
const checked = new WeakMap<object, number>()

/** Decisions by text. What is put in the place of another later on is found where the text is. */
export const decisions: Check = (value, where) => {
  if (!isMap(value)) throw refuse(where, value, expected)
  if (checked.get(value) === value.size) return
  for (const [text, decision] of value) {
    if (typeof text !== 'string') throw refuse(where, text, `the text of a line; ${expected}`)
    if (decision !== 'keep' && decision !== 'drop')
      throw new NewscleanError(
        'bad_request',
        `${where}: ${describe(decision)} is no decision on ${describe(text)}; use keep or drop`
      )
  }
  checked.set(value, value.size)
}

/** Also a map of another realm. */
function isMap(value: unknown): value is ReadonlyMap<unknown, unknown> {
  return Object.prototype.toString.call(value) === '[object Map]'
}
