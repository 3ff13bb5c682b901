import { open, readFile } from 'node:fs/promises'
import { extname } from 'node:path'

/** Characters of a file that are looked at to tell who wrote it. */
const head = 1 << 18

/**
 * Did newsclean write the file?
 *
 * A record (`.json`, `.jsonl`) says so itself: `metadata.generator.name`. A text says nothing, so the record beside it speaks for it:
 * `a.md` is ours where `a.json` is, and where the headline of the one stands in the other.
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
  if (sidecar === null) return signed(found)
  const record = await readRecord(sidecar)
  if (!record) return false
  const title = fold(record.metadata?.title ?? '')
  return !found.includes('# ') || fold(found).includes(title)
}

/**
 * Is a file met in a folder the output of an earlier run, and not an input?
 *
 * A JSON Lines file is where its first record says so; a text where a record of ours stands beside it and no Markdown that it belongs to.
 */
export async function isOwnOutput(path: string): Promise<boolean> {
  const extension = extname(path).toLowerCase()
  if (extension === '.jsonl') return signed((await readHead(path).catch(() => '')).split('\n', 1)[0] ?? '')
  if (extension !== '.txt') return false
  const stem = path.slice(0, -extension.length)
  return (await readRecord(`${stem}.json`)) !== null && (await readHead(`${stem}.md`).catch(() => null)) === null
}

function signed(text: string): boolean {
  return /"generator":\s*\{\s*"name":\s*"newsclean"/u.test(text)
}

/** What is looked at in a record, none of which can be relied on in a file of unknown origin. */
interface FoundRecord {
  readonly metadata?: { readonly title?: string | null; readonly generator?: { readonly name?: string } } | null
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
