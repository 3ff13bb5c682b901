import { existsSync, readFileSync } from 'node:fs'
import type { Nodes, Paragraph, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { fixtureCases } from './fixture-cases.ts'

/** A piece of article prose that a fixture says must stay. */
export interface BodyParagraph {
  readonly fixture: string
  /** ISO 639-1. */
  readonly language: string
  /** As a block reads: one line of verse, one item, one table row with its cells split by tabs. */
  readonly text: string
}

/** The paragraphs, items, lines of verse and table rows of all expected Markdown, headings left out. */
export function bodyParagraphs(): BodyParagraph[] {
  const parser = unified().use(remarkParse).use(remarkGfm)
  return fixtureCases()
    .filter(({ expected }) => existsSync(`${expected}.md`))
    .flatMap(({ name, language, expected }) =>
      textsOf(parser.parse(readFileSync(`${expected}.md`, 'utf8'))).map((text) => ({ fixture: name, language, text }))
    )
}

function textsOf(node: Nodes): string[] {
  if (node.type === 'heading') return []
  if (node.type === 'paragraph') return linesOf(node)
  if (node.type === 'tableRow') return [node.children.map((cell) => toString(cell)).join('\t')]
  return 'children' in node ? node.children.flatMap(textsOf) : []
}

function linesOf(paragraph: Paragraph): string[] {
  const text = (child: PhrasingContent): string => (child.type === 'break' ? '\n' : toString(child))
  return paragraph.children.map(text).join('').split('\n')
}
