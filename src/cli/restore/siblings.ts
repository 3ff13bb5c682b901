import { realpath } from 'node:fs/promises'
import { isRecordStream } from '../destination.ts'
import { findInputs } from '../inputs.ts'
import type { Io } from '../io.ts'
import type { Request } from '../request.ts'
import { learnTemplates, type Templates } from '../siblings/index.ts'
import { fitsAll } from '../siblings/sample.ts'
import { siteOf } from '../siblings/site.ts'
import type { Document } from './document.ts'
import type { Home } from './home.ts'

/**
 * Compare what the run compared that made the record, as far as it matters to the document.
 *
 * @returns `null` where nothing was compared, or where nobody knows what.
 */
export async function compareSiblings(home: Home, document: Document, request: Request, io: Io): Promise<Templates | null> {
  const paths = home.paths.filter((path) => path !== '-')
  if (!home.entry || request.siblings === false || paths.length === 0) return null
  const { inputs } = await findInputs(paths, undefined, await realpath(home.folder), io)
  const { signal } = new AbortController()
  if (inputs.some(({ shown }) => isRecordStream(shown, request.from))) return learnTemplates(inputs, request, signal)
  const siteOfFile = (path: string): string => siteOf({}, path, request.site)
  const site = siteOfFile(document.path)
  const one = fitsAll(new Set(inputs.map(({ shown }) => siteOfFile(shown))).size)
  return learnTemplates(one ? inputs.filter(({ shown }) => siteOfFile(shown) === site) : inputs, request, signal)
}
