import { explain } from '../explain.ts'
import { readSources } from '../read/index.ts'
import type { ExplainedLine } from '../types.ts'
import { coloursFor } from './colours.ts'
import { drawLines } from './explain-table.ts'
import type { Flags } from './flags.ts'
import { findInputs } from './inputs.ts'
import { watchInterrupts } from './interrupts.ts'
import type { Io } from './io.ts'
import { placed } from './narration.ts'
import { cleanOptions, settle } from './outcome.ts'
import { printable } from './printable.ts'
import { say, writeData } from './printer.ts'
import { count } from './product.ts'
import { readOptions, readRequest } from './request.ts'
import { wrong } from './wrong.ts'
import { withDecisions } from './review/decisions.ts'
import { summarise } from './article-summary.ts'
import { startTally } from './tally.ts'

/**
 * `newsclean explain [FILE]`: show each line of a text with its label, confidence and rule, or its measured reasons.
 *
 * @returns The exit code.
 * @throws NewscleanError where the request was wrong.
 */
export async function explainCommand(path: string | undefined, flags: Flags, io: Io): Promise<number> {
  if (path === undefined && io.stdin.isTTY) throw wrong('explain takes a file, found none; name one, or pipe a text in')
  const request = await withDecisions(readRequest([path ?? '-'], flags, []), null)
  const { inputs, troubles } = await findInputs(request.paths, undefined, null, io)
  const [from] = inputs
  if (inputs.length > 1 || from?.kind === 'folder' || (!from && troubles.length === 0))
    throw wrong(`explain takes one file, found the folder ${path}; name a file in it`)
  if (!from) {
    for (const { message } of troubles) say(io, message)
    return 2
  }
  const tally = startTally()
  const interrupts = watchInterrupts(io)
  const colours = coloursFor('stdout', io)
  const width = io.stdout.columns ?? (Number.parseInt(io.env['COLUMNS'] ?? '', 10) || 100)
  try {
    for await (const arrival of readSources(from.input, readOptions(request))) {
      if (interrupts.signal.aborted) break
      let lines: readonly ExplainedLine[] = []
      const outcome = await settle(arrival, async (source) => {
        const explained = explain(source, cleanOptions(request, source))
        lines = explained.lines
        return { article: explained.article }
      })
      tally.add(count(outcome), from)
      if ('source' in arrival && outcome.article) {
        const head = arrival.container ? `${colours.bold(printable(outcome.id))}\n` : ''
        const table = drawLines(lines, width, colours)
        await writeData(io, `${head}${table}\n${summarise(outcome.article)}\n`, interrupts.signal)
      } else say(io, placed(outcome.failure?.message ?? 'it could not be read', outcome, from))
    }
  } catch (error) {
    if (!interrupts.signal.aborted) throw error
  } finally {
    interrupts.release()
  }
  return interrupts.code || (tally.failed ? 1 : 0)
}
