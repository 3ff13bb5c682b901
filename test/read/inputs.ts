import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { readSources, type Arrival, type Input, type ReadOptions } from '../../src/read/index.ts'

/** A folder for the files of one test file. */
export const folder = mkdtempSync(join(tmpdir(), 'newsclean-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

export const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')

/** Write a file to read. */
export function place(name: string, content: string | Buffer): Input {
  const path = join(folder, name)
  writeFileSync(path, content)
  return { path }
}

async function* pour(content: string | Buffer, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content)
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

/** A stream in small chunks. */
export const stdin = (content: string | Buffer, size?: number): Input => ({ stream: pour(content, size), name: 'stdin' })

/** Read all. */
export async function read(input: Input, options?: ReadOptions): Promise<Arrival[]> {
  const arrivals: Arrival[] = []
  for await (const arrival of readSources(input, options)) arrivals.push(arrival)
  return arrivals
}

/** Each arrival in short: id and text, or id and code. */
export async function short(input: Input, options?: ReadOptions): Promise<string[]> {
  const arrivals = await read(input, options)
  return arrivals.map((one) => ('source' in one ? `${one.source.id}=${one.source.value}` : `${one.id}!${one.failure.code}`))
}

/** The code and message of the first arrival. */
export async function failure(input: Input, options?: ReadOptions): Promise<string> {
  const [arrival] = await read(input, options)
  return arrival && 'failure' in arrival ? `${arrival.failure.code} ${arrival.failure.message}` : 'none'
}
