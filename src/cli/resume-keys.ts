import { hash } from '../batch/manifest.ts'
import type { RawDocument } from '../read/index.ts'
import type { Order } from './product.ts'
import { keyOfAllDecisions, keyOfDecisions, sortTexts } from './review/decision-keys.ts'
import { siteOfRaw } from './siblings/site.ts'

/** Keys of documents and inputs, made of everything that their outputs depend on. */
export interface Keys {
  keyOf(document: RawDocument): string | undefined
  /** @param sha256 Of the bytes of the input. */
  keyOfInput(shown: string, sha256: string): string
}

/** Make the keys of a run. @param code Stands for the code that cleans. */
export function makeKeys(code: string, order: Order): Keys {
  const { request } = order
  const terms = hash(JSON.stringify([code, termsOf(order)]))
  const templates = order.templates ?? new Map<string, never>()
  const hashes = new Map([...templates].map(([site, template]) => [site, hash(JSON.stringify(template))]))
  const all = hash([...hashes.values()].sort().join())
  return {
    keyOf: (document) => {
      if (document.kind === 'failure') return undefined
      const content = document.kind === 'text' ? document.fingerprint.sha256 : hash(`${document.encoding} ${document.text}`)
      const site = templates.size > 0 ? (hashes.get(siteOfRaw(document, request.site)) ?? '') : ''
      return hash(`${terms} ${content} ${document.name} ${site}${keyOfDecisions(document, request)}`)
    },
    keyOfInput: (shown, sha256) => hash(`${terms} ${sha256} ${shown} ${all}${keyOfAllDecisions(shown, request)}`)
  }
}

/** The options that change what comes out. */
function termsOf({ request, format, sidecar }: Order): unknown {
  const { policy, mode, language, fields, dropped, frontMatter, insights, from, decided } = request
  const { idField, textField, maxBytes, site } = request
  const sorted = policy && Object.entries(policy).sort(([a], [b]) => (a < b ? -1 : 1))
  const known = {
    format,
    sidecar,
    policy: sorted,
    mode,
    language,
    fields,
    dropped,
    frontMatter,
    insights,
    from,
    idField,
    textField,
    maxBytes,
    site
  }
  return { ...known, decisions: decided && sortTexts(decided.everywhere) }
}
