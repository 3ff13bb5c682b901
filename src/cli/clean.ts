import { access, realpath } from 'node:fs/promises'
import { inOrder } from '../batch/in-order.ts'
import { recordFields } from '../write/fields.ts'
import { NewscleanError } from '../errors.ts'
import { gatherCrew } from './crew.ts'
import { chooseDestination, type Destination, folderOf, metaFileOf } from './destination.ts'
import { commands, type Flags } from './flags.ts'
import { findInputs, type NamedInput } from './inputs.ts'
import { watchInterrupts } from './interrupts.ts'
import type { Io } from './io.ts'
import { reportProduct, reportRun } from './narration.ts'
import type { Cleaner } from './outcome.ts'
import { planOutputs } from './plan.ts'
import { say } from './printer.ts'
import { isFull, replaceFiles } from './replacement.ts'
import type { Order, Product } from './product.ts'
import { queueTasks, type Task, weigh } from './queue.ts'
import { isResumable } from './resumable.ts'
import type { Memory } from './resume.ts'
import { watchProgress, type Watch } from './progress.ts'
import { readRequest, type Request, wrong } from './request.ts'
import { withDecisions } from './review/decisions.ts'
import type { Review } from './review/index.ts'
import type { Run } from './run.ts'
import type { Templates } from './siblings/index.ts'
import type { Sink } from './sink.ts'
import { openSink } from './sinks.ts'
import { nearest } from './suggestion.ts'
import { startTally, type Tally } from './tally.ts'

/**
 * `newsclean [PATH…]`: clean texts and records.
 *
 * @returns The exit code.
 * @throws NewscleanError where the request was wrong.
 */
export async function cleanCommand(paths: readonly string[], flags: Flags, io: Io): Promise<number> {
  await checkCommand(paths[0])
  const asked = readRequest(paths.length > 0 ? paths : ['-'], flags, recordFields)
  if (asked.watch) await (await import('./watch/check.ts')).checkWatch(asked)
  const destination = await chooseDestination(asked)
  const request = await withDecisions(asked, folderOf(destination))
  if (asked.watch) return stopWhereFull(async () => (await import('./watch/index.ts')).watchFolders(request, destination, io), io)
  const skip = destination.kind === 'folder' ? await realpath(destination.path).catch(() => null) : null
  const { inputs, troubles } = await findInputs(request.paths, request.name, skip, io)
  const tally = startTally(request.failOn, request.maxFailed)
  for (const trouble of troubles) {
    tally.addTrouble('unreadable')
    say(io, trouble)
  }
  if (inputs.length === 0) {
    if (troubles.length > 0) return 2
    throw wrong(
      `nothing to clean in ${request.paths.join(', ')}; expected files that end in .txt, .text, .jsonl, or .gz after these`
    )
  }
  const plan = await planOutputs(inputs, destination, request)
  const review = request.review === undefined ? {} : { review: await startReview(request.review, request) }
  const interrupts = watchInterrupts(io)
  const bare = { request, destination, inputs, plan, tally, interrupts, io, ...review }
  let memory: Memory | undefined
  let full = false
  try {
    const templates = await compareSiblings(inputs, request, interrupts.signal, destination)
    const run = { ...bare, ...(templates && { templates }) }
    if (isResumable(destination, inputs, request)) {
      const { openMemory } = await import('./resume.ts')
      memory = await openMemory(destination.path, orderOf(run))
    }
    await cleanAll({ ...run, ...(memory && { memory }) })
  } catch (error) {
    if (isFull(error)) {
      full = true
      say(io, error.message)
      reportRun(bare)
    } else if (!interrupts.signal.aborted) throw error
  } finally {
    await memory?.release()
    interrupts.release()
  }
  const code = interrupts.signal.aborted ? (interrupts.signal.reason as number) : tally.failed || full ? 1 : 0
  const { summary } = request
  if (summary === undefined) return code
  return stopWhereFull(async () => {
    await writeSummary(summary, tally, code, request)
    return code
  }, io)
}

/** Do something; where a full disk stops it, say so and give 1. */
async function stopWhereFull(step: () => Promise<number>, io: Io): Promise<number> {
  try {
    return await step()
  } catch (error) {
    if (!isFull(error)) throw error
    say(io, error.message)
    return 1
  }
}

/** In a folder run the files of one site tell what repeats there; the records of a stream too, where they become files. */
async function compareSiblings(
  inputs: readonly NamedInput[],
  request: Request,
  signal: AbortSignal,
  { kind }: Destination
): Promise<Templates | null> {
  if (!(request.siblings ?? (kind === 'folder' || inputs.some((input) => input.kind === 'folder')))) return null
  const { learnTemplates } = await import('./siblings/index.ts')
  return learnTemplates(inputs, request, signal)
}

