import { realpath } from 'node:fs/promises'
import { recordFields } from '../../write/fields.ts'
import type { Destination } from '../destination.ts'
import { findInputs, type NamedInput, type Trouble } from '../inputs.ts'
import { type Interrupts, watchInterrupts } from '../interrupts.ts'
import type { Io } from '../io.ts'
import { type Plan, planOutputs } from '../plan.ts'
import { say } from '../printer.ts'
import { wrong } from '../wrong.ts'
import type { Templates } from '../siblings/index.ts'
import { withDecisions } from '../review/decisions.ts'
import { checkInputs, failedPath } from './check-inputs.ts'
import { openExpectation } from './expectation.ts'
import type { CheckFlags } from './flags.ts'
import { deliver } from './deliver.ts'
import { type Report, sumUp } from './report.ts'
import { checkReportFile } from './report-file.ts'
import { type CheckRequest, readCheckRequest } from './request.ts'

/**
 * `newsclean check [PATH…]`: clean, write nothing, and report what breaks a gate.
 *
 * @returns The exit code.
 * @throws NewscleanError where the request was wrong.
 */
export async function checkCommand(paths: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  if (paths.length === 0 && io.stdin.isTTY) throw wrong('check takes files or folders, found none; name one, or pipe a text in')
  const asked = readCheckRequest(paths.length > 0 ? paths : ['-'], flags, recordFields)
  const { expect, output } = asked
  const request = await withDecisions(asked, expect ?? null)
  const skip = expect === undefined ? null : await realpath(expect).catch(() => null)
  const { inputs, troubles } = await findInputs(request.paths, request.name, skip, io)
  if (inputs.length === 0) {
    for (const { message } of troubles) say(io, message)
    if (troubles.length > 0) return 2
    throw wrong(
      `nothing to check in ${request.paths.join(', ')}; expected files that end in .txt, .text, .jsonl, or .gz after these`
    )
  }
  const read = new Set(inputs.flatMap(({ file }) => file ?? []))
  if (output !== undefined) await checkReportFile(output, read, request.force ?? false)
  const interrupts = watchInterrupts(io, { heard: false })
  try {
    const report = await checkAll(inputs, troubles, request, interrupts)
    // A gate that looked at nothing has nothing to say for it.
    if (report?.cases.length === 0) throw wrong(`nothing to check in ${request.paths.join(', ')}; expected a record at least`)
    if (report) await deliver(report, request, io, interrupts.signal)
    if (interrupts.signal.aborted) return interrupts.code
    return report?.passed ? 0 : 1
  } catch (error) {
    if (!interrupts.signal.aborted) throw error
    return interrupts.code
  } finally {
    interrupts.release()
  }
}

/** Where nothing is compared, nothing would be written. */
const noPlan: Plan = { names: new Map(), refused: new Map(), read: new Set() }

/** Check the inputs in order; `null` where the run was ended before its time. */
async function checkAll(
  inputs: readonly NamedInput[],
  troubles: readonly Trouble[],
  request: CheckRequest,
  interrupts: Interrupts
): Promise<Report | null> {
  const { expect, maxFailed } = request
  const destination: Destination = { kind: 'folder', format: request.to ?? 'md', path: expect ?? '' }
  const plan: Plan = expect === undefined ? noPlan : await planOutputs(inputs, destination, request)
  const expectation = expect === undefined ? null : await openExpectation(destination, inputs, plan)
  const cases = troubles.map(failedPath)
  const wrong = troubles.filter(({ typed }) => typed).length
  const templates = await compareSiblings(inputs, request, interrupts.signal)
  const run = { request, destination, inputs, plan, interrupts, ...(templates && { templates }) }
  for await (const checked of checkInputs(run, expectation)) cases.push(checked)
  return interrupts.signal.aborted ? null : sumUp([...cases, ...(expectation?.left() ?? [])], maxFailed, wrong)
}

/** Compare what a folder run would compare. */
async function compareSiblings(
  inputs: readonly NamedInput[],
  request: CheckRequest,
  signal: AbortSignal
): Promise<Templates | null> {
  if (request.siblings === false) return null
  const { learnTemplates } = await import('../siblings/index.ts')
  return learnTemplates(inputs, request, signal)
}
