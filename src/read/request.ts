import { type Check, checkFields, filled, isObject, refuse, word } from '../checks/fields.ts'
import type { ReadOptions } from './arrival.ts'

const bytes: Check = (value, where) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) throw refuse(where, value, 'a number of bytes, from 1')
}

const stream: Check = (value, where) => {
  if (typeof value !== 'object' || value === null || !(Symbol.asyncIterator in value))
    throw refuse(where, value, 'a stream of bytes, such as process.stdin')
}

const checks: Readonly<Record<keyof ReadOptions, Check>> = {
  from: word(['auto', 'text', 'jsonl'], 'format'),
  idField: filled,
  textField: filled,
  maxBytes: bytes,
  site: filled
}

/**
 * Check what a caller wants read, who may have no types.
 *
 * @throws NewscleanError where that is no input, or an option is unknown or has no value of its kind.
 */
export function checkReading(input: unknown, options: unknown): void {
  if (!isObject(input) || (input['path'] === undefined && input['stream'] === undefined))
    throw refuse('input', input, '{path: "story.txt"}, or {stream: process.stdin, name: "stdin"}')
  if (input['path'] !== undefined) filled(input['path'], 'input.path')
  else {
    stream(input['stream'], 'input.stream')
    filled(input['name'], 'input.name')
  }
  checkFields(options, 'options', checks)
}
