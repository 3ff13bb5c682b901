import { parseExactly, type RawDocument } from '../../read/index.ts'
import type { Decision } from '../../types.ts'
import type { Request } from '../request.ts'
import type { Texts } from './decided.ts'

/** Decisions in an order of their own, so that the order of a table does not count. */
export function sortTexts(texts: Texts): [string, Decision][] | undefined {
  return texts.size > 0 ? [...texts].sort(([a], [b]) => (a < b ? -1 : 1)) : undefined
}

/** What was decided on one document alone, as part of what its output depends on; empty where nothing was. */
export function keyOfDecisions(document: RawDocument, { decided, idField = 'id' }: Request): string {
  if (document.kind === 'failure') return ''
  const within = decided?.within.get(document.path ?? '')
  const texts = within?.get(document.kind === 'text' ? document.name : idOf(document, idField))
  return texts ? ` ${JSON.stringify(sortTexts(texts))}` : ''
}

/** The same for all documents of an input. */
export function keyOfAllDecisions(path: string, { decided }: Request): string {
  const within = [...(decided?.within.get(path) ?? [])].map(([id, texts]) => [id, sortTexts(texts)] as const)
  return within.length > 0 ? ` ${JSON.stringify(within.sort(([a], [b]) => (a < b ? -1 : 1)))}` : ''
}

/** The id of a record. It is parsed once more, but only where something was decided on a record of its input. */
function idOf({ text, name, line }: RawDocument & { kind: 'record' }, field: string): string {
  try {
    const id = (parseExactly(text) as Record<string, unknown> | null)?.[field]
    if (typeof id === 'number' || (typeof id === 'string' && id !== '')) return String(id)
  } catch {
    // A broken record has no decisions.
  }
  return `${name}:${line}`
}
