import type { List, ListItem, RootContent } from 'mdast'
import type { Kept } from './joins.ts'

/** The level of each item's block: the item above a nested one may be dropped, so that depth in the tree does not tell. */
const levels = new WeakMap<ListItem, number>()

/** Add an item to the list that is open, or open one. Deeper items go into a list of the item before. */
export function addItem(children: RootContent[], { block }: Kept): void {
  const number = /^\d/.test(block.marker ?? '') ? Number.parseInt(block.marker ?? '') : undefined
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [{ type: 'text', value: block.text }] }]
  }
  levels.set(item, block.level)
  let siblings = children
  let open = listAt(siblings)
  for (let last = open?.children.at(-1); last && (levels.get(last) ?? 1) < block.level; last = open?.children.at(-1)) {
    siblings = last.children
    open = listAt(siblings)
  }
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
