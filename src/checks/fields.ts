import { NewscleanError } from '../errors.ts'
import { describe } from './found.ts'
import { alternatives } from './suggestion.ts'

/** Looks at a value that a caller without types may have handed over; `where` is what errors call it by. Throws where it is wrong. */
export type Check = (value: unknown, where: string) => void

/** An error in what a caller asked for. */
export function refuse(where: string, found: unknown, expected: string): NewscleanError {
  return new NewscleanError('bad_request', `${where}: found ${describe(found)}, expected ${expected}`)
}

/** Whether a value is an object with named fields. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Not a `Map` or a `Date`, whose entries are no fields: nothing in them would be checked, and none obeyed. */
const plain = /^\[object (?:Object|Module)\]$/

/** Check an object field by field. A field that is `undefined` is one that was left out; one without a check is unknown. */
export function checkFields(value: unknown, where: string, checks: Readonly<Record<string, Check>>, noun = 'option'): void {
  if (!isObject(value) || !plain.test(Object.prototype.toString.call(value)))
    throw refuse(where, value, `an object with one or more of: ${Object.keys(checks).join(', ')}`)
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(checks, name))
      throw new NewscleanError('bad_request', `${where}: unknown ${noun} "${name}"; ${alternatives(name, Object.keys(checks))}`)
    if (value[name] !== undefined) checks[name]!(value[name], `${where}.${name}`)
  }
}

/** One word of a list. */
export function word(known: readonly string[], noun: string): Check {
  return (value, where) => {
    if (typeof value !== 'string') throw refuse(where, value, `one of: ${known.join(', ')}`)
    if (!known.includes(value))
      throw new NewscleanError('bad_request', `${where}: unknown ${noun} "${value}"; ${alternatives(value, known)}`)
  }
}

/** A list of words. */
export function wordList(known: readonly string[], noun: string): Check {
  const check = word(known, noun)
  return (value, where) => {
    if (!Array.isArray(value)) throw refuse(where, value, `a list with one or more of: ${known.join(', ')}`)
    value.forEach((one, at) => check(one, `${where}[${at}]`))
  }
}

/** A text with more in it than white space. */
export const filled: Check = (value, where) => {
  if (typeof value !== 'string' || value.trim() === '') throw refuse(where, value, 'a text that is not empty')
}

/** `true` or `false`. */
export const flag: Check = (value, where) => {
  if (typeof value !== 'boolean') throw refuse(where, value, 'true or false')
}

/** An object, whatever it holds. */
export const object: Check = (value, where) => {
  if (!isObject(value)) throw refuse(where, value, 'an object')
}
