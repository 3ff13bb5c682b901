import { oneOf } from './one-of.ts'

type Hole = string | readonly string[]

/** `shape`, written when a rule first needs it: most pages need few of the patterns, and start-up would pay for all. */
export function lazyShape(strings: TemplateStringsArray, ...holes: readonly Hole[]): () => RegExp {
  return () => shape(strings, ...holes)
}

/**
 * `lazyShape` for texts in lower case, written once. With case ignored, V8 takes many times as long to compile `[^.]{0,40}`.
 *
 * @returns A function that throws an `Error` when the pattern has a capital letter, which no such text has.
 */
export function lowerShape(strings: TemplateStringsArray, ...holes: readonly Hole[]): () => RegExp {
  let pattern: RegExp | undefined
  return () => (pattern ??= new RegExp(inLowerCase(write(strings, holes))))
}

/**
 * Write a pattern from words and signs, matched without regard to case: a list in a hole is an alternation of its words, a text in
 * a hole is a part of a pattern. Line breaks and the white space after them are left out.
 *
 * @throws {Error} when the pattern names a Unicode property.
 */
export function shape(strings: TemplateStringsArray, ...holes: readonly Hole[]): RegExp {
  const source = write(strings, holes)
  if (source.includes('\\p{'))
    throw new Error(
      `Found \\p{…} in ${source}, expected plain letters: with case ignored a class of all letters costs milliseconds to compile`
    )
  return new RegExp(source, 'i')
}

function write(strings: TemplateStringsArray, holes: readonly Hole[]): string {
  const parts = strings.raw.map((raw, at) => {
    const hole = holes[at]
    const text = raw.replace(/\n\s*/g, '')
    return hole === undefined ? text : text + (typeof hole === 'string' ? hole : oneOf(hole))
  })
  return parts.join('')
}

function inLowerCase(source: string): string {
  const capital = /(?<!\\)[A-Z]/.exec(source)?.[0]
  if (capital !== undefined) throw new Error(`Found ${capital} in ${source}, expected small letters: the text is in lower case`)
  return source
}
