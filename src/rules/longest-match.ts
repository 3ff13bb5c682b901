/** What a part of a pattern can match at most. */
interface Part {
  /** Code points, or UTF-16 units where the pattern is one of units. */
  readonly letters: number
  readonly opens: boolean
  readonly closes: boolean
}

const GROUP = /^\((?:\?(?::|<?[=!]|<[^>]+>))?/u
const ESCAPE = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|c[A-Za-z]|[\s\S])/u
const CLASS = /^\[(?:\\[\s\S]|[^\]\\])*\]/u
const TIMES = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/u

/**
 * The letters of the longest text that a pattern can match when it is bound to both ends; `Infinity` where it is not, or has no end.
 *
 * @returns Code points, or UTF-16 units without the `u` flag.
 */
export function longestMatch({ source, multiline }: RegExp): number {
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
      all = all
        ? { letters: Math.max(all.letters, part.letters), opens: all.opens && part.opens, closes: all.closes && part.closes }
        : part
      if (!take(/^\|/)) return all
    }
  }
  const readSequence = (): Part => {
    const opens = take(/^\^/) !== null
    let letters = 0
    let closes = false
    while (rest !== '' && !/^[|)]/.test(rest)) {
      closes = take(/^\$/) !== null
      if (!closes) letters += readRepeated()
    }
    return { letters, opens, closes }
  }
  const readRepeated = (): number => {
    const letters = readAtom()
    const times = take(TIMES)
    if (!times) return letters
    if (letters === 0) return 0
    const [sign, fewest, more, most] = times
    if (fewest === undefined) return sign.startsWith('?') ? letters : Number.POSITIVE_INFINITY
    return letters * (more === undefined ? Number(fewest) : most ? Number(most) : Number.POSITIVE_INFINITY)
  }
  const readAtom = (): number => {
    const group = take(GROUP)?.[0]
    if (group !== undefined) {
      const { letters } = readAlternatives()
      take(/^\)/)
      return /[=!]$/.test(group) ? 0 : letters
    }
    const escape = take(ESCAPE)?.[0]
    if (escape !== undefined) {
      if (/^\\[bB]$/.test(escape)) return 0
      if (/^\\(?:k<|[1-9])/.test(escape)) return Number.POSITIVE_INFINITY
      return 1
    }
    if (take(CLASS)) return 1
    const letter = take(/^[\s\S]/u)?.[0] ?? ''
    return letter === '^' || letter === '$' ? 0 : letter.length
  }

  const { letters, opens, closes } = readAlternatives()
  return opens && closes && !multiline ? letters : Number.POSITIVE_INFINITY
}
