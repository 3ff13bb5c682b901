export { toFrontMatter } from './front-matter.ts'
export { toJson, toJsonLine } from './json.ts'
export { markdownSettings, toMarkdown, type MarkdownOptions } from './markdown.ts'
export {
  failedRecord,
  recordFields,
  toRecord,
  toSidecar,
  type DroppedDetail,
  type RecordField,
  type RecordOptions
} from './record.ts'
export { toText } from './text.ts'
