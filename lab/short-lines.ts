import type { Plugin } from 'rolldown'
import { parseAst } from 'rolldown/parseAst'
import { rewriteChunks } from './rewrite-chunks.ts'
import { applyEdits } from './syntax.ts'

/**
 * A rolldown plugin: begin a line with each statement of a chunk.
 *
 * Node prints the line that an error was thrown in, and of a minified chunk that would be all of it.
 */
export function shortLines(): Plugin {
  return rewriteChunks('short-lines', breakLines)
}

/** Put a line end before each statement of a module of JavaScript that does not begin a line. */
export function breakLines(code: string, file: string): string {
  const starts = parseAst(code, {}, file).body.map(({ start }) => start)
  const within = starts.filter((start) => start > 0 && code[start - 1] !== '\n')
  return applyEdits(
    code,
    within.map((start) => ({ start, end: start, text: '\n' }))
  )
}
