import { readFile } from 'node:fs/promises'
import type { Decision } from '../../types.ts'
import { cannotWrite } from '../replacement.ts'
import type { Decided, Texts } from '../review/decided.ts'
import { type DocumentName, readTable, type Row, writeTable } from '../review/table.ts'
import { writeFiles } from '../whole-file.ts'

/** The columns of the table beside outputs. `line` and `label` are for who reads it. */
const columns = ['action', 'source', 'id', 'line', 'label', 'text'] as const

/** A text that is to stay in one document from now on. */
export interface Kept {
  readonly text: string
  readonly line: number
  readonly label: string
}

/**
 * Note that texts of a document stay. What stands in the table else stays too.
 *
 * @throws NewscleanError where it cannot be read or written.
 */
export async function noteKept(path: string, document: DocumentName, kept: readonly Kept[]): Promise<void> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw cannotWrite(path, error)
  })
  const rows = bytes ? readTable(bytes, path, ['action', 'text']) : []
  const names = [...new Set([...(rows[0]?.cells.keys() ?? []), ...columns])]
  const texts = new Set(kept.map(({ text }) => text))
  const isSame = ({ text, document: other }: Row): boolean =>
    other?.source === document.source && other.id === document.id && texts.has(text)
  const cells = [
    ...rows.filter((row) => !isSame(row)).map((row) => row.cells),
    ...kept.map(({ text, line, label }) => new Map(Object.entries({ action: 'keep', ...document, line: `${line}`, label, text })))
  ]
  const table = writeTable(
    cells.map((row) => Object.fromEntries(names.map((name) => [name, row.get(name) ?? '']))),
    names
  )
  await writeFiles([[path, table]]).catch((error: unknown) => {
    throw cannotWrite(path, error)
  })
}

/** Decisions with texts that stay in a document beside. */
export function withKept(decided: Decided | undefined, { source, id }: DocumentName, kept: readonly Kept[]): Decided {
  const { everywhere, within } = decided ?? {
    everywhere: new Map<string, Decision>(),
    within: new Map<string, Map<string, Texts>>()
  }
  const ofSource = within.get(source) ?? new Map<string, Texts>()
  const texts: Texts = new Map([...(ofSource.get(id) ?? []), ...kept.map(({ text }) => [text, 'keep'] as const)])
  return { everywhere, within: new Map([...within, [source, new Map([...ofSource, [id, texts]])]]) }
}
