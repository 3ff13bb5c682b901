import { filled, isObject, object, refuse, word } from './checks/fields.ts'
import { hints, readHints } from './checks/hints.ts'
import { toSource } from './read/source.ts'
import type { Given, Hints, Source } from './types.ts'

const expected = 'the text of an article, or a source: {value: "the text", id, hints}'
const format = word(['text'], 'format')

/**
 * Make a whole source of what a caller hands over, who may have no types.
 *
 * @param asked Hints that come before its own, checked.
 * @throws NewscleanError where it is neither a text nor an object with one.
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
  const { value } = given
  if (typeof (value as unknown) !== 'string') throw refuse('source.value', value, 'the text of an article')
  if (given.id !== undefined) filled(given.id, 'source.id')
  if (given.format !== undefined) format(given.format, 'source.format')
  if (given.origin !== undefined) object(given.origin, 'source.origin')
  if (given.repairs !== undefined && !Array.isArray(given.repairs))
    throw refuse('source.repairs', given.repairs, 'a list; leave it out to have them found')
  if (given.hints !== undefined) hints(given.hints, 'source.hints')
  const { id = 'text', origin, repairs } = given
  const known = { id, hints: { ...readHints(given.hints ?? {}), ...asked }, ...(origin && { origin }) }
  return repairs ? { ...known, format: 'text', value, repairs } : toSource(value, known)
}
