export { clean, toMarkdown, toText } from '../src/index.ts'
export { toSource } from '../src/read/source.ts'
