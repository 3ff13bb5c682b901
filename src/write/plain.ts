import type { Heading, Paragraph, Parents, Root, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, type Info, type State } from 'mdast-util-to-markdown'
import { rememberDefinitions } from './escapes.ts'

/** What may be a sign of Markdown or an address wherever it stands in a line. */
const sign = /[\p{Cc}<[\]*_`~\\@]|&[#A-Za-z]|:\/|[Ww]\.(?:[-.\w]|$)/u
/** What may be one at the edges of a line. */
const edge = /^(?:[ #)+.=>|:-]|\d+[.)])|[ #]$/

const task = gfmToMarkdown().extensions?.find(({ handlers }) => handlers?.paragraph)?.handlers?.paragraph

/** Blocks that a blank line parts from a paragraph or a heading, whatever they hold. */
const parted: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list', 'blockquote', 'table', 'code'])

/** Write the root. Between blocks that stay as they are, the library is asked for runs of the others. */
export function root(node: Root, parent: Parents | undefined, state: State, info: Info): string {
  rememberDefinitions(node, state)
  if (!node.children.every(({ type }) => parted.has(type))) return defaultHandlers.root(node, parent, state, info)
  const parts: string[] = []
  let run: RootContent[] = []
  const close = (): void => {
    if (run.length > 0) parts.push(state.containerFlow({ type: 'root', children: run }, info))
    // Two lists side by side get two bullets; these are apart.
    state.bulletLastUsed = undefined
    run = []
  }
  for (const child of node.children) {
    const plain = plainBlock(child)
    if (plain === undefined) run.push(child)
    else {
      close()
      parts.push(plain)
    }
  }
  close()
  return parts.join('\n\n')
}

/** Write a paragraph. Most hold nothing that can be a sign: they stay as they are, and no pattern need look at them. */
export function paragraph(node: Paragraph, parent: Parents | undefined, state: State, info: Info): string {
  const checked = parent?.type === 'listItem' && typeof parent.checked === 'boolean'
  return (checked ? undefined : plainLines(node)) ?? (task ?? defaultHandlers.paragraph)(node, parent, state, info)
}

/** Write a heading, by the same short way. */
export function heading(node: Heading, parent: Parents | undefined, state: State, info: Info): string {
  return plainBlock(node) ?? defaultHandlers.heading(node, parent, state, info)
}

/** A paragraph or heading that is written as it is, or `undefined`. */
function plainBlock(node: RootContent): string | undefined {
  if (node.type === 'paragraph') return plainLines(node)
  if (node.type !== 'heading' || node.children.length > 1) return undefined
  const text = plainLines(node)
  return text === undefined ? undefined : `${'#'.repeat(node.depth)} ${text}`
}

/** The lines of a node with breaks between, where each is written as it is. */
function plainLines({ children }: Heading | Paragraph): string | undefined {
  if (children.length % 2 === 0) return undefined
  let lines = ''
  for (const [index, child] of children.entries()) {
    if (index % 2 === 1) {
      if (child.type !== 'break') return undefined
      lines += '\\\n'
    } else if (child.type === 'text' && isPlain(child.value)) lines += child.value
    else return undefined
  }
  return lines
}

function isPlain(text: string): boolean {
  return text !== '' && !sign.test(text) && !edge.test(text)
}
