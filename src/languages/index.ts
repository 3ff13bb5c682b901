import { cs } from './cs.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import type { LanguagePack } from './pack.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'
import { vi } from './vi.ts'

/** All language packs. Where two have the same phrase, the first one names its label. */
export const packs: readonly LanguagePack[] = [en, es, fr, de, it, pt, nl, pl, ro, cs, sv, id, vi, tr]
