import type { ArticleRecord } from '../types.ts'

/** The fields of a record, in the order they are written. */
export const recordFields = [
  'id',
  'markdown',
  'text',
  'metadata',
  'dropped',
  'quality',
  'error',
  'input'
] as const satisfies readonly (keyof ArticleRecord)[]

/** The name of a field. */
export type RecordField = (typeof recordFields)[number]
