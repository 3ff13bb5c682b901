import { Buffer } from 'node:buffer'
import { isObject } from '../checks/fields.ts'
import { hintShapes, readHint } from '../checks/hints.ts'
import type { Failure, Hints } from '../types.ts'
import type { Arrival, RawDocument, Reading } from './arrival.ts'
import { parseExactly } from './exact-json.ts'
import { isPage } from './format.ts'
import { startHash } from './hash.ts'
import { applyRepairs } from './layers.ts'
import { findRepairs } from './repairs.ts'
import { toSource } from './source.ts'

type Fields = Readonly<Record<string, unknown>>

/** Parse one line of JSON Lines. A broken last line without a line end was cut. */
export function openRecord(
  { name, path, text, encoding, line, ended }: RawDocument & { kind: 'record' },
  { idField, textField }: Pick<Reading, 'idField' | 'textField'>
): Arrival {
  const where = `${name}:${line}`
  let handed: { readonly input?: Fields } = {}
  const refuse = (failure: Failure, id = where): Arrival => ({ id, failure, ...handed, container: true, line })
  const bad = (found: string, remedy: string, id?: string): Arrival => {
    const expected = `expected {"${idField}": "…", "${textField}": "…"}`
    return refuse({ code: 'bad_record', message: `${where}: found ${found}, ${expected}; ${remedy}` }, id)
  }

  const record = parse(text)
  if (record === undefined) {
    const cut = !ended && /^\s*\{/.test(text) && !text.trimEnd().endsWith('}')
    const remedy = cut ? 'the file is cut here: fetch it again' : 'write one JSON object on each line'
    return bad(`${cut ? 'JSON that ends early' : 'broken JSON'}, beginning with ${quote(text)}`, remedy)
  }
  if (!isObject(record)) return bad(nameKind(record), 'write one JSON object on each line')
  const { hints, rest } = sort(record, idField, [textField, 'html'])
  if (rest) handed = { input: rest }

  const given = record[idField] ?? null
  if (given !== null && typeof given !== 'string' && typeof given !== 'number') {
    return bad(`${nameKind(given)} as "${idField}"`, 'make it a string or a number')
  }
  const id = given === null || String(given).trim() === '' ? where : String(given)
  const value = record[textField] ?? null
  const page = (found: string): Arrival => {
    const message = `${where}: found ${found}, expected "${textField}": HTML is not read yet; give the text of the article`
    return refuse({ code: 'unsupported_format', message }, id)
  }
  if (value === null && typeof record['html'] === 'string') return page('a record with "html"')
  if (value === null)
    return bad(`a record without "${textField}"`, 'add the text, or name its field: --text-field, textField', id)
  if (typeof value !== 'string') return bad(`${nameKind(value)} as "${textField}"`, 'make it a string', id)
  if (isPage(value)) return page('an HTML page')

  const bytes = Buffer.from(value)
  const origin = { path, bytes: bytes.length, sha256: startHash().update(bytes).digest('hex'), encoding }
  return { source: toSource(value, { id, hints, origin }), ...handed, container: true, line }
}

function parse(text: string): unknown {
  try {
    return parseExactly(text)
  } catch {
    return undefined
  }
}

/**
 * Tell hints from the fields that newsclean does not know. A hint of another shape is handed through as one of those. The id may be a hint
 * too, as where records are named by their addresses.
 */
function sort(record: Fields, idField: string, taken: readonly string[]): { hints: Hints; rest: Fields | null } {
  const hints: { -readonly [key in keyof Hints]: Hints[key] } = {}
  const rest: (readonly [string, unknown])[] = []
  for (const [field, value] of Object.entries(record)) {
    if (taken.includes(field)) continue
    if (isHint(field) && typeof value === 'string' && hintShapes[field].test(value)) hints[field] = readHint(field, value)
    else if (field !== idField && !(isHint(field) && value === null)) rest.push([field, value])
  }
  return { hints, rest: rest.length > 0 ? Object.fromEntries(rest) : null }
}

function isHint(field: string): field is keyof Hints {
  return Object.hasOwn(hintShapes, field)
}

/** The beginning of a line, safe to show. */
function quote(text: string): string {
  const head = text.slice(0, 40)
  return JSON.stringify(applyRepairs(head, findRepairs(head)))
}

function nameKind(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
