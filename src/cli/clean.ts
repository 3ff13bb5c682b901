import { access, realpath } from 'node:fs/promises'
import { readSources } from '../read/index.ts'
import { recordFields } from '../write/index.ts'
import { chooseDestination, type Destination, notOneArticle } from './destination.ts'
import { commands, type Flags } from './flags.ts'
import { explainTrouble, findInputs, type NamedInput } from './inputs.ts'
import { type Interrupts, watchInterrupts } from './interrupts.ts'
import type { Io } from './io.ts'
import { reportOutcome, reportRun } from './narration.ts'
import { bulkCleaner, type Cleaner, settle } from './outcome.ts'
import { planOutputs, type Plan } from './plan.ts'
import { say } from './printer.ts'
import { readRequest, type Request, wrong } from './request.ts'
import type { Sink } from './sink.ts'
import { openSink } from './sinks.ts'
import { nearest } from './suggestion.ts'
import { startTally, type Tally } from './tally.ts'

/** One run on its way. */
export interface Run {
  readonly request: Request
  readonly destination: Destination
  readonly inputs: readonly NamedInput[]
  readonly plan: Plan
  readonly tally: Tally
  readonly interrupts: Interrupts
  readonly io: Io
}

/**
 * `newsclean [PATH…]`: clean texts and records.
 *
 * @returns The exit code.
 * @throws NewscleanError where the request was wrong.
 */
export async function cleanCommand(paths: readonly string[], flags: Flags, io: Io): Promise<number> {
  await checkCommand(paths[0])
  const request = readRequest(paths.length > 0 ? paths : ['-'], flags, recordFields)
  const destination = await chooseDestination(request)
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
  const interrupts = watchInterrupts(io)
  try {
    await cleanAll({ request, destination, inputs, plan, tally, interrupts, io })
  } catch (error) {
    if (!interrupts.signal.aborted) throw error
  } finally {
    interrupts.release()
  }
  if (interrupts.signal.aborted) return interrupts.signal.reason as number
  return tally.failed ? 1 : 0
}

/** A mistyped command arrives as a path that is not there. */
async function checkCommand(path = ''): Promise<void> {
  const meant = /^[a-z]+$/u.test(path) && nearest(path, commands)
  if (!meant) return
  const missing = await access(path).catch(() => true)
  if (missing) throw wrong(`${path} is no command, and no such file or folder is here; did you mean newsclean ${meant}?`)
}

async function cleanAll(run: Run): Promise<void> {
  const { inputs, plan, tally, interrupts, io } = run
  const sink = await openSink(run)
  try {
    for (const from of inputs) {
      if (interrupts.signal.aborted) return
      const refusal = plan.refused.get(from)
      if (refusal === undefined) await cleanInput(from, sink, run)
      else {
        tally.addTrouble()
        say(io, `${from.shown}: ${refusal}`)
      }
    }
    if (interrupts.signal.aborted) return
    await sink.close()
    reportRun(run)
  } finally {
    await sink.discard()
  }
}

async function cleanInput(from: NamedInput, sink: Sink, run: Run): Promise<void> {
  const { request, destination, tally, interrupts, io } = run
  const cleaner = await chooseCleaner(from, run)
  const { format, kind } = destination
  const { idField, textField } = request
  const options = { from: request.from, ...(idField && { idField }), ...(textField && { textField }) }
  try {
    for await (const arrival of readSources(from.input, options)) {
      if (interrupts.signal.aborted) return
      if (arrival.container && kind !== 'folder' && format !== 'jsonl') throw notOneArticle(from.shown, format)
      const outcome = await settle(arrival, cleaner)
      const refusal = await sink.take(outcome, from)
      const written = refusal === undefined ? outcome : { ...outcome, refusal }
      tally.add(written, from)
      reportOutcome(written, from, run)
    }
  } catch (error) {
    if (interrupts.signal.aborted || !isSystemError(error)) throw error
    tally.addTrouble('unreadable')
    say(io, explainTrouble(from.shown, error))
  }
}

/** One text into Markdown is the unified chain; all else goes below it. */
async function chooseCleaner(from: NamedInput, { request, destination, inputs, io }: Run): Promise<Cleaner> {
  if (destination.format !== 'md' || destination.kind === 'folder' || inputs.length > 1) return bulkCleaner(request)
  const { chainCleaner } = await import('./chain.ts')
  return chainCleaner(request, from.shown, async (file) => {
    if (!request.verbose) return
    const { reportFile } = await import('./file-report.ts')
    reportFile(file, io)
  })
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
