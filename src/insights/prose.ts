import type { Nodes, Root } from 'mdast'

/** The paragraphs of a tree as text: headings, tables and code are no prose. A line break is a line feed. */
export function toParagraphs(tree: Root): string[] {
  const open: Nodes[] = [tree]
  const paragraphs: string[] = []
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'paragraph') paragraphs.push(textOf(node))
    else if (node.type !== 'heading' && node.type !== 'table') pushChildren(node, open)
  }
  return paragraphs.filter((paragraph) => paragraph.trim() !== '')
}

function textOf(paragraph: Nodes): string {
  const open: Nodes[] = [paragraph]
  let text = ''
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'break') text += '\n'
    else if ('value' in node) text += node.value
    else pushChildren(node, open)
  }
  return text
}

function pushChildren(node: Nodes, open: Nodes[]): void {
  if ('children' in node) for (let at = node.children.length - 1; at >= 0; at -= 1) open.push(node.children[at]!)
}
