export { clean } from './clean.ts'
export { toMarkdown } from './write/index.ts'
export type * from './types.ts'
