import { access, constants } from 'node:fs/promises'
import { openRaw, type RawDocument, readRaw } from '../../read/index.ts'
import type { Source } from '../../types.ts'
import { explainTrouble } from '../inputs.ts'
import { readOptions, type Request } from '../request.ts'
import { wrong } from '../wrong.ts'
import type { MadeRecord } from './record.ts'

/** The document that a record was made of, still as it was. */
export interface Document {
  readonly raw: RawDocument
  readonly source: Source
  /** Path of its input, as it was typed. */
  readonly path: string
}

/**
 * Find the document that a record was made of.
 *
 * @param shown The file of the record.
 * @throws NewscleanError where it is gone or has changed: places in it would be others.
 */
export async function findDocument({ id, metadata }: MadeRecord, request: Request, shown: string): Promise<Document> {
  const { path, sha256 } = metadata.source
  if (path === null)
    throw wrong(`${shown} was made of what came from stdin, which is gone; clean it from a file, or use --decisions`)
  await access(path, constants.R_OK).catch((error: unknown) => {
    const where = 'run restore in the folder where newsclean was run, or put the source back'
    throw wrong(`${shown} was made of ${path}: ${explainTrouble(path, error).replace(/; check the path$/u, '')}; ${where}`)
  })
  // A text is called by its path. The run may have read other inputs otherwise.
  const reading = { ...readOptions(request), from: id === path ? ('text' as const) : ('jsonl' as const) }
  let found = `which holds no document "${id}" any more`
  for await (const raw of readRaw({ path }, reading)) {
    const arrival = await openRaw(raw, reading)
    if ('failure' in arrival && !arrival.container) throw wrong(`${shown} was made of ${path}: ${arrival.failure.message}`)
    if (!('source' in arrival) || arrival.source.id !== id) continue
    if (arrival.source.origin?.sha256 === sha256) return { raw, source: arrival.source, path }
    found = 'which has changed since'
  }
  throw wrong(`${shown} was made of ${path}, ${found}; clean it again, then look at the new record`)
}
