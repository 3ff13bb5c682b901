import { failedGreek } from './greek/failed.ts'
import { failedTurkish } from './turkish/failed.ts'
import { formErrorGreek } from './greek/form-error.ts'
import { formErrorTurkish } from './turkish/form-error.ts'
import { machineNotesTurkish } from './turkish/machine-notes.ts'
import { mailSentTurkish } from './turkish/mail-sent.ts'
import { stateNotesTurkish } from './turkish/state-notes.ts'
import { stateOfThreadGreek } from './greek/state-of-thread.ts'
import { threadNotesTurkish } from './turkish/thread-notes.ts'
import { toastBareTurkish } from './turkish/toast-bare.ts'
import { toastDoneGreek } from './greek/toast-done.ts'
import { toastDoneTurkish } from './turkish/toast-done.ts'
import { toastListTurkish } from './turkish/toast-list.ts'
import { toastYouGreek } from './greek/toast-you.ts'
import { toastYouTurkish } from './turkish/toast-you.ts'
import { unshownGreek } from './greek/unshown.ts'
import type { Rule } from '../rule.ts'

/** What Turkish and Greek sites tell their reader between and below paragraphs. */
export const turkishGreek: readonly Rule[] = [
  ...failedGreek,
  ...failedTurkish,
  ...formErrorGreek,
  ...formErrorTurkish,
  ...machineNotesTurkish,
  ...mailSentTurkish,
  ...stateNotesTurkish,
  ...stateOfThreadGreek,
  ...threadNotesTurkish,
  ...toastBareTurkish,
  ...toastDoneGreek,
  ...toastDoneTurkish,
  ...toastListTurkish,
  ...toastYouGreek,
  ...toastYouTurkish,
  ...unshownGreek
]
