import type { Article, Dropped, Failure, WrittenDropped, WrittenRecord } from '../types.ts'
import { checkArticle } from '../checks/article.ts'
import { checkFields, object, word, wordList } from '../checks/fields.ts'
import { type RecordField, recordFields } from './fields.ts'
import { toMarkdown } from './markdown.ts'
import { toText } from './text.ts'

/** How much of the removals a record holds: all, their places without the text, or nothing. */
export type DroppedDetail = 'full' | 'spans' | 'none'

/** What a record is made with. */
export interface RecordOptions {
  /** Only these fields; all when left out. What is not asked for is not made. */
  readonly fields?: readonly RecordField[]
  /** `full` when left out. */
  readonly dropped?: DroppedDetail
  /** What went wrong, where the article came out all the same. */
  readonly failure?: Failure
  /** Fields of the input record to hand through. */
  readonly input?: Readonly<Record<string, unknown>>
}

/** How each of the options of a record is checked. */
export const recordChecks = {
  fields: wordList(recordFields, 'field'),
  dropped: word(['full', 'spans', 'none'] satisfies DroppedDetail[], 'detail'),
  failure: object,
  input: object
}

type Makers = { readonly [Field in RecordField]: () => WrittenRecord[Field] }

/**
 * Make the record of an article. An empty article gets the error `empty_article`, unless another failure is given.
 *
 * @throws NewscleanError where `article` is none, or an option is unknown or has no value of its kind.
 */
export function toRecord(article: Article, options: RecordOptions = {}): WrittenRecord {
  checkArticle(article)
  checkFields(options, 'options', recordChecks)
  return make(
    {
      id: () => article.id,
      markdown: () => toMarkdown(article),
      text: () => toText(article),
      metadata: () => article.metadata,
      dropped: () => detail(article.dropped, options.dropped ?? 'full'),
      quality: () => article.quality,
      error: () => options.failure ?? emptiness(article),
      input: () => options.input
    },
    options.fields
  )
}

/** Make the record of a document that gave no article. */
export function failedRecord(id: string, failure: Failure, options: Pick<RecordOptions, 'fields' | 'input'> = {}): WrittenRecord {
  return make({ id: () => id, error: () => failure, input: () => options.input }, options.fields)
}

/** The record without its `markdown` and `text`: what stands in a file beside them. */
export function toSidecar(record: WrittenRecord): WrittenRecord {
  const { markdown: _markdown, text: _text, ...rest } = record
  return rest
}

function make(makers: Partial<Makers>, fields: readonly RecordField[] = recordFields): WrittenRecord {
  const wanted = recordFields.filter((field) => fields.includes(field))
  const made = wanted.map((field) => [field, makers[field]?.()] as const).filter(([, value]) => value !== undefined)
  return Object.fromEntries(made)
}

function detail(dropped: readonly Dropped[], wanted: DroppedDetail): readonly WrittenDropped[] | undefined {
  if (wanted === 'none') return undefined
  if (wanted === 'full') return dropped
  return dropped.map(({ why: _why, text: _text, ...span }) => span)
}

function emptiness({ quality, dropped }: Article): Failure | undefined {
  if (quality.verdict !== 'empty') return undefined
  const { length } = dropped
  const found =
    length > 0 ? `${length} ${length === 1 ? 'part was' : 'parts were'} taken out, nothing was left` : 'there is no text in it'
  const next = length > 0 ? '. What was taken out is listed in "dropped"; a policy can keep a label.' : ''
  return { code: 'empty_article', message: `No story was found: ${found}; expected at least one line of prose${next}` }
}
