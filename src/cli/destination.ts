import { stat } from 'node:fs/promises'
import { dirname, extname, resolve } from 'node:path'
import type { OutputFormat } from './flags.ts'
import { checkFormat, type Request } from './request.ts'
import { wrong } from './wrong.ts'
import { exists } from './whole-file.ts'

/** Where the output goes. */
export interface Destination {
  readonly kind: 'stdout' | 'file' | 'folder'
  readonly format: OutputFormat
  /** As typed; empty for stdout. */
  readonly path: string
}

/** The format that an extension of `-o` stands for. */
export const formats: Readonly<Record<string, OutputFormat>> = {
  '.md': 'md',
  '.markdown': 'md',
  '.txt': 'text',
  '.text': 'text',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl'
}

/** Names of formats that are not written. Others with a dot, such as `v1.2` and `harbourpost.example`, are folders. */
const others = /\.(?:x?html?|xml|csv|tsv|ya?ml|pdf|docx?|odt|rtf|epub|gz|zip|parquet)$/iu

/** The extension that a format is written with. */
export const extensions: Readonly<Record<OutputFormat, string>> = { md: '.md', text: '.txt', json: '.json', jsonl: '.jsonl' }

/** The file that holds the metadata of a single output: named by `--meta`, or beside the output; `null` where the output is a record. */
export function metaFileOf({ path, format }: Destination, { meta }: Request): string | null {
  if (meta !== undefined) return meta
  return format === 'md' || format === 'text' ? `${path.slice(0, -extname(path).length)}.json` : null
}

/** The folder that the output goes to; `null` for stdout. */
export function folderOf({ kind, path }: Destination): string | null {
  if (kind === 'stdout') return null
  return kind === 'folder' ? path : dirname(path)
}

/**
 * Choose where the output goes.
 *
 * @throws NewscleanError where the request does not say enough or contradicts itself.
 */
export async function chooseDestination(request: Request): Promise<Destination> {
  const folders = await Promise.all(request.paths.map(async (path) => path !== '-' && (await isFolder(path))))
  // A file that is named twice is one input.
  const several = new Set(request.paths.map((path) => resolve(path))).size > 1 || folders.includes(true)
  const destination = await choose(request, several)
  checkFormat(request, destination.format)
  await checkContents(request, destination, several)
  return destination
}

async function choose(request: Request, several: boolean): Promise<Destination> {
  const { output = '-', to } = request
  if (output === '-') return { kind: 'stdout', format: to ?? 'md', path: '' }
  const format = formats[extname(output).toLowerCase()]
  const asFile = format !== undefined && !output.endsWith('/') && (!several || format === 'jsonl') && !(await isFolder(output))
  if (!asFile) {
    if (others.test(output) && !(await exists(output)))
      throw wrong(
        `-o ${output} has the name of a format that is not written; end it in .md, .txt, .json or .jsonl, or a folder in /`
      )
    if ((await exists(output)) && !(await isFolder(output)))
      throw wrong(
        `-o ${output} is a file whose name gives no format, so a folder was expected; end it in .md, .txt, .json or .jsonl`
      )
    return { kind: 'folder', format: to ?? 'md', path: output }
  }
  if (to && to !== format)
    throw wrong(`--to ${to} and -o ${output} contradict each other: the name says ${format}; change one of them`)
  return { kind: 'file', format, path: output }
}

async function checkContents(request: Request, { kind, format }: Destination, several: boolean): Promise<void> {
  const { paths, from, meta, name } = request
  const single = several ? undefined : paths[0]
  if (several && kind === 'stdout' && format !== 'jsonl')
    throw wrong(
      `${single === undefined && paths.length === 1 ? `the texts of ${paths[0]}` : 'several inputs'} cannot share stdout as ${format}; add -o DIR/ for a file each, or --to jsonl for a record a line`
    )
  // What is not there is told when it is opened.
  if (single !== undefined && kind !== 'folder' && format !== 'jsonl' && isRecordStream(single, from))
    if (single === '-' || (await exists(single))) throw notOneArticle(single, format)
  if (meta !== undefined && (kind === 'folder' || format === 'jsonl'))
    throw wrong(
      `--meta takes the metadata of one article; leave it out: ${format === 'jsonl' ? 'each record' : 'the folder'} holds it already`
    )
  if (name !== undefined && !paths.includes('-'))
    throw wrong('--name names what comes from stdin, and nothing is read from there; leave it out')
  if (name !== undefined && (/[/\\\0]/u.test(name) || /^\.+$/u.test(name)))
    throw wrong(`--name takes the name of a file, found "${name}"; leave folders out of it`)
  if (kind === 'folder' && paths.includes('-') && name === undefined && (from !== 'jsonl' || format === 'jsonl'))
    throw wrong('what comes from stdin has no name in a folder; add --name NAME (or --from jsonl, where records name themselves)')
}

/** The error on a record stream that should become one document. */
export function notOneArticle(shown: string, format: OutputFormat): Error {
  return wrong(`${shown} holds records, and several cannot be one ${format} document; add --to jsonl, or -o DIR/ for a file each`)
}

/** Does a path hold a record stream, as far as its name and `--from` tell? */
export function isRecordStream(path: string, from: Request['from']): boolean {
  return from === 'jsonl' || (from === 'auto' && path !== '-' && /\.(?:jsonl|ndjson)(?:\.gz)?$/iu.test(path))
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false
  )
}
