import type { Evidence } from '../types.ts'

/** Columns of the evidence that the plain labelling reads. */
export type Column = 'words' | 'ended' | 'colon' | 'capitals' | 'digits' | 'prose' | 'sentence' | 'repeats' | 'slug'

/** Read one cell of the evidence by the name of its column. */
export function cell(evidence: Evidence, block: number, column: Column): number {
  const offset = evidence.columns.indexOf(column)
  return evidence.rows[block * evidence.columns.length + offset] ?? 0
}
