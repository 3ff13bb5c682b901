import { realpath } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { cleanInputs, orderOf } from '../clean-inputs.ts'
import { conclude } from '../conclude.ts'
import type { Destination } from '../destination.ts'
import { watchInterrupts } from '../interrupts.ts'
import type { Io } from '../io.ts'
import { checkFiles, nameInputs } from '../plan.ts'
import { printable } from '../printable.ts'
import { say } from '../printer.ts'
import type { Request } from '../request.ts'
import { wrong } from '../wrong.ts'
import { openMemory } from '../resume.ts'
import { openReview } from '../review/index.ts'
import type { Run } from '../run.ts'
import { summariseRun } from '../summary.ts'
import { openSummary } from '../summary-file.ts'
import { startTally, type Tally } from '../tally.ts'
import { openAgenda } from './agenda.ts'
import { openDecisions } from './decisions.ts'
import { openScanner } from './scan.ts'
import { openSiblings } from './siblings.ts'

/** Milliseconds between two scans: at least; so many times what the last one took; at most. */
const interval = 1000
const rest = 10
const longest = 30_000

/**
 * `newsclean FOLDER… -o FOLDER --watch`: clean what is there, then what arrives or changes.
 *
 * @returns The exit code, once a signal has ended it.
 * @throws NewscleanError where the request was wrong.
 */
export async function watchFolders(asked: Request, destination: Destination, io: Io): Promise<number> {
  if (destination.kind !== 'folder')
    throw wrong(`--watch writes into a folder, found the file ${destination.path}; name a folder with -o`)
  const interrupts = watchInterrupts(io, { patient: true })
  const { signal } = interrupts
  const tally = startTally(asked.failOn, asked.maxFailed)
  const summary = asked.summary === undefined ? null : await openSummary(asked.summary, asked)
  const memory = await openMemory(destination.path, orderOf({ request: asked, destination }))
  try {
    const review = asked.review === undefined ? {} : { review: await openReview(asked.review, asked) }
    const run: Run = {
      request: asked,
      destination,
      inputs: [],
      plan: nameInputs([], destination, asked),
      tally,
      interrupts,
      io,
      memory,
      ...review
    }
    const scan = openScanner(asked.paths, io)
    const agenda = openAgenda()
    const siblings = openSiblings()
    const decisions = await openDecisions(asked, destination.path)
    let said: readonly string[] = []
    for (let first = true; !signal.aborted; first = false) {
      const start = performance.now()
      const { request, changed, trouble } = await decisions.read()
      if (trouble !== undefined) say(io, trouble)
      const found = await scan(await realpath(destination.path).catch(() => null))
      const troubles = found.troubles.map(({ message }) => message)
      for (const trouble of troubles) if (!said.includes(trouble)) say(io, trouble)
      said = troubles
      const spent = performance.now() - start
      const told = await siblings.compare(found.inputs, request, signal)
      const templates = told.templates ?? undefined
      const order = { request, destination, ...(templates && { templates }) }
      if (changed || told.changed) memory.goOnWith(orderOf(order))
      const names = nameInputs(found.inputs, destination, request)
      const { inputs, plan } = agenda.plan(found, names, told.changed ? 'all' : changed)
      if (first) checkFiles(plan, destination, request)
      if (first || inputs.length > 0) {
        const part = startTally(asked.failOn, asked.maxFailed)
        await cleanInputs({ ...run, ...order, inputs, plan, tally: part })
        tally.absorb(part)
        tell(part, first, run)
      }
      // The first scan looks into the files too, the others do not.
      const wait = first ? interval : Math.min(Math.max(interval, spent * rest), longest)
      await pause(wait, undefined, { signal }).catch(() => {})
    }
    await conclude(run)
    const [line = ''] = summariseRun(tally, destination.path)
    if (!asked.quiet) io.stderr.write(`in all: ${printable(line)}\n`)
  } finally {
    await memory.release()
    interrupts.release()
  }
  const code = signal.reason as number
  await summary?.write(tally, code)
  return code
}

/** Say what became of a batch, with the time of day: days may lie between two. */
function tell(part: Tally, first: boolean, { request, destination, io, interrupts }: Run): void {
  if (request.quiet || interrupts.signal.aborted || (part.documents() === 0 && !first)) return
  const [line = '', ...more] = summariseRun(part, destination.path)
  const time = new Date().toTimeString().slice(0, 8)
  const watching = first ? [`watching ${request.paths.join(', ')}; an interrupt (Ctrl-C) ends it`] : []
  for (const text of [`${time} ${line}`, ...more, ...watching]) io.stderr.write(`${printable(text)}\n`)
}
