import type { Words } from '../rule.ts'

/** The lists of words, in order. */
export const FIELDS = [
  'leadIns',
  'credits',
  'photos',
  'topics',
  'bylines',
  'numbers',
  'headings',
  'links',
  'buttons',
  'choices'
] as const satisfies readonly (keyof Words)[]

/** Make words of a list for each field. */
export function mapFields(listOf: (field: keyof Words, number: number) => readonly string[]): Words {
  return Object.fromEntries(FIELDS.map((field, number) => [field, listOf(field, number)])) as unknown as Words
}

/** Read a line for each field, tabs between words. */
export function readWords(rows: string): Words {
  const lines = rows.split('\n')
  return mapFields((_field, number) => lines[number]!.split('\t'))
}
