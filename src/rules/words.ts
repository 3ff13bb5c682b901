import type { Words } from './rule.ts'

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
