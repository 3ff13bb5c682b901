import type { Root } from 'mdast'
import type {} from 'remark-stringify'
import type { Plugin, Processor } from 'unified'
import type { VFile } from 'vfile'
import { clean } from './clean.ts'
import { report } from './messages.ts'
import { readOptions } from './options/index.ts'
import type { Article, Given, Options } from './types.ts'
import { markdownSettings } from './write/index.ts'

/** What a file carries beside its tree. */
export interface FileData extends Partial<Omit<Article, 'tree'>> {
  /** Read instead of the file's value, when set before parsing: a source that knows its id, its bytes and its hints. */
  readonly source?: Given
}

declare module 'vfile' {
  interface DataMap {
    /** Set by newsclean: what it found beside the story. */
    newsclean: FileData
  }
}

/**
 * Read scraped text as a clean article: a parser plugin for unified.
 *
 * The tree is mdast. The article's `id`, `metadata`, `dropped` and `quality` are put into `file.data.newsclean`, and each removal
 * becomes a message on the file, with its place and rule. Settings for remark-stringify are set where the caller gave none.
 *
 * @throws NewscleanError where an option is unknown or has no value of its kind.
 */
const newsclean: Plugin<[Readonly<Options>?], string, Root> = function (options = {}) {
  const asked = readOptions(options)
  cleanWith.call(this, (source) => clean(source, asked))
}

export default newsclean

/** The same parser over a cleaner that sees more than the article. */
export function cleanWith(this: Processor, cleaner: (source: Given | string) => Article): undefined {
  this.data('settings', { ...markdownSettings, ...this.data('settings') })
  this.parser = (document: string, file: VFile): Root => {
    const { source } = file.data.newsclean ?? {}
    const { tree, ...rest } = cleaner(source ?? document)
    file.data.newsclean = { ...(source && { source }), ...rest }
    report(rest.dropped, source?.value ?? document, file)
    return tree
  }
}
