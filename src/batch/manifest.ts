import { appendFileSync } from 'node:fs'
import { appendFile, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startHash } from '../read/hash.ts'
import { atOnce, isQuick, readSmall } from './disk.ts'

/** What a run counts: verdicts, codes of failures, labels of what left the text. */
export interface Counts {
  readonly verdicts: Readonly<Record<string, number>>
  readonly failures: Readonly<Record<string, number>>
  readonly dropped: Readonly<Record<string, number>>
}

/** What is remembered of an output. */
export interface Entry {
  /** Path in the output folder, without extension. */
  readonly name: string
  /** Made of everything that the output depends on. */
  readonly key: string
  /** Its files: path in the output folder and SHA-256. */
  readonly files: Readonly<Record<string, string>>
  /** Id of the document. */
  readonly id: string
  readonly counts: Counts
  /** What else a run wants to know of it again, where that was asked for: plain data. Left out where there is too much to hold. */
  readonly notes?: readonly unknown[]
}

/** What was written into a folder, by this run and earlier ones. */
export interface Manifest {
  /** The options of the run that wrote last; `null` where none are remembered. */
  readonly options: Readonly<Record<string, unknown>> | null
  /** The entry of a key; of several, where outputs were renamed, that of a name. */
  find(key: string, name?: string): Entry | undefined
  /** The entry that a file belongs to, by its path in the output folder. */
  ownerOf(path: string): Entry | undefined
  /** Whether a file, by its path in the output folder, was written by newsclean. */
  owns(path: string): boolean
  /** Whether the files of an entry are still there as they were written. */
  isIntact(entry: Entry): Promise<boolean>
  /** Remember an output that is complete on the disk. */
  add(entry: Entry): Promise<void>
  /** Put the entries in order: the same outputs give the same manifest, whatever happened on the way. */
  close(): Promise<void>
}

/** The name of the manifest in its folder. */
export const manifestName = '.newsclean.jsonl'

/**
 * Open the manifest of an output folder: one entry a line, appended as outputs are complete.
 *
 * A line that a killed run left half is passed over, and so is one that cannot be written: its output is made again next time.
 *
 * @param replace Writes a file whole or not at all, from its lines: all of them as one text would take as much memory again.
 * @param options To be remembered, on a line of their own; those that are there stay when left out.
 */
export async function openManifest(
  folder: string,
  replace: (path: string, lines: Iterable<string>) => Promise<void>,
  options?: Readonly<Record<string, unknown>>
): Promise<Manifest> {
  const path = join(folder, manifestName)
  const written = await readFile(path, 'utf8').catch(() => '')
  // A hundred thousand entries are held: as lines they take a fifth of the memory.
  const lines = new Map<string, string>()
  const names = new Map<string, string>()
  /** Files of entries that others have replaced. */
  const former = new Set<string>()
  let head: { readonly options: Readonly<Record<string, unknown>> } | null = null
  let noted = 0
  const entryOf = (name: string | undefined): Entry | undefined => {
    const line = name === undefined ? undefined : lines.get(name)
    return line === undefined ? undefined : (parse(line) ?? undefined)
  }
  const keep = (entry: Entry): void => {
    const before = entryOf(entry.name)
    noted += sizeOf(entry) - sizeOf(before)
    if (before && names.get(before.key) === before.name) names.delete(before.key)
    for (const file of Object.keys(before?.files ?? {})) if (!Object.hasOwn(entry.files, file)) former.add(file)
    lines.set(entry.name, toLine(entry))
    names.set(entry.key, entry.name)
  }
  const ownerOf = (file: string): Entry | undefined => {
    const owner = entryOf(file.replace(/\.[^./]+$/u, ''))
    return owner && Object.hasOwn(owner.files, file) ? owner : undefined
  }
  for (const line of written.split('\n')) {
    const entry = parse(line)
    if (entry) keep(entry)
    else if (line.startsWith(headStart)) head = parseHead(line) ?? head
  }
  // A first line end closes a line that was left half.
  let coming = written === '' || written.endsWith('\n') ? '' : '\n'
  let last = Promise.resolve()
  if (options && JSON.stringify(options) !== JSON.stringify(head?.options)) {
    head = { options }
    coming += toLine(head)
  }
  // Whatever has come while an append was under way goes with the next one.
  const append = async (): Promise<void> => {
    const text = coming
    coming = ''
    if (text === '') return
    if (isQuick(text.length)) atOnce(() => appendFileSync(path, text))
    else await appendFile(path, text)
  }
  return {
    options: head?.options ?? null,
    find: (key, name) => {
      const named = entryOf(name)
      return named?.key === key ? named : entryOf(names.get(key))
    },
    ownerOf,
    owns: (file) => former.has(file) || ownerOf(file) !== undefined,
    isIntact: async ({ files }) => {
      const found = Object.entries(files).map(async ([file, hash]) => (await hashFile(join(folder, file))) === hash)
      return (await Promise.all(found)).every(Boolean)
    },
    add: (full) => {
      const { notes, ...rest } = full
      const entry = notes && noted + sizeOf(full) <= mostNotes ? full : rest
      keep(entry)
      coming += toLine(entry)
      last = last.then(append).catch(() => {})
      return last
    },
    close: async () => {
      await last
      const ordered = [...(head ? [toLine(head)] : []), ...[...lines.keys()].sort().map((name) => lines.get(name)!)]
      const wanted = startHash()
      for (const line of ordered) wanted.update(line)
      if ((await hashFile(path)) !== wanted.digest('hex')) await replace(path, ordered)
    }
  }
}

/** Characters of notes that are held at once. */
const mostNotes = 67_108_864

/** Characters of the notes of an entry. */
function sizeOf(entry: Entry | undefined): number {
  return entry?.notes ? JSON.stringify(entry.notes).length : 0
}

/** Bytes of a file that are held at once. */
const chunk = 65_536

/** SHA-256 of a text or of bytes, in hexadecimal. */
export function hash(content: string | Uint8Array): string {
  return startHash().update(content).digest('hex')
}

/** SHA-256 of a file; `null` where it cannot be read. */
export async function hashFile(path: string): Promise<string | null> {
  const whole = readSmall(path)
  if (whole) return hash(whole)
  const content = startHash()
  const file = await open(path).catch(() => null)
  try {
    // Piece by piece: a record stream may be larger than memory.
    const buffer = new Uint8Array(chunk)
    for (let read = await file?.read(buffer); read?.bytesRead; read = await file?.read(buffer))
      content.update(buffer.subarray(0, read.bytesRead))
    return file && content.digest('hex')
  } catch {
    return null
  } finally {
    await file?.close()
  }
}

function toLine(line: object): string {
  return `${JSON.stringify(line)}\n`
}

const headStart = '{"options":'

function parseHead(line: string): { readonly options: Readonly<Record<string, unknown>> } | null {
  try {
    const { options } = JSON.parse(line) as { options: unknown }
    return typeof options === 'object' && options !== null ? { options: options as Readonly<Record<string, unknown>> } : null
  } catch {
    return null
  }
}

function parse(line: string): Entry | null {
  try {
    const { name, key, files, id, counts, notes } = JSON.parse(line) as Entry
    const whole = typeof name === 'string' && typeof key === 'string' && typeof files === 'object' && typeof counts === 'object'
    return whole ? { name, key, files, id, counts, ...(Array.isArray(notes) && { notes }) } : null
  } catch {
    return null
  }
}
