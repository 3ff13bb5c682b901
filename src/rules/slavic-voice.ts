import { ageGateWestSlavic } from './age-gate-west-slavic.ts'
import { failedEastSlavic } from './failed-east-slavic.ts'
import { failedWestSlavic } from './failed-west-slavic.ts'
import { formErrorEastSlavic } from './form-error-east-slavic.ts'
import { formErrorWestSlavic } from './form-error-west-slavic.ts'
import { machineNotesEastSlavic } from './machine-notes-east-slavic.ts'
import { mailSentEastSlavic } from './mail-sent-east-slavic.ts'
import { mailSentWestSlavic } from './mail-sent-west-slavic.ts'
import { nothingHereEastSlavic } from './nothing-here-east-slavic.ts'
import { nothingHereWestSlavic } from './nothing-here-west-slavic.ts'
import { notificationsStateEastSlavic } from './notifications-state-east-slavic.ts'
import { notificationsStateWestSlavic } from './notifications-state-west-slavic.ts'
import { readAloudWestSlavic } from './read-aloud-west-slavic.ts'
import { stateOfThreadEastSlavic } from './state-of-thread-east-slavic.ts'
import { stateOfThreadWestSlavic } from './state-of-thread-west-slavic.ts'
import { termsEastSlavic } from './terms-east-slavic.ts'
import { termsWestSlavic } from './terms-west-slavic.ts'
import { toastBareEastSlavic } from './toast-bare-east-slavic.ts'
import { toastBareWestSlavic } from './toast-bare-west-slavic.ts'
import { toastDoneEastSlavic } from './toast-done-east-slavic.ts'
import { toastDoneWestSlavic } from './toast-done-west-slavic.ts'
import { toastListEastSlavic } from './toast-list-east-slavic.ts'
import { toastListWestSlavic } from './toast-list-west-slavic.ts'
import { toastYouEastSlavic } from './toast-you-east-slavic.ts'
import { toastYouWestSlavic } from './toast-you-west-slavic.ts'
import { toolsEastSlavic } from './tools-east-slavic.ts'
import { toolsWestSlavic } from './tools-west-slavic.ts'
import { unshownEastSlavic } from './unshown-east-slavic.ts'
import { unshownWestSlavic } from './unshown-west-slavic.ts'
import { uploadWestSlavic } from './upload-west-slavic.ts'
import type { Rule } from './rule.ts'

/** What Slavic sites tell their reader between and below paragraphs. */
export const slavicVoice: readonly Rule[] = [
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
