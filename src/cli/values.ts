import { InvalidArgumentError } from 'commander'
import { actions, labels } from '../rules/policy.ts'
import type { Action, Label, Policy } from '../types.ts'
import { hintShapes, languageCode } from '../checks/hints.ts'
import { alternatives } from '../checks/suggestion.ts'

/** Turns what was typed after an option into its value; `before` is the value of an earlier mention. */
export type Parse = (typed: string, before: unknown) => unknown

function check<T extends string>(word: string, known: readonly T[], noun: string): T {
  const found = known.find((name) => name === word)
  if (found === undefined) throw new InvalidArgumentError(`unknown ${noun} "${word}"; ${alternatives(word, known)}.`)
  return found
}

function split(typed: string): string[] {
  return typed
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
}

/** One word of a list. */
export function choice(known: readonly string[], noun: string): Parse {
  return (typed) => check(typed, known, noun)
}

/** Several words of a list, separated by commas or given again. */
export function choices(known: readonly string[], noun: string): Parse {
  return (typed, before) => {
    const words = split(typed).map((word) => check(word, known, noun))
    if (words.length === 0) throw new InvalidArgumentError(`Expected one or more of: ${known.join(', ')}.`)
    return [...((before as readonly string[] | undefined) ?? []), ...words]
  }
}

/** Words separated by commas. */
export const words: Parse = (typed, before) => {
  const found = split(typed)
  if (found.length === 0) throw new InvalidArgumentError('Expected names separated by commas.')
  return [...((before as readonly string[] | undefined) ?? []), ...found]
}

/** `label=action` pairs separated by commas. */
export const policy: Parse = (typed, before) => {
  const pairs = split(typed).map((pair): [Label, Action] => {
    const [label = '', action, ...rest] = pair.split('=').map((word) => word.trim())
    if (action === undefined || rest.length > 0)
      throw new InvalidArgumentError(`Expected label=action as in "bio=keep", found "${pair}".`)
    return [check(label, labels, 'label'), check(action, actions, 'action')]
  })
  if (pairs.length === 0) throw new InvalidArgumentError('Expected label=action as in "bio=keep".')
  return { ...(before as Partial<Policy> | undefined), ...Object.fromEntries(pairs) }
}

/** An ISO 639-1 code, also with a region behind, as the library takes it. */
export const language: Parse = (typed) => {
  if (!hintShapes.language.test(typed))
    throw new InvalidArgumentError('Expected the ISO 639-1 code of a language, such as "en", "pt-BR" or "ja".')
  return languageCode(typed)
}

/** Any text but the empty one. */
export const filled: Parse = (typed) => {
  if (typed.trim() === '') throw new InvalidArgumentError('It is empty.')
  return typed
}

/** A number of threads. */
export const count: Parse = (typed) => {
  if (!/^[1-9]\d{0,3}$/u.test(typed)) throw new InvalidArgumentError('Expected a whole number from 1 to 9999.')
  return Number(typed)
}

/** A line of a text, given once or several times. */
export const lineNumbers: Parse = (typed, before) => {
  if (!/^[1-9]\d{0,8}$/u.test(typed)) throw new InvalidArgumentError('Expected a line of the source, a whole number from 1.')
  return [...new Set([...((before as readonly number[] | undefined) ?? []), Number(typed)])]
}

/** A time in seconds. */
export const seconds: Parse = (typed) => {
  const found = /^\d+(?:\.\d+)?$/u.test(typed) ? Number(typed) : 0
  if (found < 0.001 || found > 86_400) throw new InvalidArgumentError('Expected seconds, such as 10 or 0.5, up to a day.')
  return found
}

const units: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1_048_576, g: 1_073_741_824 }

/** A size in bytes. */
export const size: Parse = (typed) => {
  const [, digits = '', unit = ''] = /^([1-9]\d{0,11})([kmg]?)$/iu.exec(typed) ?? []
  if (digits === '') throw new InvalidArgumentError('Expected bytes, such as 500000, 500k or 10M.')
  const bytes = Number(digits) * (units[unit.toLowerCase()] ?? 1)
  if (!Number.isSafeInteger(bytes)) throw new InvalidArgumentError('Expected no more bytes than a file can have.')
  return bytes
}
