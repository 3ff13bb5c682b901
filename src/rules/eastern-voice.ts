import { formErrorsAr } from './form-errors-ar.ts'
import { formErrorsJa } from './form-errors-ja.ts'
import { formErrorsKo } from './form-errors-ko.ts'
import { formErrorsZh } from './form-errors-zh.ts'
import { pageErrorsAr } from './page-errors-ar.ts'
import { pageStatesAr } from './page-states-ar.ts'
import { pageErrorsJa } from './page-errors-ja.ts'
import { pageStatesJa } from './page-states-ja.ts'
import { pageErrorsKo } from './page-errors-ko.ts'
import { pageStatesKo } from './page-states-ko.ts'
import { pageErrorsZh } from './page-errors-zh.ts'
import { pageStatesZh } from './page-states-zh.ts'
import { toastsAr } from './toasts-ar.ts'
import { toastsJa } from './toasts-ja.ts'
import { toastsKo } from './toasts-ko.ts'
import { toastsZh } from './toasts-zh.ts'
import { wallsJa } from './walls-ja.ts'
import { toastsFa } from './toasts-fa.ts'
import { toastsHi } from './toasts-hi.ts'
import { toastsId } from './toasts-id.ts'
import { toastsVi } from './toasts-vi.ts'
import type { Rule } from './rule.ts'

/** What sites of Asia say to their readers in messages, forms and walls. */
export const easternVoice: readonly Rule[] = [
  ...toastsJa,
  ...formErrorsJa,
  ...pageErrorsJa,
  ...pageStatesJa,
  ...wallsJa,
  ...toastsZh,
  ...formErrorsZh,
  ...pageErrorsZh,
  ...pageStatesZh,
  ...toastsKo,
  ...formErrorsKo,
  ...pageErrorsKo,
  ...pageStatesKo,
  ...toastsAr,
  ...formErrorsAr,
  ...pageErrorsAr,
  ...pageStatesAr,
  ...toastsFa,
  ...toastsHi,
  ...toastsId,
  ...toastsVi
]
