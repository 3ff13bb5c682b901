import type { Handle, Info, State } from 'mdast-util-to-markdown'
import type { Parents, Table } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toString } from 'mdast-util-to-string'

/** The widest cell, in UTF-16 units, that the others of its column are padded to. */
const widest = 80

const aligned = handlerOf(true)
const ragged = handlerOf(false)

/** Write a table, its columns aligned unless a cell is so wide that padding the others would swell the output. */
export function table(node: Table, parent: Parents | undefined, state: State, info: Info): string {
  const wide = node.children.some((row) => row.children.some((cell) => toString(cell).length > widest))
  return (wide ? ragged : aligned)(node, parent, state, info)
}

function handlerOf(tablePipeAlign: boolean): Handle {
  const handle = gfmTableToMarkdown({ tablePipeAlign }).handlers?.table
  if (!handle) throw new Error('mdast-util-gfm-table gives no handler for tables: expected version 2')
  return handle
}
