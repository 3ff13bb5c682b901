import { germanConfirm } from './confirm.ts'
import { germanOffers } from './offers.ts'
import { germanLines } from './lines.ts'
import { germanGraphics } from './graphics.ts'
import { germanComments } from './comments.ts'
import { germanFormErrors } from './form-errors.ts'
import { germanLists } from './lists.ts'
import { germanErrors } from './errors.ts'
import { germanFields } from './fields.ts'
import { germanLetters } from './letters.ts'
import { germanSent } from './sent.ts'
import { germanStates } from './states.ts'
import { germanThreads } from './threads.ts'
import { germanUploads } from './uploads.ts'
import { germanWalls } from './walls.ts'
import { germanYou } from './you.ts'
import { germanSpoken } from './spoken.ts'
import type { Rule } from '../../rule.ts'

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
