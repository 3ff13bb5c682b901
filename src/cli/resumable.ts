import type { Entry } from '../batch/manifest.ts'
import type { RawDocument } from '../read/index.ts'
import { type Destination, isRecordStream } from './destination.ts'
import type { NamedInput } from './inputs.ts'
import type { Request } from './request.ts'

/** Does a run go on where an earlier one stopped? Folders and record streams do that are written into a folder. */
export function isResumable({ kind }: Destination, inputs: readonly NamedInput[], { from }: Request): boolean {
  return kind === 'folder' && inputs.some((input) => input.kind === 'folder' || isRecordStream(input.shown, from))
}

/** May an entry stand for a document? A record without an id of its own is named by its line. */
export function fits({ id }: Entry, document: RawDocument): boolean {
  return document.kind !== 'record' || !id.startsWith(`${document.name}:`) || id === `${document.name}:${document.line}`
}
