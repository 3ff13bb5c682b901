import type { List, ListItem, RootContent } from 'mdast'
import type { Kept } from './joins.ts'

/** Add an item to the list that is open, or open one. Items one level deeper go into a list of the item before. */
export function addItem(children: RootContent[], { block }: Kept): void {
  const number = /^\d/.test(block.marker ?? '') ? Number.parseInt(block.marker ?? '') : undefined
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [{ type: 'text', value: block.text }] }]
  }
  let siblings = children
  for (let depth = 1; depth < block.level; depth++) siblings = listAt(siblings)?.children.at(-1)?.children ?? siblings
  const open = listAt(siblings)
  if (open && continues(open, number)) open.children.push(item)
  else siblings.push(newList(item, number))
}

function newList(item: ListItem, number: number | undefined): List {
  return {
    type: 'list',
    ordered: number !== undefined,
    spread: false,
    ...(number !== undefined && { start: number }),
    children: [item]
  }
}

/** Numbers must count on, because Markdown counts by itself. */
function continues(list: List, number: number | undefined): boolean {
  return number === undefined ? !list.ordered : Boolean(list.ordered) && number === (list.start ?? 1) + list.children.length
}

function listAt(children: readonly RootContent[]): List | undefined {
  const last = children.at(-1)
  return last?.type === 'list' ? last : undefined
}
