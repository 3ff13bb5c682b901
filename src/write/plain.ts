import type { Heading, Paragraph, Parents } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, type Info, type State } from 'mdast-util-to-markdown'

/** What may be a sign of Markdown or an address wherever it stands in a line. */
const sign = /[\p{Cc}<[\]*_`~\\@]|&[#A-Za-z]|:\/|[Ww]\.[-.\w]/u
/** What may be one at the edges of a line. */
const edge = /^(?:[ #)+.=>|:-]|\d+[.)])|[ #]$/

const task = gfmToMarkdown().extensions?.find(({ handlers }) => handlers?.paragraph)?.handlers?.paragraph

/** Write a paragraph. Most hold nothing that can be a sign: they stay as they are, and no pattern need look at them. */
export function paragraph(node: Paragraph, parent: Parents | undefined, state: State, info: Info): string {
  const checked = parent?.type === 'listItem' && typeof parent.checked === 'boolean'
  return (checked ? undefined : plainLines(node)) ?? (task ?? defaultHandlers.paragraph)(node, parent, state, info)
}

/** Write a heading, by the same short way. */
export function heading(node: Heading, parent: Parents | undefined, state: State, info: Info): string {
  const text = node.children.length > 1 ? undefined : plainLines(node)
  return text === undefined ? defaultHandlers.heading(node, parent, state, info) : `${'#'.repeat(node.depth)} ${text}`
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
