import type { Failure } from '../types.ts'

/** A code of why an article could not be written to its place. */
type Refused = 'foreign_file' | 'input_file' | 'unwritable'

/** A code of a failure that a run can meet; an empty article is told by its verdict. */
export type FailureCode = Exclude<Failure['code'], 'empty_article'> | Refused

const codes: Readonly<Record<FailureCode, true>> = {
  not_text: true,
  bad_record: true,
  too_large: true,
  unreadable: true,
  unsupported_format: true,
  timed_out: true,
  crashed: true,
  duplicate_id: true,
  foreign_file: true,
  input_file: true,
  unwritable: true,
  internal_error: true
}

/** The codes that `--fail-on` takes. */
export const failureCodes = Object.keys(codes) as readonly FailureCode[]
