import type { Run } from './run.ts'
import type { NamedInput } from './inputs.ts'
import { showLimit } from './limit.ts'
import type { Product } from './product.ts'
import { printable } from './printable.ts'
import { say } from './printer.ts'
import { summariseRun } from './summary.ts'

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
    say(io, `${placeOf(product, from)}: no story was found in it; see what was dropped with newsclean explain`)
  if (verdict === null || request.quiet || !(request.verbose || (single && io.stderr.isTTY))) return
  io.stderr.write(`${single ? '' : `${printable(placeOf(product, from))}: `}${product.summary}\n`)
}

/** Say on stderr how a run with several documents ended. */
export function reportRun(run: Run): void {
  const { request, inputs, destination, tally, io } = run
  if (request.maxFailed && tally.failed)
    say(io, `${tally.fatalities} of ${tally.all} documents failed, --max-failed allows ${showLimit(request.maxFailed)}`)
  if (request.quiet || (isSingle(run) && !tally.container)) return
  const folders = destination.kind === 'folder' || inputs.some(({ kind }) => kind === 'folder')
  if (folders || request.verbose || io.stderr.isTTY)
    for (const line of summariseRun(tally, destination.path)) io.stderr.write(`${printable(line)}\n`)
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

function placeOf({ id, line, container }: Placed, { shown }: NamedInput): string {
  if (line !== undefined) return `${shown}:${line}`
  return container ? `${shown}, id "${id}"` : shown
}
