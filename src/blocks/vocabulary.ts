import type { Block } from '../types.ts'

/** How the words of a document are written in it. */
export interface Vocabulary {
  /** Whether a word, given in lower case, stands in small letters somewhere. */
  readonly isSmall: (word: string) => boolean
  /** Whether a word stands in a capital behind a word in small letters. */
  readonly isName: (word: string) => boolean
}

const small = /(?<![^\s"“„«‘(])\p{Ll}[\p{L}\p{M}’'-]*/gu
const name = /(?<=\p{Ll} )\p{Lu}[\p{L}\p{M}’'-]*/gu

/** How words are written in some blocks: one that has small letters elsewhere opens a sentence where it has a capital. Read when first asked for. */
export function vocabularyOf(blocks: readonly Block[]): Vocabulary {
  const find = (pattern: RegExp): ((word: string) => boolean) => {
    let known: Set<string> | undefined
    return (word) => {
      known ??= new Set(blocks.flatMap(({ text }) => text.match(pattern) ?? []))
      return known.has(word)
    }
  }
  return { isSmall: find(small), isName: find(name) }
}
