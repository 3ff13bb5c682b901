import { dutchLetters } from './letters.ts'
import { dutchFailures } from './failures.ts'
import { dutchFormErrors } from './form-errors.ts'
import { dutchLists } from './lists.ts'
import { dutchFields } from './fields.ts'
import { dutchSent } from './sent.ts'
import { dutchStates } from './states.ts'
import { dutchThreads } from './threads.ts'
import { dutchWalls } from './walls.ts'
import { dutchYou } from './you.ts'
import type { Rule } from '../../rule.ts'

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
