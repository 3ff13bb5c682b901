import { isConnector } from './connectors.ts'

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’-]*/gu
const NAME = /^[\p{Lu}\p{Lo}\p{N}]/u
const HANDLE = /@[\p{L}\p{N}_.]+/gu
const DOMAIN = /\b[\p{L}\p{N}-]+\.(?:com|org|net|info|[a-z]{2})(?:\.[a-z]{2})?\b/gu

/**
 * Whether a text holds only names: every word opens with a capital, but for the small words that join them.
 *
 * Handles and domains count as names. A sentence never passes, because its verb is in lower case.
 */
export function isNames(text: string): boolean {
  const words = text.replace(HANDLE, 'At').replace(DOMAIN, 'Site').match(WORD) ?? []
  if (words.length === 0 || words.length > 24) return false
  let names = 0
  for (const word of words) {
    if (NAME.test(word)) names += 1
    else if (!isConnector(word)) return false
  }
  return names > 0
}
