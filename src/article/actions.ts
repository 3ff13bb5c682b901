import { defaultPolicy } from '../rules/policy.ts'
import type { Action, Options, Verdict } from '../types.ts'

/** What is done with a verdict's block under the given options: a decision on its text comes before the policy. */
export function actionOf(verdict: Verdict, options: Options): Action {
  const action = options.policy?.[verdict.label] ?? defaultPolicy[verdict.label]
  if (verdict.decision === 'keep') return 'keep'
  return verdict.decision === 'drop' && action === 'keep' ? 'drop' : action
}

/**
 * Whether what a block states goes into the metadata: not where it is dropped on request. What goes by default states nothing but the
 * site's name, as in a notice.
 */
export function isRecorded(verdict: Verdict, options: Options): boolean {
  return actionOf(verdict, options) !== 'drop' || defaultPolicy[verdict.label] === 'drop'
}
