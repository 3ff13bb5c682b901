import { failedGreek } from './failed-greek.ts'
import { failedTurkish } from './failed-turkish.ts'
import { formErrorGreek } from './form-error-greek.ts'
import { formErrorTurkish } from './form-error-turkish.ts'
import { machineNotesTurkish } from './machine-notes-turkish.ts'
import { mailSentTurkish } from './mail-sent-turkish.ts'
import { stateNotesTurkish } from './state-notes-turkish.ts'
import { stateOfThreadGreek } from './state-of-thread-greek.ts'
import { threadNotesTurkish } from './thread-notes-turkish.ts'
import { toastBareTurkish } from './toast-bare-turkish.ts'
import { toastDoneGreek } from './toast-done-greek.ts'
import { toastDoneTurkish } from './toast-done-turkish.ts'
import { toastListTurkish } from './toast-list-turkish.ts'
import { toastYouGreek } from './toast-you-greek.ts'
import { toastYouTurkish } from './toast-you-turkish.ts'
import { unshownGreek } from './unshown-greek.ts'
import type { Rule } from './rule.ts'

/** What Turkish and Greek sites tell their reader between and below paragraphs. */
export const turkishGreekVoice: readonly Rule[] = [
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
