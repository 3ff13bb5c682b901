import type { Failure } from '../../types.ts'

/** What a document can fail on: a gate, or the code of what went wrong with it. */
export type Gate =
  'min-quality' | 'min-confidence' | 'max-dropped' | 'expect-changed' | 'expect-missing' | 'expect-extra' | Failure['code']

/** A sentence on each gate, shown where its findings are listed. */
export const gates: Readonly<Record<Gate, string>> = {
  'min-quality': 'The document is less than it must be.',
  'min-confidence': 'The verdict on the document is not sure enough.',
  'max-dropped': 'Too many of the words left the text.',
  'expect-changed': 'What comes out differs from what was expected.',
  'expect-missing': 'What comes out was not expected: the file is missing.',
  'expect-extra': 'What was expected does not come out: the file is left over.',
  empty_article: 'The document holds no story.',
  not_text: 'The file holds no text.',
  bad_record: 'The line is no record.',
  too_large: 'The document is too large.',
  unreadable: 'The input cannot be read.',
  unsupported_format: 'The document has a format that newsclean does not read.',
  timed_out: 'The document took too long.',
  crashed: 'Cleaning the document ended its thread.',
  duplicate_id: 'Two documents have the same name.',
  internal_error: 'newsclean broke on the document.'
}
