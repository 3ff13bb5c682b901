import type { Hash } from 'node:crypto'
import { join } from 'node:path'
import type { Counts } from '../batch/manifest.ts'
import { startHash } from '../read/hash.ts'
import { countsOf } from './counts.ts'
import { type Destination, extensions } from './destination.ts'
import { toStreamFile } from './file-sink.ts'
import { orRefusal } from './folder-sink.ts'
import type { NamedInput } from './inputs.ts'
import { checkOutput, type Plan } from './plan.ts'
import type { Product } from './product.ts'
import type { Request } from './request.ts'
import type { Memory } from './resume.ts'
import { toSafeName } from './safe-name.ts'
import type { Sink } from './sink.ts'
import { addCounts, noCounts } from './tally.ts'

/** The file that is being written. */
interface Current {
  readonly from: NamedInput
  readonly name: string
  readonly path: string
  readonly key: string | undefined
  readonly content: Hash
  readonly counts: Counts
  sink?: Sink
  /** It depends on more than its input: on how busy the machine was, or on an error that will be mended. */
  unsteady: boolean
}

const unsteady: ReadonlySet<string> = new Set(['timed_out', 'crashed', 'internal_error', 'unreadable'])

/** Write the records of each input into a folder: `NAME.jsonl`, which appears when all are there. */
export function toStreamFolder({ path: folder, format }: Destination, request: Request, plan: Plan, memory?: Memory): Sink {
  let current: Current | undefined
  const begin = (from: NamedInput, key: string | undefined): Current => {
    const name = plan.names.get(from) ?? toSafeName(from.shown)
    const path = join(folder, `${name}${extensions[format]}`)
    return { from, name, path, key, content: startHash(), counts: noCounts(), unsteady: false }
  }
  const open = async ({ path }: Current): Promise<Sink> => {
    checkOutput([path], folder, plan)
    return toStreamFile({ kind: 'file', format, path }, { ...request, ...(memory?.owns(path) && { force: true as const }) })
  }
  const write = async (file: Current, product: Product, from: NamedInput): Promise<void> => {
    await file.sink?.take(product, from)
    file.content.update(product.text)
    addCounts(file.counts, countsOf(product))
    file.unsteady ||= unsteady.has(product.failure?.code ?? '')
  }
  const end = async (): Promise<void> => {
    const file = current
    current = undefined
    if (!file?.sink) return
    await file.sink.close()
    const { name, path, key, counts } = file
    if (!memory || key === undefined || file.unsteady) return
    await memory.manifest.add({
      name,
      key,
      files: { [memory.place(path)]: file.content.digest('hex') },
      id: file.from.shown,
      counts
    })
  }
  return {
    atOnce: 1,
    take: async (product, from, key) => {
      if (current && current.from === from) {
        await write(current, product, from)
        return undefined
      }
      await end()
      if (product.unchanged) return undefined
      const file = begin(from, key)
      current = file
      return orRefusal(async () => {
        file.sink = await open(file)
        await write(file, product, from)
      })
    },
    close: end,
    discard: async () => current?.sink?.discard()
  }
}
