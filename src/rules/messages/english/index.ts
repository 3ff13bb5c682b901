import type { Rule } from '../../rule.ts'
import { stateNotes } from './state-notes.ts'
import { toastErrors } from './toast-errors.ts'
import { toasts } from './toasts.ts'

/** What English pages say to their reader for a moment, or of their own state. */
export const english: readonly Rule[] = [...toasts, ...toastErrors, ...stateNotes]
