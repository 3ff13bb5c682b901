import type { RootContent, TableRow } from 'mdast'
import type { Kept } from './joins.ts'

/** Add a row to the table that is open, or open one. The first row is its head, as wide as the widest row. */
export function addRow(children: RootContent[], { block, joins }: Kept): void {
  const cells = block.text.split('\t')
  const row: TableRow = {
    type: 'tableRow',
    children: cells.map((value) => ({ type: 'tableCell', children: value ? [{ type: 'text', value }] : [] }))
  }
  const last = children.at(-1)
  if (last?.type === 'table' && joins !== 'paragraph') {
    last.children.push(row)
    const [head] = last.children
    while (head && head.children.length < cells.length) head.children.push({ type: 'tableCell', children: [] })
  } else {
    children.push({ type: 'table', children: [row] })
  }
}
