import { oneOf } from './one-of.ts'

/** `shape`, written when a rule first needs it: most pages need few of the patterns, and start-up would pay for all. */
export function lazyShape(strings: TemplateStringsArray, ...holes: readonly (string | readonly string[])[]): () => RegExp {
  return () => shape(strings, ...holes)
}

/**
 * Write a pattern from words and signs, matched without regard to case: a list in a hole is an alternation of its words, a text in
 * a hole is a part of a pattern. Line breaks and the white space after them are left out.
 *
 * @throws {Error} when the pattern names a Unicode property.
 */
export function shape(strings: TemplateStringsArray, ...holes: readonly (string | readonly string[])[]): RegExp {
  const parts = strings.raw.map((raw, at) => {
    const hole = holes[at]
    const text = raw.replace(/\n\s*/g, '')
    return hole === undefined ? text : text + (typeof hole === 'string' ? hole : oneOf(hole))
  })
  const source = parts.join('')
  if (source.includes('\\p{'))
    throw new Error(
      `Found \\p{…} in ${source}, expected plain letters: with case ignored a class of all letters costs milliseconds to compile`
    )
  return new RegExp(source, 'i')
}
