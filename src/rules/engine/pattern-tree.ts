/** A part of a pattern. */
export type Part =
  /** Matches one sign. `source` is how the pattern writes it; `letter` is the sign itself, where it is one and no class or escape of many. */
  | { readonly kind: 'sign'; readonly source: string; readonly letter: string | undefined }
  /** Matches between signs: an edge of the text or of a word, or a look around. */
  | { readonly kind: 'start' | 'end' | 'look' }
  /** Refers to what a group matched. */
  | { readonly kind: 'again' }
  | { readonly kind: 'repeated'; readonly part: Part; readonly fewest: number; readonly most: number }
  | { readonly kind: 'sequence' | 'either'; readonly parts: readonly Part[] }

const GROUP = /^\((?:\?(?::|<?[=!]|<[^>]+>))?/u
const ESCAPE = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|c[A-Za-z]|[\s\S])/u
const CLASS = /^\[(?:\\[\s\S]|[^\]\\])*\]/u
const TIMES = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/u
const endless = Number.POSITIVE_INFINITY

/** Read the source of a well-formed pattern. */
export function readPattern(source: string): Part {
  let rest = source
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest)
    if (found) rest = rest.slice(found[0].length)
    return found
  }
  const readEither = (): Part => {
    const parts = [readSequence()]
    while (take(/^\|/)) parts.push(readSequence())
    return parts.length === 1 ? parts[0]! : { kind: 'either', parts }
  }
  const readSequence = (): Part => {
    const parts: Part[] = []
    while (rest !== '' && !/^[|)]/.test(rest)) parts.push(readRepeated())
    return { kind: 'sequence', parts }
  }
  const readRepeated = (): Part => {
    const part = readOne()
    const times = take(TIMES)
    if (!times) return part
    const [sign, fewest, more, most] = times
    if (fewest === undefined)
      return { kind: 'repeated', part, fewest: sign.startsWith('+') ? 1 : 0, most: sign.startsWith('?') ? 1 : endless }
    return {
      kind: 'repeated',
      part,
      fewest: Number(fewest),
      most: more === undefined ? Number(fewest) : most ? Number(most) : endless
    }
  }
  const readOne = (): Part => {
    const group = take(GROUP)?.[0]
    if (group !== undefined) {
      const inner = readEither()
      take(/^\)/)
      return /[=!]$/.test(group) ? { kind: 'look' } : inner
    }
    const escape = take(ESCAPE)?.[0]
    if (escape !== undefined) return toEscaped(escape)
    const oneOf = take(CLASS)?.[0]
    if (oneOf !== undefined) return { kind: 'sign', source: oneOf, letter: undefined }
    const letter = take(/^[\s\S]/u)?.[0] ?? ''
    if (letter === '^' || letter === '$') return { kind: letter === '^' ? 'start' : 'end' }
    return { kind: 'sign', source: letter, letter: letter === '.' ? undefined : letter }
  }
  return readEither()
}

function toEscaped(source: string): Part {
  if (/^\\[bB]$/.test(source)) return { kind: 'look' }
  if (/^\\(?:k<|[1-9])/.test(source)) return { kind: 'again' }
  return { kind: 'sign', source, letter: /^\\[^A-Za-z0-9]$/.test(source) ? source.slice(1) : undefined }
}
