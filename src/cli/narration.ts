import type { Run } from './clean.ts'
import type { NamedInput } from './inputs.ts'
import { showLimit } from './limit.ts'
import type { Outcome } from './outcome.ts'
import { printable } from './printable.ts'
import { say } from './printer.ts'
import { summarise, summariseRun } from './summary.ts'

/** Say on stderr what became of one document: failures always, the rest as much as asked for. */
export function reportOutcome(outcome: Outcome, from: NamedInput, run: Run): void {
  const { request, io, tally } = run
  const { article, failure, refusal } = outcome
  const single = isSingle(run) && !outcome.container
  if (refusal !== undefined) {
    say(io, `${placeOf(outcome, from)}: ${refusal}`)
    return
  }
  if (failure) say(io, placed(failure.message, outcome, from))
  else if (article?.quality.verdict === 'empty' && (request.verbose || tally.fatal(outcome, from)))
    say(io, `${placeOf(outcome, from)}: no story was found in it; see what was dropped with newsclean explain`)
  if (!article || request.quiet || !(request.verbose || (single && io.stderr.isTTY))) return
  io.stderr.write(`${single ? '' : `${printable(placeOf(outcome, from))}: `}${summarise(article)}\n`)
}

/** Say on stderr how a run with several documents ended. */
export function reportRun(run: Run): void {
  const { request, inputs, destination, tally, io } = run
  if (request.maxFailed && tally.failed)
    say(io, `${tally.fatalities} of ${tally.all} documents failed, --max-failed allows ${showLimit(request.maxFailed)}`)
  if (request.quiet || (isSingle(run) && !tally.container)) return
  const folders = destination.kind === 'folder' || inputs.some(({ kind }) => kind === 'folder')
  if (folders || request.verbose || io.stderr.isTTY) io.stderr.write(`${printable(summariseRun(tally, destination.path))}\n`)
}

function isSingle({ inputs }: Run): boolean {
  return inputs.length === 1 && inputs[0]?.kind !== 'folder'
}

/** A message with its place in front; the reading room says the place itself. */
export function placed(message: string, outcome: Outcome, from: NamedInput): string {
  return message.startsWith(from.shown) ? message : `${placeOf(outcome, from)}: ${message}`
}

function placeOf({ id, line, container }: Outcome, { shown }: NamedInput): string {
  if (line !== undefined) return `${shown}:${line}`
  return container ? `${shown}, id "${id}"` : shown
}
