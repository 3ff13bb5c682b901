import { nordicLetters } from './letters.ts'
import { nordicGraphics } from './graphics.ts'
import { nordicFormErrors } from './form-errors.ts'
import { nordicLists } from './lists.ts'
import { danishSent } from './danish-sent.ts'
import { nordicErrors } from './errors.ts'
import { nordicFields } from './fields.ts'
import { nordicStates } from './states.ts'
import { nordicThreads } from './threads.ts'
import { nordicUploads } from './uploads.ts'
import { nordicWalls } from './walls.ts'
import { nordicYou } from './you.ts'
import { swedishSent } from './swedish-sent.ts'
import type { Rule } from '../../rule.ts'

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
