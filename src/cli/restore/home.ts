import { access, readFile } from 'node:fs/promises'
import { dirname, extname, join, relative, resolve, sep } from 'node:path'
import { type Entry, manifestName, openManifest } from '../../batch/manifest.ts'
import { formats } from '../destination.ts'
import type { Flags, OutputFormat } from '../flags.ts'
import { wrong } from '../wrong.ts'
import { fromOptions, pathsOf } from '../run-options.ts'
import { exists } from '../whole-file.ts'
import type { MadeRecord } from './record.ts'

/** Where a record stands, and what was written with it. */
export interface Home {
  /** The folder of the outputs. */
  readonly folder: string
  /** What the folder remembers of it; `null` where it was written by a run that remembers nothing. */
  readonly entry: Entry | null
  /** The inputs of that run; empty where they are not known. */
  readonly paths: readonly string[]
  /** The options of that run, as far as they are known. */
  readonly flags: Flags
  readonly format: OutputFormat
  /** The file of the words: Markdown, text, a record or a stream. */
  readonly main: string
  /** The record beside it; `null` where the record is all there is. */
  readonly sidecar: string | null
}

/**
 * Find what was written with a record.
 *
 * @param output The file of the words, where it was named.
 * @throws NewscleanError where it is not there.
 */
export async function findHome(path: string, record: MadeRecord, output: string | undefined): Promise<Home> {
  const known = output === undefined ? await findEntry(path) : null
  if (known) {
    const { folder, entry, options } = known
    const [flags, paths] = [fromOptions(options), pathsOf(options)]
    const files = Object.keys(entry.files).map((file) => join(folder, file))
    const main = files.find((file) => extname(file) !== '.json') ?? path
    return { folder, entry, paths, flags, format: formatOf(main), main, sidecar: files.find((file) => file !== main) ?? null }
  }
  const main = output ?? (await findMain(path, record))
  const whole = resolve(main) === resolve(path)
  return {
    folder: dirname(main),
    entry: null,
    paths: [],
    flags: await readFlags(main, record),
    format: formatOf(main),
    main,
    sidecar: whole ? null : path
  }
}

/** The options that can be seen in what they made. */
async function readFlags(main: string, { dropped, metadata }: MadeRecord): Promise<Flags> {
  const head = formatOf(main) === 'md' ? await readFile(main, 'utf8').catch(() => '') : ''
  const detail = dropped === undefined ? 'none' : dropped.some(({ text }) => text === undefined) ? 'spans' : null
  return {
    ...(head.startsWith('---\n') && { frontMatter: true }),
    ...(metadata.insights && { insights: true }),
    ...(detail && { dropped: detail })
  }
}

/** Look for a manifest that names the file, in its folder and those around. */
async function findEntry(
  path: string
): Promise<{ folder: string; entry: Entry; options: Readonly<Record<string, unknown>> } | null> {
  const file = resolve(path)
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const there = await access(join(folder, manifestName)).then(
      () => true,
      () => false
    )
    const manifest = there && (await openManifest(folder, () => Promise.resolve()))
    const entry = manifest && manifest.ownerOf(relative(folder, file).split(sep).join('/'))
    if (entry) return { folder: relative('.', folder) || '.', entry, options: manifest.options ?? {} }
    if (folder === dirname(folder)) return null
  }
}

async function findMain(path: string, { text, markdown }: MadeRecord): Promise<string> {
  if (text !== undefined || markdown !== undefined || extname(path).toLowerCase() === '.jsonl') return path
  const stem = path.slice(0, -extname(path).length)
  for (const extension of ['.md', '.markdown', '.txt', '.text']) if (await exists(stem + extension)) return stem + extension
  throw wrong(`${path} is a record without its words, and no ${stem}.md or .txt stands beside it; name that file with -o`)
}

function formatOf(path: string): OutputFormat {
  const found = formats[extname(path).toLowerCase()]
  if (!found) throw wrong(`${path} has no name that newsclean writes; expected .md, .txt, .json or .jsonl`)
  return found
}
