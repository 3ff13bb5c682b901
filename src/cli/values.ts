import { InvalidArgumentError } from 'commander'
import { actions, labels } from '../rules/policy.ts'
import type { Action, Label, Policy } from '../types.ts'
import { alternatives } from './suggestion.ts'

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

/** An ISO 639 code. */
export const language: Parse = (typed) => {
  if (!/^[a-z]{2,3}$/iu.test(typed))
    throw new InvalidArgumentError('Expected a language code of two letters, such as "en" or "fr".')
  return typed.toLowerCase()
}

/** Any text but the empty one. */
export const filled: Parse = (typed) => {
  if (typed.trim() === '') throw new InvalidArgumentError('It is empty.')
  return typed
}
