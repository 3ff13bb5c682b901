import { germanConfirm } from './german-confirm.ts'
import { germanOffers } from './german-offers.ts'
import { germanLines } from './german-lines.ts'
import { germanGraphics } from './german-graphics.ts'
import { germanComments } from './german-comments.ts'
import { germanFormErrors } from './german-form-errors.ts'
import { germanLists } from './german-lists.ts'
import { germanErrors } from './german-errors.ts'
import { germanFields } from './german-fields.ts'
import { germanLetters } from './german-letters.ts'
import { germanSent } from './german-sent.ts'
import { germanStates } from './german-states.ts'
import { germanThreads } from './german-threads.ts'
import { germanUploads } from './german-uploads.ts'
import { germanWalls } from './german-walls.ts'
import { germanYou } from './german-you.ts'
import { germanSpoken } from './german-spoken.ts'
import type { Rule } from './rule.ts'

/** What German platforms say to their readers, by shape. */
export const germanNotes: readonly Rule[] = [
  ...germanSent,
  ...germanYou,
  ...germanLists,
  ...germanFields,
  ...germanFormErrors,
  ...germanUploads,
  ...germanThreads,
  ...germanComments,
  ...germanStates,
  ...germanGraphics,
  ...germanErrors,
  ...germanLines,
  ...germanWalls,
  ...germanOffers,
  ...germanLetters,
  ...germanConfirm,
  ...germanSpoken
]
