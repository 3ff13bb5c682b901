import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table, Text } from 'mdast'
import { clean } from '../../src/index.ts'
import type { Article, Metadata } from '../../src/index.ts'

export const text = (value: string): Text => ({ type: 'text', value })

/** A paragraph; each further line is a line of verse. */
export const paragraph = (...lines: string[]): Paragraph => ({
  type: 'paragraph',
  children: lines.flatMap((line, at): PhrasingContent[] => (at === 0 ? [text(line)] : [{ type: 'break' }, text(line)]))
})

export const heading = (depth: Heading['depth'], value: string): Heading => ({ type: 'heading', depth, children: [text(value)] })

export const item = (...children: BlockContent[]): ListItem => ({ type: 'listItem', spread: false, children })

export const bullets = (...items: string[]): List => listOf(...items.map((value) => item(paragraph(value))))

export const listOf = (...children: ListItem[]): List => ({ type: 'list', ordered: false, spread: false, children })

export const numbered = (start: number, ...items: string[]): List => ({ ...bullets(...items), ordered: true, start })

export const quote = (...children: BlockContent[]): RootContent => ({ type: 'blockquote', children })

export const table = (...rows: string[][]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] }))
  }))
})

export const code = (value: string): RootContent => ({ type: 'code', value })

/** An article of these blocks. */
export function articleOf(children: RootContent[], metadata: Partial<Metadata> = {}): Article {
  const article = clean('The ferry left at noon.')
  return {
    ...article,
    tree: { type: 'root', children } satisfies Root,
    metadata: { ...article.metadata, title: null, ...metadata }
  }
}
