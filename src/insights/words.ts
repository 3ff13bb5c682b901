import type { Nodes, Root } from 'nlcst'
import { segmentsOf } from './segments.ts'

/** All nodes of one kind, in order. */
export function nodesOf(tree: Root, type: Nodes['type']): Nodes[] {
  const open: Nodes[] = [tree]
  const found: Nodes[] = []
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === type) found.push(node)
    else if ('children' in node) for (let at = node.children.length - 1; at >= 0; at -= 1) open.push(node.children[at]!)
  }
  return found
}

/** The text of a node. */
export function textOf(node: Nodes): string {
  const open: Nodes[] = [node]
  let text = ''
  for (let next = open.pop(); next; next = open.pop()) {
    if ('value' in next) text += next.value
    else for (let at = next.children.length - 1; at >= 0; at -= 1) open.push(next.children[at]!)
  }
  return text
}

/** The words of a text without spaces between them. */
export function segmentWords(text: string, language: string | null): string[] {
  const words: string[] = []
  for (const { segment, isWordLike } of segmentsOf(text, language, 'word')) if (isWordLike) words.push(segment)
  return words
}
