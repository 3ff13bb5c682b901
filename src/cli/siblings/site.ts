import { dirname } from 'node:path'
import { hintShapes } from '../../checks/hints.ts'
import type { RawDocument } from '../../read/index.ts'
import type { Hints } from '../../types.ts'

/** What is known of the site of a document. */
type Known = Pick<Hints, 'url' | 'site'>

/**
 * What the articles of one site have in common: the site that the call names, the host of their address, the site that their record names,
 * or else the folder that they lie in.
 *
 * @param path Of the file that the document lies in; `null` for stdin.
 */
export function siteOf({ url, site }: Known, path: string | null, named?: string): string {
  if (named !== undefined) return `site ${named}`
  const host = url === undefined ? null : hostOf(url)
  if (host !== null) return `host ${host}`
  if (site !== undefined) return `site ${site}`
  return `folder ${path === null ? '' : dirname(path)}`
}

/** The site of a document that is not opened yet. */
export function siteOfRaw(document: Exclude<RawDocument, { kind: 'failure' }>, named?: string): string {
  const known = document.kind === 'record' && named === undefined ? readKnown(document.text) : {}
  return siteOf(known, document.path, named)
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./u, '') : null
}

function readKnown(line: string): Known {
  try {
    const { url, site } = JSON.parse(line) as Readonly<Record<string, unknown>>
    return { ...(isHint('url', url) && { url }), ...(isHint('site', site) && { site }) }
  } catch {
    return {}
  }
}

function isHint(name: keyof Known, value: unknown): value is string {
  return typeof value === 'string' && hintShapes[name].test(value)
}
