import { openersOf, readOpeners, type Openers } from './openers.ts'
import { type Part, readPattern } from './pattern-tree.ts'

/** Which texts a pattern can match, so that most need not be tried. */
export interface Reach {
  /** No text of more letters matches: code points, or UTF-16 units without the `u` flag. `Infinity` where there is no such bound. */
  readonly longest: number
  /** No text that opens with another sign of ASCII matches; `undefined` where any may. */
  readonly openers: Openers | undefined
}

/** What a part of a pattern can match. */
interface Span {
  readonly letters: number
  /** The letters, escapes and classes that it can open with, and whether it can be empty, so that what follows it opens too. */
  readonly openers: readonly string[]
  readonly empty: boolean
}

const nothing: Span = { letters: 0, openers: [], empty: true }

/** Read what texts a pattern can match. Only patterns that are bound to the start, or to both ends, have bounds. */
export function reachOf({ source, flags, multiline }: RegExp): Reach {
  const whole = readPattern(source)
  const { letters, openers, empty } = spanOf(whole)
  const opens = !multiline && isBound(whole, 'start')
  return {
    longest: opens && isBound(whole, 'end') ? letters : Number.POSITIVE_INFINITY,
    openers: opens && !empty ? openersOf(openers, flags) : undefined
  }
}

/** Write what a pattern can match: the letters, then after a tab the openers where it has some. */
export function toRow({ longest, openers }: Reach): string {
  return openers ? `${longest}\t${openers.join()}` : String(longest)
}

/** Read a row of `toRow` for each line; `undefined` where the line is empty. */
export function readReaches(rows: string): (Reach | undefined)[] {
  return rows.split('\n').map((row) => {
    if (row === '') return undefined
    const [longest, openers] = row.split('\t')
    return { longest: Number(longest), openers: openers === undefined ? undefined : readOpeners(openers) }
  })
}

/** Whether each of a pattern's alternatives is bound to an edge of the text. */
function isBound(part: Part, edge: 'start' | 'end'): boolean {
  if (part.kind === 'either') return part.parts.every((each) => isBound(each, edge))
  if (part.kind === 'sequence') return part.parts.at(edge === 'start' ? 0 : -1)?.kind === edge
  return part.kind === edge
}

function spanOf(part: Part): Span {
  switch (part.kind) {
    case 'sign':
      return { letters: part.letter?.length ?? 1, openers: [part.source], empty: false }
    case 'again':
      return { letters: Number.POSITIVE_INFINITY, openers: [String.raw`[\s\S]`], empty: true }
    case 'repeated': {
      const { letters, openers, empty } = spanOf(part.part)
      return { letters: letters === 0 ? 0 : letters * part.most, openers, empty: empty || part.fewest === 0 }
    }
    case 'sequence':
      return part.parts.reduce((whole, each) => both(whole, spanOf(each)), nothing)
    case 'either':
      return part.parts.map(spanOf).reduce(either)
    default:
      return nothing
  }
}

/** One part, then the other. */
function both(first: Span, second: Span): Span {
  return {
    letters: first.letters + second.letters,
    openers: first.empty ? [...first.openers, ...second.openers] : first.openers,
    empty: first.empty && second.empty
  }
}

function either(one: Span, other: Span): Span {
  return {
    letters: Math.max(one.letters, other.letters),
    openers: [...one.openers, ...other.openers],
    empty: one.empty || other.empty
  }
}
