import { isObject } from '../checks/fields.ts'
import type { ByteReader } from './byte-reader.ts'
import { utf16Of } from './utf16.ts'

/** The formats that an input may turn out to have. */
export type InputFormat = 'text' | 'jsonl' | 'html'

/** How much of a stream is looked at for its first line, in bytes. */
const peekSize = 1_048_576

const extensions: Readonly<Record<string, InputFormat>> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  html: 'html',
  htm: 'html',
  xhtml: 'html'
}

const blank = /\s*/uy
const page = /<(?:!doctype\s+html|html|head|body)[\s>]/iuy

/** Whether a text is a web page, by what it begins with behind comments and instructions to a reader of XML. */
export function isPage(text: string): boolean {
  let at = endOfBlank(text, 0)
  while (text.startsWith('<!--', at) || text.startsWith('<?', at)) {
    const end = text.startsWith('<?', at) ? '>' : '-->'
    const close = text.indexOf(end, at)
    if (close === -1) return false
    at = endOfBlank(text, close + end.length)
  }
  page.lastIndex = at
  return page.test(text)
}

function endOfBlank(text: string, at: number): number {
  blank.lastIndex = at
  blank.test(text)
  return blank.lastIndex
}

/**
 * Tell the format of an input: a file's by its extension, a stream's by its first line.
 *
 * @param path `null` for a stream.
 * @param fields Fields of which a JSON record has at least one.
 */
export async function guessFormat(path: string | null, reader: ByteReader, fields: readonly string[]): Promise<InputFormat> {
  return path === null ? formatOfStream(reader, fields) : formatOfName(path)
}

/** The format that a file's name speaks of, with or without `.gz`. */
function formatOfName(path: string): InputFormat {
  const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  return extensions[extension] ?? 'text'
}

/** Look at the first line of a stream: a JSON object with one of the fields as a string is JSON Lines, all else is text. */
async function formatOfStream(reader: ByteReader, fields: readonly string[]): Promise<InputFormat> {
  let head = ''
  for (let size = 2; ; size++) {
    const bytes = await reader.peek(size)
    const decoder = new TextDecoder(utf16Of(bytes) ?? 'utf-8')
    head = decoder.decode(bytes.subarray(0, peekSize), { stream: true }).replace(/^\s+/, '')
    if (head !== '' && !head.startsWith('{')) return 'text'
    if (head.includes('\n') || bytes.length < size || bytes.length >= peekSize) break
    size = bytes.length
  }
  const line = head.slice(0, (head + '\n').indexOf('\n'))
  try {
    const value: unknown = JSON.parse(line)
    return isObject(value) && fields.some((field) => typeof value[field] === 'string') ? 'jsonl' : 'text'
  } catch {
    // A first record too long to be seen whole, or cut: its first field tells.
    return /^\{\s{0,9}"[^"\\]{1,99}"\s{0,9}:/.test(line) && fields.some((field) => line.includes(`"${field}"`)) ? 'jsonl' : 'text'
  }
}
