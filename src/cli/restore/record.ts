import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { WrittenRecord } from '../../types.ts'
import { explainTrouble } from '../inputs.ts'
import { wrong } from '../wrong.ts'

/** A record that was written with its id. */
interface NamedRecord extends WrittenRecord {
  readonly id: string
}

/** A record as it was written, which says what it was made of. */
export interface MadeRecord extends NamedRecord {
  readonly metadata: NonNullable<WrittenRecord['metadata']>
}

/** Ids that are shown of a stream. */
const few = 3

/**
 * Read the record that something is to be restored in: a file of its own, or a line of a stream.
 *
 * @param id The record of a stream.
 * @throws NewscleanError where there is none, or where it does not say what it was made of.
 */
export async function readRecord(path: string, id: string | undefined): Promise<MadeRecord> {
  if (path === '-') throw wrong('restore changes files, found "-"; name the record, NAME.json')
  const extension = extname(path).toLowerCase()
  if (['.md', '.markdown', '.txt', '.text'].includes(extension))
    throw wrong(`restore takes a record, found ${path}; name ${path.slice(0, -extension.length)}.json, which lists the removals`)
  const content = await readFile(path, 'utf8').catch((error: unknown) => {
    throw wrong(explainTrouble(path, error))
  })
  const whole = parse(content)
  if (whole) {
    if (id !== undefined && whole.id !== id) throw wrong(`${path} is the record of "${whole.id}", not of "${id}"; leave --id out`)
    return check(whole, path)
  }
  const records = content.split('\n').flatMap((line) => parse(line) ?? [])
  if (records.length === 0)
    throw wrong(`${path} is no record; expected a file that newsclean wrote: NAME.json, or JSON Lines with --id`)
  const ids = `${records
    .slice(0, few)
    .map((record) => JSON.stringify(record.id))
    .join(', ')}${records.length > few ? ', …' : ''}`
  if (id === undefined) throw wrong(`${path} holds ${records.length} records (${ids}); say which with --id`)
  const found = records.filter((record) => record.id === id)
  if (!found[0]) throw wrong(`${path} has no record "${id}"; it holds ${ids}`)
  if (found[1]) throw wrong(`${path} has ${found.length} records "${id}"; give each an id of its own, and clean them again`)
  return check(found[0], path)
}

function parse(json: string): NamedRecord | null {
  try {
    const value = JSON.parse(json) as WrittenRecord | null
    return typeof value?.id === 'string' ? { ...value, id: value.id } : null
  } catch {
    return null
  }
}

function check(record: NamedRecord, path: string): MadeRecord {
  const { metadata, error } = record
  if (metadata?.generator.name === 'newsclean') return { ...record, metadata }
  if (error && error.code !== 'empty_article') throw wrong(`${path}: nothing was cleaned in "${record.id}": ${error.message}`)
  throw wrong(
    `${path} does not say what it was made of: "metadata" of newsclean is missing; write the record with it (--fields), or put the text into a file for --decisions`
  )
}
