import { frenchComments } from './french/comments.ts'
import { frenchConfirm } from './french/confirm.ts'
import { frenchErrors } from './french/errors.ts'
import { frenchFailed } from './french/failed.ts'
import { frenchFields } from './french/fields.ts'
import { frenchFree } from './french/free.ts'
import { frenchGates } from './french/gates.ts'
import { frenchLists } from './french/lists.ts'
import { frenchMachine } from './french/machine.ts'
import { frenchNotifications } from './french/notifications.ts'
import { frenchSent } from './french/sent.ts'
import { frenchUnshown } from './french/unshown.ts'
import { frenchYou } from './french/you.ts'
import { italianMessages } from './italian/messages.ts'
import { italianStates } from './italian/states.ts'
import { portugueseMessages } from './portuguese/messages.ts'
import { portugueseStates } from './portuguese/states.ts'
import { romanianMessages } from './romanian/messages.ts'
import { romanianStates } from './romanian/states.ts'
import { spanishComments } from './spanish/comments.ts'
import { spanishConfirm } from './spanish/confirm.ts'
import { spanishErrors } from './spanish/errors.ts'
import { spanishFailed } from './spanish/failed.ts'
import { spanishFields } from './spanish/fields.ts'
import { spanishFree } from './spanish/free.ts'
import { spanishGates } from './spanish/gates.ts'
import { spanishLists } from './spanish/lists.ts'
import { spanishMachine } from './spanish/machine.ts'
import { spanishNotifications } from './spanish/notifications.ts'
import { spanishSent } from './spanish/sent.ts'
import { spanishUnshown } from './spanish/unshown.ts'
import { spanishYou } from './spanish/you.ts'
import type { Rule } from '../rule.ts'

/** What sites in Romance languages say to their readers between and below paragraphs. */
export const romance: readonly Rule[] = [
  ...frenchComments,
  ...frenchConfirm,
  ...frenchErrors,
  ...frenchFailed,
  ...frenchFields,
  ...frenchFree,
  ...frenchGates,
  ...frenchLists,
  ...frenchMachine,
  ...frenchNotifications,
  ...frenchSent,
  ...frenchUnshown,
  ...frenchYou,
  ...italianMessages,
  ...italianStates,
  ...portugueseMessages,
  ...portugueseStates,
  ...romanianMessages,
  ...romanianStates,
  ...spanishComments,
  ...spanishConfirm,
  ...spanishErrors,
  ...spanishFailed,
  ...spanishFields,
  ...spanishFree,
  ...spanishGates,
  ...spanishLists,
  ...spanishMachine,
  ...spanishNotifications,
  ...spanishSent,
  ...spanishUnshown,
  ...spanishYou
]
