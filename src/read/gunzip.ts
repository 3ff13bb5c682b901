import type { Buffer } from 'node:buffer'
import zlib from 'node:zlib'
import type { ByteReader } from './byte-reader.ts'
import { GzipError, isGzip } from './gzip.ts'

/** Node 20.15 and later; before, the size alone is checked. */
const crc32 = zlib.crc32 as typeof zlib.crc32 | undefined

/**
 * Decompress gzip data of one or more members, chunk by chunk. Bytes behind the last member are read and ignored.
 *
 * node:zlib's own gunzip throws away the last chunk it decompressed when other bytes follow, so that each member is read apart here.
 *
 * @throws GzipError when the data is damaged or ends early; everything before is yielded first.
 */
export async function* gunzip(reader: ByteReader): AsyncGenerator<Buffer, void, undefined> {
  try {
    while (isGzip(await reader.peek(2))) {
      await skipHeader(reader)
      yield* inflate(reader)
    }
    while (await reader.take());
  } finally {
    await reader.close()
  }
}

async function peek(reader: ByteReader, size: number): Promise<Buffer> {
  const bytes = await reader.peek(size)
  if (bytes.length < size) throw new GzipError('gzip data that ends early')
  return bytes
}

/** RFC 1952, section 2.3: ten bytes, then an extra field, a name, a comment and a checksum as the flags say. */
async function skipHeader(reader: ByteReader): Promise<void> {
  const head = await peek(reader, 10)
  const flags = head.readUInt8(3)
  if (head.readUInt8(2) !== 8) throw new GzipError('damaged gzip data')
  reader.skip(10)
  if (flags & 4) {
    const size = 2 + (await peek(reader, 2)).readUInt16LE(0)
    await peek(reader, size)
    reader.skip(size)
  }
  for (const flag of [8, 16]) if (flags & flag) await skipName(reader)
  if (flags & 2) {
    await peek(reader, 2)
    reader.skip(2)
  }
}

async function skipName(reader: ByteReader): Promise<void> {
  for (let size = 1; size < 65_536; size++) {
    const bytes = await peek(reader, size)
    const end = bytes.indexOf(0)
    if (end >= 0) {
      reader.skip(end + 1)
      return
    }
    size = bytes.length
  }
  throw new GzipError('damaged gzip data')
}

async function* inflate(reader: ByteReader): AsyncGenerator<Buffer, void, undefined> {
  const engine = zlib.createInflateRaw()
  let given = 0
  let last: Buffer | undefined
  const feed = async (): Promise<void> => {
    // Bytes that the engine leaves stand behind the end of the member.
    while (!engine.destroyed && engine.bytesWritten === given) {
      last = await reader.take()
      if (!last) return void engine.end()
      given += last.length
      await new Promise((resolve) => engine.write(last, resolve))
    }
  }
  // What stops the feeding is thrown by the loop below.
  feed().catch((error: unknown) => engine.destroy(error instanceof Error ? error : new Error(String(error))))

  let checksum = 0
  let size = 0
  try {
    for await (const chunk of engine as AsyncIterable<Buffer>) {
      checksum = crc32?.(chunk, checksum) ?? 0
      size = (size + chunk.length) >>> 0
      yield chunk
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'Z_BUF_ERROR') throw new GzipError('gzip data that ends early', { cause: error })
    if (typeof code === 'string' && code.startsWith('Z_')) throw new GzipError('damaged gzip data', { cause: error })
    throw error
  }
  if (last) reader.giveBack(last.subarray(last.length - (given - engine.bytesWritten)))
  const trailer = await peek(reader, 8)
  const whole = trailer.readUInt32LE(4) === size && (!crc32 || trailer.readUInt32LE(0) === checksum)
  if (!whole) throw new GzipError('damaged gzip data')
  reader.skip(8)
}
