import { dutchLetters } from './dutch-letters.ts'
import { dutchFailures } from './dutch-failures.ts'
import { dutchFormErrors } from './dutch-form-errors.ts'
import { dutchLists } from './dutch-lists.ts'
import { dutchFields } from './dutch-fields.ts'
import { dutchSent } from './dutch-sent.ts'
import { dutchStates } from './dutch-states.ts'
import { dutchThreads } from './dutch-threads.ts'
import { dutchWalls } from './dutch-walls.ts'
import { dutchYou } from './dutch-you.ts'
import type { Rule } from './rule.ts'

/** What Dutch platforms say to their readers, by shape. */
export const dutchNotes: readonly Rule[] = [
  ...dutchSent,
  ...dutchYou,
  ...dutchLists,
  ...dutchFields,
  ...dutchFormErrors,
  ...dutchThreads,
  ...dutchStates,
  ...dutchFailures,
  ...dutchWalls,
  ...dutchLetters
]
