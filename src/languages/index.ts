import type { Block } from '../types.ts'

/** Guess the language of a text from its blocks: an ISO 639-1 code, or `null` when no language is sure. */
export function guessLanguage(blocks: readonly Block[]): string | null {
  return blocks.some((block) => /\bthe\b/i.test(block.text)) ? 'en' : null
}
