import { readFile, realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { toFolder } from '../folder-sink.ts'
import type { NamedInput } from '../inputs.ts'
import { bulkCleaner } from '../outcome.ts'
import type { Plan } from '../plan.ts'
import { type Order, produce, type Product } from '../product.ts'
import { cannotWrite } from '../replacement.ts'
import type { Request } from '../request.ts'
import type { Templates } from '../siblings/index.ts'
import type { Memory } from '../resume.ts'
import { writeFiles } from '../whole-file.ts'
import type { Document } from './document.ts'
import type { Home } from './home.ts'

/** What the files of a record are made with. */
export function orderFor({ format, sidecar }: Home, request: Request, templates: Templates | null): Order {
  return { request, format, sidecar: sidecar !== null, ...(templates && { templates }) }
}

/**
 * Make the files of a record anew and look whether they are those that stand there.
 *
 * They differ where they were made with other options or by another version, and where somebody has edited them.
 */
export async function isAsMade(home: Home, { raw }: Document, order: Order): Promise<boolean> {
  const { text, sidecar } = await produce(raw, order, bulkCleaner(order.request, order.templates))
  const contents = [[home.main, text] as const, ...(home.sidecar === null ? [] : [[home.sidecar, sidecar] as const])]
  const same = contents.map(async ([path, content]) => (await readFile(path, 'utf8').catch(() => null)) === content)
  return (await Promise.all(same)).every(Boolean)
}

/**
 * Write the files of a record anew: all or none. In a folder that is remembered too, so that the next run finds them done.
 *
 * @returns What was written.
 * @throws NewscleanError where they cannot be written.
 */
export async function remake(home: Home, { raw, path }: Document, order: Order, memory: Memory | null): Promise<Product> {
  const { request } = order
  const product = await produce(raw, order, bulkCleaner(request, order.templates))
  if (!memory || !home.entry) {
    const { main, sidecar } = home
    const beside = sidecar !== null && product.sidecar !== null ? [[sidecar, product.sidecar] as const] : []
    await writeFiles([...beside, [main, product.text]]).catch((error: unknown) => {
      throw cannotWrite(main, error)
    })
    return product
  }
  const { entry, folder, format } = home
  const from: NamedInput = {
    input: { path },
    shown: path,
    kind: 'folder',
    // A record is named by its id, in the folder of its input.
    place: join(dirname(entry.name), basename(path)),
    file: await realpath(path)
  }
  const plan: Plan = {
    names: new Map(product.container ? [] : [[from, entry.name]]),
    refused: new Map(),
    read: new Set(from.file === null ? [] : [from.file])
  }
  const sink = toFolder({ kind: 'folder', format, path: folder }, request, plan, memory)
  const refusal = await sink.take(product, from, memory.keyOf(raw))
  return { ...product, ...(refusal && { refusal }) }
}
