import { formErrorsAr } from './arabic/form-errors.ts'
import { formErrorsJa } from './japanese/form-errors.ts'
import { formErrorsKo } from './korean/form-errors.ts'
import { formErrorsZh } from './chinese/form-errors.ts'
import { pageErrorsAr } from './arabic/page-errors.ts'
import { pageStatesAr } from './arabic/page-states.ts'
import { pageErrorsJa } from './japanese/page-errors.ts'
import { pageStatesJa } from './japanese/page-states.ts'
import { pageErrorsKo } from './korean/page-errors.ts'
import { pageStatesKo } from './korean/page-states.ts'
import { pageErrorsZh } from './chinese/page-errors.ts'
import { pageStatesZh } from './chinese/page-states.ts'
import { toastsAr } from './arabic/toasts.ts'
import { toastsJa } from './japanese/toasts.ts'
import { toastsKo } from './korean/toasts.ts'
import { toastsZh } from './chinese/toasts.ts'
import { wallsJa } from './japanese/walls.ts'
import { toastsFa } from './asian/toasts-fa.ts'
import { toastsHi } from './asian/toasts-hi.ts'
import { toastsId } from './asian/toasts-id.ts'
import { toastsVi } from './asian/toasts-vi.ts'
import type { Rule } from '../rule.ts'

/** What sites of Asia say to their readers in messages, forms and walls. */
export const eastern: readonly Rule[] = [
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
