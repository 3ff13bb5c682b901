import type { Block } from '../types.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { LanguagePack } from './pack.ts'

/** All language packs. Where two have the same phrase, the first one names its label. */
export const packs: readonly LanguagePack[] = [en, es, fr, de]

/** Guess the language of a text from its blocks: an ISO 639-1 code, or `null` when no language is sure. */
export function guessLanguage(blocks: readonly Block[]): string | null {
  return blocks.some((block) => /\bthe\b/i.test(block.text)) ? 'en' : null
}
