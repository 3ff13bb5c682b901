import { toMarkdown as stringify } from 'mdast-util-to-markdown'
import type { Article } from '../types.ts'

/** The article as Markdown: LF, one newline at the end, the title as `#`. */
export function toMarkdown(article: Article): string {
  return stringify(article.tree)
}
