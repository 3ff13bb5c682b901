import type { Blockquote, BlockContent, Heading, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { Joins, Options, Verdict } from '../types.ts'
import { actionOf } from './actions.ts'
import { joinAcross, type Kept } from './joins.ts'
import { addItem } from './list.ts'
import { addRow } from './table.ts'

const deepest = 6

/** The kept blocks as a Markdown tree: the title first, as its only heading of depth 1. */
export function toTree(verdicts: readonly Verdict[], options: Options): Root {
  const children: RootContent[] = []
  let title: Heading | undefined
  let chain: Joins[] = []
  let before = ''
  for (const verdict of verdicts) {
    const { block, label } = verdict
    chain.push(block.joins)
    if (actionOf(verdict, options) !== 'keep') continue
    if (label === 'title') {
      title = { type: 'heading', depth: 1, children: phrasing(block.text) }
      chain = ['paragraph']
      continue
    }
    const kept: Kept = { block, joins: joinAcross(chain, before, block.text) }
    add(children, kept, label === 'heading')
    chain = []
    before = block.text
  }
  return { type: 'root', children: title ? [title, ...children] : children }
}

function add(children: RootContent[], kept: Kept, isHeading: boolean): void {
  const { form, text, language } = kept.block
  if ((kept.joins === 'space' || kept.joins === 'none') && appendPiece(children, kept)) return
  if (isHeading || form === 'heading') addHeading(children, kept)
  else if (form === 'item') addItem(children, kept)
  else if (form === 'row') addRow(children, kept)
  else if (form === 'quote') addQuote(children, kept)
  else if (form === 'code') children.push({ type: 'code', ...(language && { lang: language }), value: text })
  else addText(children, kept)
}

function addHeading(children: RootContent[], { block }: Kept): void {
  const depth = Math.min(deepest, Math.max(2, block.level)) as Heading['depth']
  children.push({ type: 'heading', depth, children: phrasing(block.text) })
}

function addQuote(children: RootContent[], kept: Kept): void {
  const last = children.at(-1)
  if (last?.type === 'blockquote' && kept.joins !== 'paragraph') {
    addText(innermost(last).children, kept)
    return
  }
  let content: BlockContent = { type: 'paragraph', children: phrasing(kept.block.text) }
  for (let level = Math.min(deepest, kept.block.level); level > 0; level--) content = { type: 'blockquote', children: [content] }
  children.push(content)
}

function innermost(quote: Blockquote): Blockquote {
  const [inner] = quote.children
  return inner?.type === 'blockquote' ? innermost(inner) : quote
}

function addText(children: RootContent[], { block, joins }: Kept): void {
  const last = children.at(-1)
  if (joins === 'line' && (last?.type === 'paragraph' || last?.type === 'heading')) {
    openParagraph(children, last).children.push({ type: 'break' }, ...phrasing(block.text))
  } else {
    children.push({ type: 'paragraph', children: phrasing(block.text) })
  }
}

/** Put a piece of a line behind the piece before it, whatever holds that. */
function appendPiece(children: readonly RootContent[], { block, joins }: Kept): boolean {
  let node: Nodes | undefined = children.at(-1)
  while (node && 'children' in node) node = node.children.at(-1)
  if (node?.type !== 'text') return false
  node.value += (joins === 'space' ? ' ' : '') + block.text
  return true
}

/** A line may join a paragraph; after a heading it opens one. */
function openParagraph(children: RootContent[], last: Paragraph | Heading): Paragraph {
  if (last.type === 'paragraph') return last
  const paragraph: Paragraph = { type: 'paragraph', children: last.children }
  children[children.length - 1] = paragraph
  return paragraph
}

function phrasing(text: string): PhrasingContent[] {
  return [{ type: 'text', value: text }]
}
