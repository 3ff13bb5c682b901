import { ageGateWestSlavic } from './slavic/age-gate-west.ts'
import { failedEastSlavic } from './slavic/failed-east.ts'
import { failedWestSlavic } from './slavic/failed-west.ts'
import { formErrorEastSlavic } from './slavic/form-error-east.ts'
import { formErrorWestSlavic } from './slavic/form-error-west.ts'
import { machineNotesEastSlavic } from './slavic/machine-notes-east.ts'
import { mailSentEastSlavic } from './slavic/mail-sent-east.ts'
import { mailSentWestSlavic } from './slavic/mail-sent-west.ts'
import { nothingHereEastSlavic } from './slavic/nothing-here-east.ts'
import { nothingHereWestSlavic } from './slavic/nothing-here-west.ts'
import { notificationsStateEastSlavic } from './slavic/notifications-state-east.ts'
import { notificationsStateWestSlavic } from './slavic/notifications-state-west.ts'
import { readAloudWestSlavic } from './slavic/read-aloud-west.ts'
import { stateOfThreadEastSlavic } from './slavic/state-of-thread-east.ts'
import { stateOfThreadWestSlavic } from './slavic/state-of-thread-west.ts'
import { termsEastSlavic } from './slavic/terms-east.ts'
import { termsWestSlavic } from './slavic/terms-west.ts'
import { toastBareEastSlavic } from './slavic/toast-bare-east.ts'
import { toastBareWestSlavic } from './slavic/toast-bare-west.ts'
import { toastDoneEastSlavic } from './slavic/toast-done-east.ts'
import { toastDoneWestSlavic } from './slavic/toast-done-west.ts'
import { toastListEastSlavic } from './slavic/toast-list-east.ts'
import { toastListWestSlavic } from './slavic/toast-list-west.ts'
import { toastYouEastSlavic } from './slavic/toast-you-east.ts'
import { toastYouWestSlavic } from './slavic/toast-you-west.ts'
import { toolsEastSlavic } from './slavic/tools-east.ts'
import { toolsWestSlavic } from './slavic/tools-west.ts'
import { unshownEastSlavic } from './slavic/unshown-east.ts'
import { unshownWestSlavic } from './slavic/unshown-west.ts'
import { uploadWestSlavic } from './slavic/upload-west.ts'
import type { Rule } from '../rule.ts'

/** What Slavic sites tell their reader between and below paragraphs. */
export const slavic: readonly Rule[] = [
  ...ageGateWestSlavic,
  ...failedEastSlavic,
  ...failedWestSlavic,
  ...formErrorEastSlavic,
  ...formErrorWestSlavic,
  ...machineNotesEastSlavic,
  ...mailSentEastSlavic,
  ...mailSentWestSlavic,
  ...nothingHereEastSlavic,
  ...nothingHereWestSlavic,
  ...notificationsStateEastSlavic,
  ...notificationsStateWestSlavic,
  ...readAloudWestSlavic,
  ...stateOfThreadEastSlavic,
  ...stateOfThreadWestSlavic,
  ...termsEastSlavic,
  ...termsWestSlavic,
  ...toastBareEastSlavic,
  ...toastBareWestSlavic,
  ...toastDoneEastSlavic,
  ...toastDoneWestSlavic,
  ...toastListEastSlavic,
  ...toastListWestSlavic,
  ...toastYouEastSlavic,
  ...toastYouWestSlavic,
  ...toolsEastSlavic,
  ...toolsWestSlavic,
  ...unshownEastSlavic,
  ...unshownWestSlavic,
  ...uploadWestSlavic
]
