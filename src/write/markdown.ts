import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown as stringify, type Options } from 'mdast-util-to-markdown'
import { checkArticle } from '../checks/article.ts'
import { checkFields, flag } from '../checks/fields.ts'
import type { Article } from '../types.ts'
import { root as escapedRoot, text } from './escapes.ts'
import { toFrontMatter } from './front-matter.ts'
import { heading, paragraph, root } from './plain.ts'
import { table } from './tables.ts'
import { addresses, gfm } from './unsafe.ts'

const style: Readonly<Options> = Object.freeze({
  bullet: '-',
  emphasis: '_',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
  handlers: Object.freeze({ root: escapedRoot, table, text })
})

const settings: Options = {
  ...style,
  unsafe: addresses,
  handlers: { ...style.handlers, heading, paragraph, root },
  extensions: [gfmToMarkdown()]
}

/**
 * How newsclean writes Markdown: settings of remark-stringify, which the plugin hands on to it.
 *
 * Opaque, so that the shipped types ask for no package that installing newsclean does not bring.
 */
export const markdownSettings: object = Object.freeze({ ...style, unsafe: Object.freeze([...gfm, ...addresses]) })

/** What may be asked of the Markdown. */
export interface MarkdownOptions {
  /** Put the metadata that the source states before the story, as YAML. */
  readonly frontMatter?: boolean
}

/**
 * Write an article as Markdown.
 *
 * LF, one newline at the end, no hard wrap, the title as `#`. An empty article gives an empty string.
 *
 * @throws NewscleanError where `article` is none, or an option is unknown or has no value of its kind.
 */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  checkArticle(article)
  checkFields(options, 'options', { frontMatter: flag })
  const body = article.tree.children.length > 0 ? stringify(article.tree, settings) : ''
  const front = options.frontMatter ? toFrontMatter(article.metadata) : ''
  return front && body ? `${front}\n${body}` : front + body
}
