import { de } from './de.ts'
import { en } from './en.ts'
import { el } from './el.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'
import { ar } from './ar.ts'
import { fa } from './fa.ts'
import { hi } from './hi.ts'
import { zh } from './zh.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import type { LanguagePack } from './pack.ts'

/** All language packs. Where two have the same phrase, the first one names its label. */
export const packs: readonly LanguagePack[] = [en, es, fr, de, ru, uk, ar, fa, hi, zh, ja, ko, el]
