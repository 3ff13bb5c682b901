import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { LanguagePack } from './pack.ts'

/** All language packs. Where two have the same phrase, the first one names its label. */
export const packs: readonly LanguagePack[] = [en, es, fr, de]
