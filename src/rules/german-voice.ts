import { ownAppeals } from './own-appeals.ts'
import { ownForms } from './own-forms.ts'
import { ownMedia } from './own-media.ts'
import { ownOrigins } from './own-origins.ts'
import { ownPages } from './own-pages.ts'
import { ownRisks } from './own-risks.ts'
import type { Rule } from './rule.ts'

/** What German sites say in their own voice between and below paragraphs. */
export const germanVoice: readonly Rule[] = [...ownAppeals, ...ownForms, ...ownRisks, ...ownOrigins, ...ownMedia, ...ownPages]
