import { nordicLetters } from './nordic-letters.ts'
import { nordicGraphics } from './nordic-graphics.ts'
import { nordicFormErrors } from './nordic-form-errors.ts'
import { nordicLists } from './nordic-lists.ts'
import { danishSent } from './danish-sent.ts'
import { nordicErrors } from './nordic-errors.ts'
import { nordicFields } from './nordic-fields.ts'
import { nordicStates } from './nordic-states.ts'
import { nordicThreads } from './nordic-threads.ts'
import { nordicUploads } from './nordic-uploads.ts'
import { nordicWalls } from './nordic-walls.ts'
import { nordicYou } from './nordic-you.ts'
import { swedishSent } from './swedish-sent.ts'
import type { Rule } from './rule.ts'

/** What Swedish, Danish and Norwegian platforms say to their readers, by shape. */
export const nordicNotes: readonly Rule[] = [
  ...swedishSent,
  ...danishSent,
  ...nordicYou,
  ...nordicLists,
  ...nordicFields,
  ...nordicFormErrors,
  ...nordicUploads,
  ...nordicThreads,
  ...nordicStates,
  ...nordicGraphics,
  ...nordicErrors,
  ...nordicWalls,
  ...nordicLetters
]
