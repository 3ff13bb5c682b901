import { type Check, checkFields, filled, isObject, object, refuse, word } from './checks/fields.ts'
import { hints, readHints } from './checks/hints.ts'
import { toSource } from './read/source.ts'
import type { Given, Hints, Source } from './types.ts'

const expected = 'the text of an article, or a source: {value: "the text", id, hints}'
const list: Check = (value, where) => {
  if (!Array.isArray(value)) throw refuse(where, value, 'a list; leave it out to have them found')
}
const checks: Readonly<Record<keyof Source, Check>> = {
  value: (value, where) => {
    if (typeof value !== 'string') throw refuse(where, value, 'the text of an article')
  },
  id: filled,
  hints,
  format: word(['text'], 'format'),
  origin: object,
  repairs: list
}

/**
 * Make a whole source of what a caller hands over, who may have no types.
 *
 * @param asked Hints that come before its own, checked.
 * @throws NewscleanError where it is neither a text nor an object with one, or has a field that is unknown or of another kind.
 */
export function admit(given: Given | string, asked: Hints = {}): Source {
  if (typeof given === 'string') return toSource(given, { hints: asked })
  const source: unknown = given
  if (source instanceof Uint8Array)
    throw refuse(
      'source',
      source,
      'a text; decode the bytes first, as in new TextDecoder().decode(bytes), or read with readSources'
    )
  if (!isObject(source)) throw refuse('source', source, expected)
  if (isObject(source['source'])) throw refuse('source', source, `${expected}; of what readSources gives, hand over its "source"`)
  checkFields(source, 'source', checks, 'field')
  const { value } = given
  // A text that is left out is none.
  checks.value(value, 'source.value')
  const { id = 'text', origin, repairs } = given
  const known = { id, hints: { ...readHints(given.hints ?? {}), ...asked }, ...(origin && { origin }) }
  return repairs ? { ...known, format: 'text', value, repairs } : toSource(value, known)
}
