import { open, readFile, realpath } from 'node:fs/promises'
import { extname } from 'node:path'
import { fingerprintOf } from '../article/fingerprint.ts'
import { hashWords } from '../article/word-hashes.ts'
import { hashFile } from '../batch/manifest.ts'
import { isSigned, isSignedFile } from './own-records.ts'
import { holdsItsWords } from './own-words.ts'

/** Characters of a file that are looked at to tell who wrote it. */
const head = 1 << 18

/**
 * Did newsclean write the file?
 *
 * A record (`.json`, `.jsonl`) says so itself. A text says nothing, so the record beside it speaks for it:
 * `a.md` is ours where `a.json` is, and where the words and the headline of the one are those of the other.
 * An empty file, and one that holds already what is to be written, can be replaced without loss and count as ours.
 *
 * @param path An existing file.
 * @param sidecar The record that belongs to it, `null` where the file is a record itself.
 * @param content What is to be written there.
 */
export async function isReplaceable(path: string, sidecar: string | null, content: string | null): Promise<boolean> {
  const found = await readHead(path)
  if (found === '') return true
  if (content !== null && found === content.slice(0, head) && (await readFile(path, 'utf8')) === content) return true
  if (sidecar === null) return isSigned(found) || isSignedFile(path)
  const record = await readRecord(sidecar)
  if (!record) return false
  const title = fold(record.metadata?.title ?? '')
  return (!found.includes('# ') || fold(found).includes(title)) && (await holdsItsWords(path, record.metadata ?? {}))
}

/**
 * Is a file met in a folder the output of an earlier run, and not an input?
 *
 * A JSON Lines file is where its first record says so; a text where a record of ours stands beside it, which was made from another file,
 * and no Markdown that it belongs to.
 *
 * @param path Links followed.
 */
export async function isOwnOutput(path: string): Promise<boolean> {
  const extension = extname(path).toLowerCase()
  if (extension === '.jsonl') return isSignedFile(path).catch(() => false)
  if (extension !== '.txt') return false
  const stem = path.slice(0, -extension.length)
  const record = await readRecord(`${stem}.json`)
  if (!record || (await readHead(`${stem}.md`).catch(() => null)) !== null) return false
  return !(await isInputOf(record, path))
}

/**
 * Was a record made from the file beside it?
 *
 * Where the path that the record names leads to no file from here, the content alone decides. Where it leads to this one, the input may
 * have changed since; but a run from within the input's folder gave a path that leads to the output in the output's.
 */
async function isInputOf({ metadata }: FoundRecord, file: string): Promise<boolean> {
  const { path, sha256 } = metadata?.source ?? {}
  const named = typeof path === 'string' ? await realpath(path).catch(() => null) : null
  if (named !== null && named !== file) return false
  if ((await hashFile(file)) === sha256) return true
  if (named === null) return false
  const text = await readFile(file, 'utf8').catch(() => '')
  return fingerprintOf(hashWords([text])) !== metadata?.fingerprint
}

/** What is looked at in a record, none of which can be relied on in a file of unknown origin. */
interface FoundRecord {
  readonly metadata?: {
    readonly title?: string | null
    readonly fingerprint?: string | null
    readonly source?: { readonly path?: string | null; readonly sha256?: string | null }
    readonly generator?: { readonly name?: string }
  } | null
}

async function readRecord(path: string): Promise<FoundRecord | null> {
  try {
    const record = JSON.parse(await readFile(path, 'utf8')) as FoundRecord | null
    return record?.metadata?.generator?.name === 'newsclean' ? record : null
  } catch {
    return null
  }
}

async function readHead(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(head) })
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}

function fold(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}
