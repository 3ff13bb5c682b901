import type { List, Nodes, Root, RootContent } from 'mdast'
import { checkArticle } from '../checks/article.ts'
import type { Article } from '../types.ts'

/** A node whose turn comes, and what stands before it. */
interface Turn {
  readonly node: RootContent
  /** `\n\n` before a block, `\n` before a line of the same block. */
  readonly gap: string
  /** The number of an ordered item, before its first line. */
  readonly lead: string
}

/**
 * Write the clean body alone: no title, no Markdown signs, no newline at the end.
 *
 * A blank line between paragraphs and headings; list items, verse and rows a line each; cells split by tabs. Numbers of ordered items stay.
 *
 * @throws NewscleanError where `article` is none.
 */
export function toText(article: Article): string {
  checkArticle(article)
  const body = article.tree.children.filter((node) => !(node.type === 'heading' && node.depth === 1))
  // A stack of our own: quotations and lists may be nested deeper than calls can go.
  const open = body.map((node): Turn => ({ node, gap: '\n\n', lead: '' })).reverse()
  const parts: string[] = []
  for (let turn = open.pop(); turn; turn = open.pop()) {
    const inner = turnsOf(turn)
    if (inner) {
      for (const next of inner.reverse()) open.push(next)
      continue
    }
    const lines = linesOf(turn.node)
    if (lines) parts.push(parts.length > 0 ? turn.gap : '', turn.lead, lines)
  }
  return parts.join('')
}

/** The blocks inside a container; `undefined` for a block of text. The first one takes over what stands before the container. */
function turnsOf({ node, gap, lead }: Turn): Turn[] | undefined {
  if (node.type !== 'list' && node.type !== 'listItem' && node.type !== 'blockquote') return undefined
  const between = node.type === 'blockquote' ? '\n\n' : '\n'
  return node.children.map((child, at) => ({
    node: child,
    gap: at === 0 ? gap : between,
    lead: (at === 0 ? lead : '') + (node.type === 'list' ? leadOf(node, at) : '')
  }))
}

function leadOf(list: List, at: number): string {
  return list.ordered ? `${(list.start ?? 1) + at}. ` : ''
}

function linesOf(node: RootContent): string {
  if (node.type !== 'table') return wordsOf(node)
  return node.children.map((row) => row.children.map(wordsOf).join('\t')).join('\n')
}

function wordsOf(block: Nodes | Root): string {
  const open: Nodes[] = [block]
  let words = ''
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'break') words += '\n'
    else if ('value' in node) words += node.value
    else if ('children' in node) for (let at = node.children.length - 1; at >= 0; at -= 1) open.push(node.children[at]!)
  }
  return words
}
