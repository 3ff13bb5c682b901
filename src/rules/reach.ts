import { openersOf, readOpeners, type Openers } from './openers.ts'

/** Which texts a pattern can match, so that most need not be tried. */
export interface Reach {
  /** No text of more letters matches: code points, or UTF-16 units without the `u` flag. `Infinity` where there is no such bound. */
  readonly longest: number
  /** No text that opens with another sign of ASCII matches; `undefined` where any may. */
  readonly openers: Openers | undefined
}

/** What a part of a pattern can match. */
interface Part {
  readonly letters: number
  /** The letters, escapes and classes that it can open with, and whether it can be empty, so that what follows it opens too. */
  readonly openers: readonly string[]
  readonly empty: boolean
  readonly opens: boolean
  readonly closes: boolean
}

type Atom = Pick<Part, 'letters' | 'openers' | 'empty'>

const GROUP = /^\((?:\?(?::|<?[=!]|<[^>]+>))?/u
const ESCAPE = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|c[A-Za-z]|[\s\S])/u
const CLASS = /^\[(?:\\[\s\S]|[^\]\\])*\]/u
const TIMES = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/u
const endless = Number.POSITIVE_INFINITY

/** Read what texts a pattern can match. Only patterns that are bound to the start, or to both ends, have bounds. */
export function reachOf({ source, flags, multiline }: RegExp): Reach {
  let rest = source
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest)
    if (found) rest = rest.slice(found[0].length)
    return found
  }

  const readAlternatives = (): Part => {
    let all: Part | undefined
    for (;;) {
      const part = readSequence()
      all = all ? either(all, part) : part
      if (!take(/^\|/)) return all
    }
  }
  const readSequence = (): Part => {
    const opens = take(/^\^/) !== null
    let whole: Atom = nothing
    let closes = false
    while (rest !== '' && !/^[|)]/.test(rest)) {
      closes = take(/^\$/) !== null
      if (!closes) whole = both(whole, readRepeated())
    }
    return { ...whole, opens, closes }
  }
  const readRepeated = (): Atom => {
    const atom = readAtom()
    const times = take(TIMES)
    if (!times) return atom
    const [sign, fewest, more, most] = times
    const empty = atom.empty || fewest === '0' || /^[*?]/.test(sign)
    if (atom.letters === 0) return { ...atom, empty }
    if (fewest === undefined) return { ...atom, empty, letters: sign.startsWith('?') ? atom.letters : endless }
    return { ...atom, empty, letters: atom.letters * (more === undefined ? Number(fewest) : most ? Number(most) : endless) }
  }
  const readAtom = (): Atom => {
    const group = take(GROUP)?.[0]
    if (group !== undefined) {
      const inner = readAlternatives()
      take(/^\)/)
      return /[=!]$/.test(group) ? nothing : inner
    }
    const escape = take(ESCAPE)?.[0]
    if (escape !== undefined) {
      if (/^\\[bB]$/.test(escape)) return nothing
      if (/^\\(?:k<|[1-9])/.test(escape)) return { letters: endless, openers: [String.raw`[\s\S]`], empty: true }
      return { letters: 1, openers: [escape], empty: false }
    }
    const oneOf = take(CLASS)?.[0]
    if (oneOf !== undefined) return { letters: 1, openers: [oneOf], empty: false }
    const letter = take(/^[\s\S]/u)?.[0] ?? ''
    if (letter === '^' || letter === '$' || letter === '') return nothing
    return { letters: letter.length, openers: [letter], empty: false }
  }

  const { letters, openers, empty, opens, closes } = readAlternatives()
  const isBound = opens && !multiline
  return { longest: isBound && closes ? letters : endless, openers: isBound && !empty ? openersOf(openers, flags) : undefined }
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

const nothing: Atom = { letters: 0, openers: [], empty: true }

/** One part, then the other. */
function both(first: Atom, second: Atom): Atom {
  return {
    letters: first.letters + second.letters,
    openers: first.empty ? [...first.openers, ...second.openers] : first.openers,
    empty: first.empty && second.empty
  }
}

function either(one: Part, other: Part): Part {
  return {
    letters: Math.max(one.letters, other.letters),
    openers: [...one.openers, ...other.openers],
    empty: one.empty || other.empty,
    opens: one.opens && other.opens,
    closes: one.closes && other.closes
  }
}
