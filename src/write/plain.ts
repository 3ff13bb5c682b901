import type { Heading, Paragraph, Parents } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, type Handle, type Info, type State } from 'mdast-util-to-markdown'

/** What may be a sign of Markdown or an address wherever it stands in a line. */
const sign = /[\0-\x1f\x7f<[\]*_`~\\@]|&[#A-Za-z]|:\/|[Ww]\.[-.\w]/
/** What may be one at the edges of a line. */
const edge = /^(?:[ #)+.=>|:-]|\d+[.)])|[ #]$/

const task = gfmToMarkdown().extensions?.find(({ handlers }) => handlers?.paragraph)?.handlers?.paragraph as Handle | undefined

/** Write a paragraph. Most are one text in which nothing can be a sign: they stay as they are, and no pattern need look at them. */
export function paragraph(node: Paragraph, parent: Parents | undefined, state: State, info: Info): string {
  const checked = parent?.type === 'listItem' && typeof parent.checked === 'boolean'
  return (checked ? undefined : plainText(node)) ?? (task ?? defaultHandlers.paragraph)(node, parent, state, info)
}

/** Write a heading, by the same short way. */
export function heading(node: Heading, parent: Parents | undefined, state: State, info: Info): string {
  const text = plainText(node)
  return text === undefined ? defaultHandlers.heading(node, parent, state, info) : `${'#'.repeat(node.depth)} ${text}`
}

/** The only text of a node, where it is written as it is. */
function plainText({ children }: Heading | Paragraph): string | undefined {
  const [first] = children
  if (first?.type !== 'text' || children.length > 1 || first.value === '') return undefined
  return sign.test(first.value) || edge.test(first.value) ? undefined : first.value
}
