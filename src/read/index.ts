import { Buffer } from 'node:buffer'
import { open } from 'node:fs/promises'
import type { Arrival, Fingerprint, Input, RawDocument, Reading, ReadOptions } from './arrival.ts'
import { ByteReader } from './byte-reader.ts'
import { guessFormat } from './format.ts'
import { isGzip } from './gzip.ts'
import { readJsonl } from './jsonl.ts'
import { startHash } from './hash.ts'
import { openRecord } from './record.ts'
import { checkReading } from './request.ts'
import { openText, readText } from './text.ts'
import { describePage, describeTrouble } from './trouble.ts'

export { parseExactly } from './exact-json.ts'
export type { Arrival, Input, RawDocument, ReadOptions } from './arrival.ts'

/** The longest text or JSON line that is read unless told otherwise: 64 MiB. */
export const defaultMaxBytes = 67_108_864

/**
 * Read the documents of one input, one after the other.
 *
 * Never throws for what it reads: what cannot be read arrives as a failure in its place. Holds one document at a time and
 * reads no further than asked.
 *
 * @throws NewscleanError where `input` is none, or an option is unknown or has no value of its kind.
 */
export async function* readSources(input: Input, options: ReadOptions = {}): AsyncGenerator<Arrival, void, undefined> {
  checkReading(input, options)
  for await (const document of readRaw(input, options)) yield await openRaw(document, options)
}

/** The document that raw bytes or a raw line hold, or why there is none. */
export async function openRaw(document: RawDocument, options: ReadOptions = {}): Promise<Arrival> {
  const { from = 'auto', idField = 'id', textField = 'text', site } = options
  const opened = document.kind === 'text' ? await openText(document, from) : openOther(document, { idField, textField })
  if (site === undefined || !('source' in opened)) return opened
  return { ...opened, source: { ...opened.source, hints: { site, ...opened.source.hints } } }
}

function openOther(document: Exclude<RawDocument, { kind: 'text' }>, fields: Pick<Reading, 'idField' | 'textField'>): Arrival {
  if (document.kind === 'record') return openRecord(document, fields)
  const { kind: _kind, ...failed } = document
  return failed
}

/** How an input is read that is opened later. */
export interface RawOptions extends ReadOptions {
  /** Whether texts get their SHA-256: so unless said otherwise. */
  readonly hash?: boolean
}

/**
 * Read the documents of one input as {@link readSources} does, leaving them undecoded and unparsed.
 *
 * @param readSmall Gives the bytes of a file where it can at once, `null` where the file is to be read piece by piece.
 */
export async function* readRaw(
  input: Input,
  options: RawOptions = {},
  readSmall: (path: string) => Uint8Array | null = () => null
): AsyncGenerator<RawDocument, void, undefined> {
  const path = 'path' in input ? input.path : null
  const name = 'path' in input ? input.path : input.name
  const { from = 'auto', idField = 'id', textField = 'text', maxBytes = defaultMaxBytes, hash = true } = options
  const reading: Reading = { name, path, idField, textField, maxBytes }
  const raw = trace('path' in input ? readFile(input.path, readSmall) : input.stream, hash)
  const packed = new ByteReader(raw.chunks)
  let reader = packed
  try {
    if (isGzip(await packed.peek(2))) {
      const { gunzip } = await import('./gunzip.ts')
      reader = new ByteReader(gunzip(packed))
    }
    const format = from === 'auto' ? await guessFormat(path, reader, [idField, textField, 'html']) : from
    if (format === 'jsonl') {
      raw.forget()
      yield* readJsonl(reader, reading)
    } else if (format === 'text') yield await readText(reader, reading, raw.fingerprint)
    else yield { kind: 'failure', id: name, failure: describePage(name), container: false }
  } catch (error) {
    yield { kind: 'failure', id: name, failure: describeTrouble(error, name), container: false }
  } finally {
    await reader.close()
    // A generator that never began, as where a name says enough, closes nothing.
    await packed.close()
  }
}

const chunkBytes = 262_144

/** The bytes of a file, a chunk ahead of who takes them. Without a stream, which takes a start milliseconds to load. */
async function* readFile(
  path: string,
  readSmall: (path: string) => Uint8Array | null
): AsyncGenerator<Uint8Array, void, undefined> {
  const whole = readSmall(path)
  if (whole) {
    yield whole
    return
  }
  const file = await open(path)
  const read = async (): Promise<Uint8Array> => {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafeSlow(chunkBytes), 0, chunkBytes, null)
    return buffer.subarray(0, bytesRead)
  }
  let next = read()
  try {
    for (let chunk = await next; chunk.length > 0; chunk = await next) {
      next = read()
      // Who takes no more need not hear what is wrong with it.
      next.catch(() => {})
      yield chunk
    }
  } finally {
    await next.catch(() => {})
    await file.close()
  }
}

/** Take the fingerprint of bytes as they pass, until it is no longer wanted. */
function trace(
  chunks: AsyncIterable<Uint8Array>,
  hashed: boolean
): {
  readonly chunks: AsyncIterable<Uint8Array>
  readonly fingerprint: () => Fingerprint
  readonly forget: () => void
} {
  const hash = hashed ? startHash() : null
  let bytes = 0
  let wanted = true
  async function* pass(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const given of chunks as AsyncIterable<Uint8Array | string>) {
      // A stream of Node that was told an encoding gives texts, whatever its type says.
      const chunk = typeof given === 'string' ? Buffer.from(given) : given
      if (wanted) hash?.update(chunk)
      bytes += chunk.length
      yield chunk
    }
  }
  return {
    chunks: pass(),
    fingerprint: () => ({ bytes, sha256: hash?.digest('hex') ?? null }),
    forget: () => void (wanted = false)
  }
}
