import { dirname, join } from 'node:path'
import { hash } from '../batch/manifest.ts'
import { NewscleanError } from '../errors.ts'
import { countsOf } from './counts.ts'
import { type Destination, extensions } from './destination.ts'
import type { NamedInput } from './inputs.ts'
import type { Product, Refusal } from './product.ts'
import { isFull, replaceFiles, type Written } from './replacement.ts'
import type { Request } from './request.ts'
import { checkOutput, type Plan } from './plan.ts'
import { foldName, toSafeName } from './safe-name.ts'
import type { Memory } from './resume.ts'
import type { Sink } from './sink.ts'

/** Write each article into a folder: `NAME.md` and `NAME.json`, records of a stream by their id. */
export function toFolder({ path: folder, format }: Destination, request: Request, plan: Plan, memory?: Memory): Sink {
  const earlier = [...(plan.claims ?? [])].map(([name, input]) => [name, `a record of ${input.shown}`] as const)
  const claimed = new Map([...earlier, ...[...plan.names].map(([input, name]) => [foldName(name), input.shown] as const)])
  return {
    atOnce: 8,
    take: (product, from, key) =>
      orRefusal(async () => {
        if (product.verdict === null && !product.unchanged && format !== 'json') return
        const name = product.container
          ? claimName(product, from, plan, claimed)
          : (plan.names.get(from) ?? toSafeName(product.id))
        if (product.unchanged) return
        const files = filesOf(join(folder, name), product, format)
        const paths = files.map(({ path }) => path)
        const taken = checkOutput(paths, folder, plan)
        await replaceFiles(files, request.force ?? false, memory, taken)
        if (!memory || key === undefined || product.verdict === null) return
        const hashes = files.map(({ path, text }) => [memory.place(path), hash(text)] as const)
        const known = { name, key, files: Object.fromEntries(hashes), id: product.id }
        await memory.manifest.add({ ...known, counts: countsOf(product), ...(product.doubts && { notes: product.doubts }) })
      }),
    close: async () => {},
    discard: async () => {}
  }
}

/** Run a step; an error of ours becomes the reason that the article is refused, unless all others would be too. */
export async function orRefusal(step: () => Promise<void>): Promise<Refusal | undefined> {
  try {
    await step()
    return undefined
  } catch (error) {
    if (error instanceof NewscleanError && !isFull(error)) return { code: error.code, message: error.message }
    throw error
  }
}

type Named = Pick<Product, 'id' | 'line'>

/**
 * Name a record of a stream in the output folder.
 *
 * @throws NewscleanError where another has that name.
 */
export function claimName({ id, line }: Named, from: NamedInput, plan: Plan, claimed: Map<string, string>): string {
  const name = join(dirname(from.place), toSafeName(id))
  const owner = claimed.get(foldName(name))
  // A text file that turned out to hold records leaves its own name to them.
  if (owner !== undefined && !(owner === from.shown && foldName(plan.names.get(from) ?? '') === foldName(name)))
    throw new NewscleanError('duplicate_id', `id "${id}" would be written to ${name}, as ${owner} is; give it another id`)
  claimed.set(foldName(name), `id "${id}" (${from.shown}${line === undefined ? '' : `:${line}`})`)
  plan.claims?.set(foldName(name), from)
  return name
}

function filesOf(stem: string, { text, sidecar: record }: Product, format: Destination['format']): Written[] {
  if (record === null) return [{ path: `${stem}${extensions[format]}`, sidecar: null, text }]
  const sidecar = `${stem}.json`
  return [
    { path: sidecar, sidecar: null, text: record },
    { path: `${stem}${extensions[format]}`, sidecar, text }
  ]
}