/** Open the review that was asked for. */
export async function startReview(path: string, request: Request): Promise<Review> {
  const { openReview } = await import('./review/index.ts')
  return openReview(path, request)
}

/** Write the figures that were asked for. */
export async function writeSummary(path: string, tally: Tally, code: number, { force }: Request): Promise<void> {
  const { toSummary } = await import('./summary.ts')
  await replaceFiles([{ path, sidecar: null, text: `${JSON.stringify(toSummary(tally, code), null, 2)}\n` }], force ?? false)
}

/** A mistyped command arrives as a path that is not there. */
async function checkCommand(path = ''): Promise<void> {
  const meant = /^[a-z]+$/u.test(path) && nearest(path, commands)
  if (!meant) return
  const missing = await access(path).catch(() => true)
  if (missing) throw wrong(`${path} is no command, and no such file or folder is here; did you mean newsclean ${meant}?`)
}

async function cleanAll(run: Run): Promise<void> {
  await cleanInputs(run)
  if (run.interrupts.signal.aborted) return
  await conclude(run)
  reportRun(run)
}

/** Write down what a run has to remember and to show beside its outputs. */
export async function conclude(run: Run): Promise<void> {
  const met = (error: unknown): void => {
    if (!(error instanceof NewscleanError)) throw error
    run.tally.addTrouble(error.code)
    say(run.io, error.message)
  }
  // What could not be remembered is only made again.
  await run.memory?.manifest.close().catch(met)
  const note = await run.review?.write().catch(met)
  if (note) say(run.io, note)
}

/** Clean the inputs of a run. An interrupt ends it between two documents. */
export async function cleanInputs(run: Run): Promise<void> {
  const { interrupts } = run
  const order = orderOf(run)
  const sink = await openSink(run)
  const watch = await watchProgress(run)
  const crew = await gatherCrew(run, order, () => chooseCleaner(run))
  try {
    const writing: Promise<() => void>[] = []
    for await (const { task, result } of inOrder(queueTasks(run), crew, weigh)) {
      if (interrupts.signal.aborted) break
      const written = put(task, result, sink, { ...run, io: watch.io }, watch)
      // What goes wrong is met when its turn has come.
      written.catch(() => {})
      writing.push(written)
      if (writing.length >= sink.atOnce) (await writing.shift())?.()
    }
    for (const written of writing) (await written)()
    if (interrupts.signal.aborted) return
    await sink.close()
  } finally {
    watch.stop()
    await crew.close()
    await sink.discard()
  }
}

/**
 * Write what became of a task.
 *
 * @returns Counts it and tells of it, when its turn has come.
 */
async function put(task: Task, product: Product | null, sink: Sink, run: Run, watch: Watch): Promise<() => void> {
  const { from, key, trouble = '' } = task
  const { tally, io } = run
  const refusal = product ? await sink.take(product, from, key) : undefined
  return () => {
    watch.pass(task)
    if (product) {
      run.review?.add(product, from)
      const written = refusal === undefined ? product : { ...product, refusal }
      const { unchanged } = product
      if (unchanged && !refusal) {
        tally.addUnchanged(unchanged.counts, product.container, from)
        return
      }
      tally.add(written, from)
      reportProduct(written, from, run)
    } else {
      tally.addTrouble('unreadable')
      say(io, trouble)
    }
  }
}

/** What documents are to become in a run. */
export function orderOf({ request, destination, templates }: Pick<Run, 'request' | 'destination' | 'templates'>): Order {
  const { kind, format } = destination
  const beside = kind === 'file' ? metaFileOf(destination, request) !== null : request.meta !== undefined
  const sidecar = kind === 'folder' ? format === 'md' || format === 'text' : beside
  return { request, format, sidecar, ...(templates && { templates }) }
}

/** One text into Markdown is the unified chain; all else goes below it. */
async function chooseCleaner({ inputs, request, destination, templates, io }: Run): Promise<Cleaner> {
  const [from, another] = inputs
  if (!from || another || destination.format !== 'md' || destination.kind === 'folder') {
    const { bulkCleaner } = await import('./outcome.ts')
    return bulkCleaner(request, templates)
  }
  const { chainCleaner } = await import('./chain.ts')
  return chainCleaner(request, from.shown, async (file) => {
    if (!request.verbose) return
    const { reportFile } = await import('./file-report.ts')
    reportFile(file, io)
  })
}
