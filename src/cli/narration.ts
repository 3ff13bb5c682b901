import type { Run } from './run.ts'
import type { NamedInput } from './inputs.ts'
import { type Limit, showLimit } from './limit.ts'
import type { Product } from './product.ts'
import { printable } from './printable.ts'
import { say } from './printer.ts'
import { summariseRun } from './summary.ts'
import type { Tally } from './tally.ts'

const seen = '; see what was dropped with newsclean explain'
const nothing = ', and nothing was dropped; expected at least one line of prose'

/** Say on stderr what became of one document: failures always, the rest as much as asked for. */
export function reportProduct(product: Product, from: NamedInput, run: Run): void {
  const { request, io, tally } = run
  const { verdict, failure, refusal } = product
  const single = isSingle(run) && !product.container
  if (refusal !== undefined) {
    say(io, `${placeOf(product, from)}: ${refusal.message}`)
    return
  }
  if (failure) say(io, placed(failure.message, product, from))
  else if (verdict === 'empty' && (request.verbose || tally.fatal(product, from)))
    say(io, `${placeOf(product, from)}: no story was found in it${Object.keys(product.dropped).length > 0 ? seen : nothing}`)
  if (verdict === null || request.quiet || !(request.verbose || (single && io.stderr.isTTY))) return
  io.stderr.write(`${single ? '' : `${printable(placeOf(product, from))}: `}${product.summary}\n`)
}

/** Say on stderr how a run with several documents ended. */
export function reportRun(run: Run): void {
  const { request, inputs, destination, tally, io } = run
  if (tally.failed && request.maxFailed) say(io, tellLimit(tally, request.maxFailed))
  if (request.quiet || (isSingle(run) && !tally.container)) return
  const folders = destination.kind === 'folder' || inputs.some(({ kind }) => kind === 'folder')
  const filed = destination.kind === 'file' && tally.container
  if (folders || filed || request.verbose || io.stderr.isTTY)
    for (const line of summariseRun(tally, destination.path)) io.stderr.write(`${printable(line)}\n`)
}

/** Say on stderr how far a run came that was interrupted. A closed pipe interrupts too, and is no news. */
export function reportInterrupt({ request, destination, tally, io, interrupts }: Run, goesOn: boolean): void {
  const { kind, path } = destination
  if (interrupts.signal.reason === 0 || request.quiet || kind === 'stdout') return
  const [cleaned = ''] = summariseRun(tally, path)
  const reached = goesOn ? `${cleaned}; the same command goes on from there` : cleaned
  io.stderr.write(`interrupted: ${printable(kind === 'file' ? `nothing was written to ${path}` : reached)}\n`)
}

/** Why a run fails although some documents may. */
function tellLimit({ wrong, fatalities, all }: Tally, allowed: Limit): string {
  if (wrong > 0) return `--max-failed ${showLimit(allowed)} is for documents: a path that cannot be read fails the run`
  return `${fatalities} of ${all} documents failed, --max-failed allows ${showLimit(allowed)}`
}

/** Is there one text or record stream, named or piped in? */
export function isSingle({ inputs }: Run): boolean {
  return inputs.length === 1 && inputs[0]?.kind !== 'folder'
}

type Placed = Pick<Product, 'id' | 'line' | 'container'>

/** A message with its place in front; the reading room says the place itself. */
export function placed(message: string, product: Placed, from: NamedInput): string {
  return message.startsWith(from.shown) ? message : `${placeOf(product, from)}: ${message}`
}

/** Where a document stands: its file, line and id. */
export function placeOf({ id, line, container }: Placed, { shown }: NamedInput): string {
  const place = line === undefined ? shown : `${shown}:${line}`
  return container && id !== place ? `${place} (${id})` : place
}
