import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { Arrival, Fingerprint, Input, RawDocument, Reading, ReadOptions } from './arrival.ts'
import { ByteReader } from './byte-reader.ts'
import { guessFormat } from './format.ts'
import { gunzip, isGzip } from './gunzip.ts'
import { readJsonl } from './jsonl.ts'
import { openRecord } from './record.ts'
import { openText, readText } from './text.ts'
import { describeTrouble } from './trouble.ts'

export type { Arrival, Input, RawDocument, ReadOptions } from './arrival.ts'

/** The longest text or JSON line that is read unless told otherwise: 64 MiB. */
export const defaultMaxBytes = 67_108_864

/**
 * Read the documents of one input, one after the other.
 *
 * Never throws for what it reads: what cannot be read arrives as a failure in its place. Holds one document at a time and
 * reads no further than asked.
 */
export async function* readSources(input: Input, options: ReadOptions = {}): AsyncGenerator<Arrival, void, undefined> {
  for await (const document of readRaw(input, options)) yield await openRaw(document, options)
}

/** The document that raw bytes or a raw line hold, or why there is none. */
export async function openRaw(document: RawDocument, options: ReadOptions = {}): Promise<Arrival> {
  const { idField = 'id', textField = 'text', site } = options
  const opened = document.kind === 'text' ? await openText(document) : openOther(document, { idField, textField })
  if (site === undefined || !('source' in opened)) return opened
  return { ...opened, source: { ...opened.source, hints: { site, ...opened.source.hints } } }
}

function openOther(document: Exclude<RawDocument, { kind: 'text' }>, fields: Pick<Reading, 'idField' | 'textField'>): Arrival {
  if (document.kind === 'record') return openRecord(document, fields)
  const { kind: _kind, ...failed } = document
  return failed
}

/** Read the documents of one input as {@link readSources} does, leaving them undecoded and unparsed. */
export async function* readRaw(input: Input, options: ReadOptions = {}): AsyncGenerator<RawDocument, void, undefined> {
  const path = 'path' in input ? input.path : null
  const name = 'path' in input ? input.path : input.name
  const { from = 'auto', idField = 'id', textField = 'text', maxBytes = defaultMaxBytes } = options
  const reading: Reading = { name, path, idField, textField, maxBytes }
  const raw = trace('path' in input ? readFile(input.path) : input.stream)
  let reader = new ByteReader(raw.chunks)
  try {
    if (isGzip(await reader.peek(2))) reader = new ByteReader(gunzip(reader))
    const format = from === 'auto' ? await guessFormat(path, reader, [idField, textField, 'html']) : from
    if (format === 'jsonl') {
      raw.forget()
      yield* readJsonl(reader, reading)
    } else if (format === 'text') yield await readText(reader, reading, raw.fingerprint)
    else {
      const message = `${name}: found an HTML page, expected text or JSON Lines: HTML is not read yet; give the text of the article`
      yield { kind: 'failure', id: name, failure: { code: 'unsupported_format', message }, container: false }
    }
  } catch (error) {
    yield { kind: 'failure', id: name, failure: describeTrouble(error, name), container: false }
  } finally {
    await reader.close()
  }
}

async function* readFile(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await open(path)
  yield* file.createReadStream({ highWaterMark: 262_144 }) as AsyncIterable<Uint8Array>
}

/** Take the fingerprint of bytes as they pass, until it is no longer wanted. */
function trace(chunks: AsyncIterable<Uint8Array>): {
  readonly chunks: AsyncIterable<Uint8Array>
  readonly fingerprint: () => Fingerprint
  readonly forget: () => void
} {
  const hash = createHash('sha256')
  let bytes = 0
  let wanted = true
  async function* pass(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of chunks) {
      if (wanted) hash.update(chunk)
      bytes += chunk.length
      yield chunk
    }
  }
  return { chunks: pass(), fingerprint: () => ({ bytes, sha256: hash.digest('hex') }), forget: () => void (wanted = false) }
}
