import type { Failure } from '../types.ts'
import { GzipError } from './gzip.ts'

const system: Readonly<Record<string, string>> = {
  ENOENT: 'found no such file; check the name and the folder you are in',
  ENOTDIR: 'a part of the path is a file, expected a folder; check the name',
  EACCES: 'this user may not read it, expected a readable file; change its permissions',
  EPERM: 'this user may not read it, expected a readable file; change its permissions',
  EISDIR: 'found a folder, expected a file; name the files in it',
  ELOOP: 'found a circle of links, expected a file; name the file itself',
  ENAMETOOLONG: 'the name is too long for this system, expected a path to a file; check the name',
  EMFILE: 'too many files are open; try again with fewer inputs at once'
}

/** Say why bytes could not be read. */
export function describeTrouble(error: unknown, where: string): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (error instanceof GzipError) {
    return unreadable(where, `found ${error.message}, expected a whole file; fetch or compress it again`)
  }
  // Node gives a name that is not UTF-8 with these in it, and does not find it again.
  if (code === 'ENOENT' && where.includes('\uFFFD')) return unreadable(where, 'found a name that is not UTF-8; rename the file')
  const known = system[code]
  if (known) return unreadable(where, known)
  const message = error instanceof Error ? error.message : String(error)
  return unreadable(where, `reading stopped with "${message}", expected a readable file; try again or copy it elsewhere`)
}

/** Say that something is longer than the limit. */
export function describeExcess(what: string, where: string, maxBytes: number): Failure {
  const size = maxBytes % 1_048_576 === 0 ? `${maxBytes / 1_048_576} MiB` : `${maxBytes} bytes`
  return {
    code: 'too_large',
    message: `${where}: found ${what} of more than ${size}, expected one article; split it into its articles`
  }
}

/** Say that something is a web page. */
export function describePage(where: string): Failure {
  const message = 'found an HTML page, expected text or JSON Lines: HTML is not read yet; give the text of the article'
  return { code: 'unsupported_format', message: `${where}: ${message}` }
}

/** Say that something is JSON where a text was expected. */
export function describeJson(where: string): Failure {
  const message = 'found JSON, expected text; write records an object a line and read them as jsonl (--from, from)'
  return { code: 'unsupported_format', message: `${where}: ${message}` }
}

function unreadable(where: string, message: string): Failure {
  return { code: 'unreadable', message: `${where}: ${message}` }
}
