import { isAbsolute, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Io } from '../io.ts'

/** Where reports for a code host begin their paths: its checkout, or where the command runs. */
export function rootOf(io: Io): string {
  return io.env['GITHUB_WORKSPACE'] || process.cwd()
}

/** A path from a root, parts joined by `/`; one outside of it stays absolute. */
export function placeIn(root: string, path: string): string {
  const inside = relative(root, resolve(path))
  const outside = inside.startsWith(`..${sep}`) || inside === '..' || isAbsolute(inside)
  return (outside ? resolve(path) : inside).split(sep).join('/')
}

/** The same as a URI reference, percent-encoded. */
export function uriIn(root: string, path: string): string {
  const place = placeIn(root, path)
  // A name may hold what no Unicode text does, and no URI can say it.
  if (isAbsolute(place)) return pathToFileURL(place).href
  return place
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}
