import { access, realpath } from 'node:fs/promises'
import { boundGarbage } from '../batch/heap.ts'
import { recordFields } from '../write/fields.ts'
import { cleanInputs, orderOf } from './clean-inputs.ts'
import { conclude } from './conclude.ts'
import { fewestForThreads } from './crew.ts'
import { chooseDestination, type Destination, folderOf, isRecordStream } from './destination.ts'
import { commands, type Flags } from './flags.ts'
import { findInputs, type NamedInput } from './inputs.ts'
import { watchInterrupts } from './interrupts.ts'
import type { Io } from './io.ts'
import { reportInterrupt, reportRun } from './narration.ts'
import { planOutputs } from './plan.ts'
import { say } from './printer.ts'
import { isFull } from './replacement.ts'
import { readRequest, type Request } from './request.ts'
import { isResumable } from './resumable.ts'
import type { Memory } from './resume.ts'
import { withDecisions } from './review/decisions.ts'
import type { Review } from './review/index.ts'
import type { Run } from './run.ts'
import type { Templates } from './siblings/index.ts'
import { nearest } from '../checks/suggestion.ts'
import type { SummaryFile } from './summary-file.ts'
import { startTally } from './tally.ts'
import { wrong } from './wrong.ts'

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
  for (const { message, typed } of troubles) {
    if (typed) tally.addWrong('unreadable')
    else tally.addTrouble('unreadable')
    say(io, message)
  }
  if (inputs.length === 0) {
    if (troubles.length > 0) return 2
    throw wrong(
      `nothing to clean in ${request.paths.join(', ')}; expected files that end in .txt, .text, .jsonl, or .gz after these`
    )
  }
  if (inputs.length >= fewestForThreads || inputs.some(({ shown }) => isRecordStream(shown, request.from))) boundGarbage()
  const plan = await planOutputs(inputs, destination, request)
  const review = request.review === undefined ? {} : { review: await startReview(request.review, request) }
  const summary = request.summary === undefined ? null : await startSummary(request.summary, request)
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
    if (interrupts.signal.aborted) reportInterrupt(bare, memory !== undefined)
    await memory?.release()
    interrupts.release()
  }
  // What failed before the reader had seen enough has failed all the same.
  const code = interrupts.code || (tally.failed || full ? 1 : 0)
  if (!summary) return code
  return stopWhereFull(async () => {
    await summary.write(tally, code)
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

/** Open the summary that was asked for. */
async function startSummary(path: string, request: Request): Promise<SummaryFile> {
  const { openSummary } = await import('./summary-file.ts')
  return openSummary(path, request)
}

/** Open the review that was asked for. */
async function startReview(path: string, request: Request): Promise<Review> {
  const { openReview } = await import('./review/index.ts')
  return openReview(path, request)
}
