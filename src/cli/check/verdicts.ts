import type { Quality } from '../../types.ts'

/** The verdicts, best first. */
export const verdicts = ['article', 'partial', 'listing', 'empty'] as const satisfies readonly Quality['verdict'][]
