import { defaultPolicy } from '../rules/policy.ts'
import type { Action, Options, Verdict } from '../types.ts'

/** What is done with a verdict's block under the given options. */
export function actionOf(verdict: Verdict, options: Options): Action {
  return options.policy?.[verdict.label] ?? defaultPolicy[verdict.label]
}
