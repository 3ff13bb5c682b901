import type { Failure } from '../types.ts'

/** A code of a failure that a run can meet; an empty article is told by its verdict, and a second id by its place. */
export type FailureCode = Exclude<Failure['code'], 'empty_article' | 'duplicate_id'>

const codes: Readonly<Record<FailureCode, true>> = {
  not_text: true,
  bad_record: true,
  too_large: true,
  unreadable: true,
  unsupported_format: true,
  timed_out: true,
  crashed: true,
  internal_error: true
}

/** The codes that `--fail-on` takes. */
export const failureCodes = Object.keys(codes) as readonly FailureCode[]
