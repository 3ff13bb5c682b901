import { dirname, join } from 'node:path'
import { NewscleanError } from '../errors.ts'
import { type Destination, extensions } from './destination.ts'
import { toStreamFile } from './file-sink.ts'
import type { NamedInput } from './inputs.ts'
import type { Product, Refusal } from './product.ts'
import { replaceFiles, type Written } from './replacement.ts'
import type { Request } from './request.ts'
import { checkOutput, type Plan } from './plan.ts'
import { foldName, toSafeName } from './safe-name.ts'
import type { Sink } from './sink.ts'

/** Write each article into a folder: `NAME.md` and `NAME.json`, records of a stream by their id. */
export function toFolder({ path: folder, format }: Destination, request: Request, plan: Plan): Sink {
  const claimed = new Map([...plan.names].map(([input, name]) => [foldName(name), input.shown]))
  return {
    atOnce: 8,
    take: (product, from) =>
      orRefusal(async () => {
        if (product.verdict === null && format !== 'json') return
        const name = product.container
          ? claimName(product, from, plan, claimed)
          : (plan.names.get(from) ?? toSafeName(product.id))
        const files = filesOf(join(folder, name), product, format)
        for (const { path } of files) await checkOutput(path, folder, plan)
        await replaceFiles(files, request.force ?? false)
      }),
    close: async () => {},
    discard: async () => {}
  }
}

/** Write the records of each input into a folder: `NAME.jsonl`. */
export function toStreamFolder({ path: folder, format }: Destination, request: Request, plan: Plan): Sink {
  let current: { readonly from: NamedInput; readonly sink: Sink | undefined } | undefined
  const open = async (from: NamedInput): Promise<Sink> => {
    const path = join(folder, `${plan.names.get(from) ?? toSafeName(from.shown)}${extensions[format]}`)
    await checkOutput(path, folder, plan)
    return toStreamFile({ kind: 'file', format, path }, request)
  }
  return {
    atOnce: 1,
    take: async (product, from) => {
      if (current?.from === from) return current.sink?.take(product, from)
      await current?.sink?.close()
      current = { from, sink: undefined }
      return orRefusal(async () => {
        const sink = await open(from)
        current = { from, sink }
        await sink.take(product, from)
      })
    },
    close: async () => current?.sink?.close(),
    discard: async () => current?.sink?.discard()
  }
}

/** Run a step; an error of ours becomes the reason that the article is refused. */
async function orRefusal(step: () => Promise<void>): Promise<Refusal | undefined> {
  try {
    await step()
    return undefined
  } catch (error) {
    if (error instanceof NewscleanError) return { code: error.code, message: error.message }
    throw error
  }
}

function claimName({ id }: Product, from: NamedInput, plan: Plan, claimed: Map<string, string>): string {
  const name = join(dirname(from.place), toSafeName(id))
  const owner = claimed.get(foldName(name))
  // A text file that turned out to hold records leaves its own name to them.
  if (owner !== undefined && !(owner === from.shown && foldName(plan.names.get(from) ?? '') === foldName(name)))
    throw new NewscleanError('duplicate_id', `id "${id}" would be written to ${name}, as ${owner} is; give it another id`)
  claimed.set(foldName(name), `id "${id}"`)
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
