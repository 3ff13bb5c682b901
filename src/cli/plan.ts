import { join, resolve } from 'node:path'
import { NewscleanError } from '../errors.ts'
import { type Destination, extensions, isRecordStream, metaFileOf } from './destination.ts'
import type { NamedInput } from './inputs.ts'
import { nameOutputs } from './naming.ts'
import type { Request } from './request.ts'
import { checkFile, checkPlace, lookAt, realOf } from './output-place.ts'
import { wrong } from './wrong.ts'

/** Which files a run reads, and what its outputs are called. */
export interface Plan {
  /** For each input the path of its output in the output folder, without extension; record streams that become files have none. */
  readonly names: ReadonlyMap<NamedInput, string>
  /** Inputs whose output would be that of another, with what to do. */
  readonly refused: ReadonlyMap<NamedInput, string>
  /** Files that are read, links followed: never written. */
  readonly read: ReadonlySet<string>
  /** Names of records that have been written, folded, and the input of each: kept from batch to batch where a run has several. */
  readonly claims?: Map<string, NamedInput>
}

/**
 * Plan the outputs of a run before the first is written.
 *
 * @throws NewscleanError where an output would be an input.
 */
export async function planOutputs(inputs: readonly NamedInput[], destination: Destination, request: Request): Promise<Plan> {
  const plan = nameInputs(inputs, destination, request)
  if (destination.kind === 'folder' && lookAt(destination.path)) {
    for (const name of plan.names.values()) for (const path of pathsOf(name, destination)) checkRead(path, plan)
  }
  const meta = metaOf(destination, request)
  if (destination.kind === 'file') checkRead(destination.path, plan)
  if (meta !== null) checkRead(meta, plan)
  checkFiles(plan, destination, request)
  if (meta !== null && resolve(meta) === resolve(destination.path))
    throw new NewscleanError('bad_request', `--meta and -o both name ${meta}; change one of them`)
  return plan
}

/**
 * Make sure that no file beside the outputs is an input or one of them, as far as their names are known.
 *
 * @throws NewscleanError where one is.
 */
export function checkFiles(plan: Plan, destination: Destination, request: Request): void {
  const { summary, review } = request
  const meta = metaOf(destination, request)
  for (const [option, path] of Object.entries({ '--summary': summary, '--review': review })) {
    if (path === undefined) continue
    checkRead(path, plan)
    if (isOutput(resolve(path), plan, destination, meta))
      throw wrong(`${option} names ${path}, where an article is to be written; name another file`)
  }
}

/** The file of the metadata of a single output, named or beside it. */
function metaOf(destination: Destination, request: Request): string | null {
  return destination.kind === 'file' ? metaFileOf(destination, request) : (request.meta ?? null)
}

function isOutput(path: string, { names }: Plan, { kind, path: output, format }: Destination, meta: string | null): boolean {
  const target = resolve(output)
  if (kind !== 'folder') return [kind === 'file' ? target : null, meta === null ? null : resolve(meta)].includes(path)
  for (const name of names.values()) if (pathsOf(name, { kind, format, path: target }).includes(path)) return true
  return false
}

/** Name the outputs of inputs, without a look at what stands there. */
export function nameInputs(inputs: readonly NamedInput[], destination: Destination, request: Request): Plan {
  const read = new Set(inputs.flatMap(({ file }) => file ?? []))
  const names = new Map<NamedInput, string>()
  const refused = new Map<NamedInput, string>()
  if (destination.kind !== 'folder') return { names, refused, read }
  const named = inputs.filter(({ shown }) => destination.format === 'jsonl' || !isRecordStream(shown, request.from))
  nameOutputs(named).forEach((name, index) => {
    const input = named[index]
    if (!input) return
    if (name === null) refused.set(input, 'its output would have the name of another input; give it another name')
    else names.set(input, name)
  })
  return { names, refused, read }
}

/**
 * Make sure that files of the output folder may be written.
 *
 * @param paths Files that stand side by side.
 * @returns Those at which a file stands: most places are free, and need no more looks.
 * @throws NewscleanError where one is an input, or where a link would lead out of the folder.
 */
export function checkOutput(paths: readonly string[], folder: string, plan: Plan): ReadonlySet<string> {
  const taken = new Set<string>()
  for (const path of paths) {
    const there = lookAt(path)
    if (!there) continue
    taken.add(path)
    checkTaken(path, plan)
    checkFile(path, there)
  }
  const [first] = paths
  if (first !== undefined) checkPlace(first, folder)
  return taken
}

function checkRead(path: string, plan: Plan): void {
  if (lookAt(path)) checkTaken(path, plan)
}

function checkTaken(path: string, { read }: Plan): void {
  const file = realOf(path)
  if (file !== null && read.has(file))
    throw new NewscleanError('input_file', `${path} is an input and is never overwritten; choose another place with -o`)
}

function pathsOf(name: string, { path, format }: Destination): string[] {
  const stem = join(path, name)
  return format === 'jsonl' || format === 'json' ? [stem + extensions[format]] : [stem + extensions[format], `${stem}.json`]
}
