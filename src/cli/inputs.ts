import { access, constants, realpath, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import type { Input } from '../read/index.ts'
import { type IsOwn, walkFolder } from './folder-walk.ts'
import type { Io } from './io.ts'

/** One input of a run. */
export interface NamedInput {
  readonly input: Input
  /** How messages name it. */
  readonly shown: string
  readonly kind: 'named' | 'stdin' | 'folder'
  /** Path of what it is named after, relative to the output folder: `a.txt`, `2024/a.txt`. */
  readonly place: string
  /** The file itself, links followed; `null` for stdin. */
  readonly file: string | null
}

/** What was found where the request pointed. */
export interface Inputs {
  readonly inputs: readonly NamedInput[]
  readonly troubles: readonly Trouble[]
}

/** A place that could not be read. */
export interface Trouble {
  /** As typed, or with the folder as it was typed. */
  readonly path: string
  /** One line: what, where, what to do. */
  readonly message: string
  /** It was asked for by this name: the request was wrong, and not only a document. */
  readonly typed: boolean
}

/**
 * Find the inputs: files as named, folders opened. A file that is named twice is one input.
 *
 * @param paths As typed; `-` is stdin.
 * @param skip The output folder, which is never read.
 * @param isOwn Whether a file in a folder is the output of an earlier run, where that is known otherwise than by a look at it.
 */
export async function findInputs(
  paths: readonly string[],
  name: string | undefined,
  skip: string | null,
  io: Io,
  isOwn?: IsOwn
): Promise<Inputs> {
  const inputs = new Map<string, NamedInput>()
  const troubles: Trouble[] = []
  for (const path of paths) {
    if (path === '-') {
      inputs.set('-', stdin(name, io))
      continue
    }
    try {
      if ((await stat(path)).isFIFO()) {
        inputs.set(path, pipe(path))
        continue
      }
      const file = await realpath(path)
      await access(file, constants.R_OK)
      if ((await stat(file)).isDirectory()) await openFolder(path, skip, inputs, troubles, isOwn)
      else if (!inputs.has(file)) inputs.set(file, { input: { path }, shown: path, kind: 'named', place: basename(path), file })
    } catch (error) {
      troubles.push({ path, message: explainTrouble(path, error), typed: true })
    }
  }
  return { inputs: [...inputs.values()], troubles }
}

/** Standard input as an input. */
export function stdin(name: string | undefined, io: Io): NamedInput {
  const shown = name ?? 'stdin'
  return { input: { stream: bytes(io.stdin), name: shown }, shown, kind: 'stdin', place: placeOf(shown), file: null }
}

/** The place of what a name was typed for: with an extension, so that none is taken off a name that has a dot and no extension. */
function placeOf(name: string): string {
  return /\.(?:txt|text|md|markdown|log|html?|jsonl?|ndjson|gz)$/iu.test(name) ? name : `${name}.txt`
}

/** A pipe that has a name, as `/dev/stdin` and a shell's `<(…)` do. It can be read once, and links to it lead to no place. */
function pipe(path: string): NamedInput {
  async function* read(): AsyncGenerator<Uint8Array> {
    const { createReadStream } = await import('node:fs')
    yield* bytes(createReadStream(path))
  }
  return { input: { stream: read(), name: path }, shown: path, kind: 'stdin', place: basename(path), file: null }
}

/** One line on a file that could not be opened: what, where, what to do. */
export function explainTrouble(path: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  // Node gives a name that is not UTF-8 with these in it, and does not find it again.
  if (code === 'ENOENT' && path.includes('\uFFFD')) return `cannot read ${path}: its name is not UTF-8; rename it`
  if (code === 'ENOENT' || code === 'ENOTDIR') return `cannot read ${path}: no such file or folder; check the path`
  if (code === 'EACCES' || code === 'EPERM') return `cannot read ${path}: permission denied; allow reading it or leave it out`
  if (code === 'EISDIR') return `cannot read ${path}: it is a folder, a file was expected`
  if (code === 'ELOOP') return `cannot read ${path}: its links lead in a circle; name the file itself`
  if (code === 'ENAMETOOLONG') return `cannot read ${path}: the name is too long for this file system; check the path`
  return `cannot read ${path}: ${message}`
}

async function openFolder(
  path: string,
  skip: string | null,
  inputs: Map<string, NamedInput>,
  troubles: Trouble[],
  isOwn?: IsOwn
): Promise<void> {
  const found = await walkFolder(path, skip, isOwn)
  for (const { path: inside, place, file } of found.files)
    if (!inputs.has(file)) inputs.set(file, { input: { path: inside }, shown: inside, kind: 'folder', place, file })
  for (const { path: place, error } of found.troubles)
    troubles.push({ path: place, message: explainTrouble(place, error), typed: place === path })
}

async function* bytes(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array)
}
