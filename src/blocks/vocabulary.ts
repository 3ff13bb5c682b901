import type { Block } from '../types.ts'

/** How the words of a document are written in it. */
export interface Vocabulary {
  /** Whether a word, given in lower case, stands in small letters somewhere. */
  readonly isSmall: (word: string) => boolean
}

const word = /(?<=^|\s|["“„«‘(])\p{Ll}[\p{L}\p{M}’'-]*/gu

/** The words that stand in small letters in some block: a capital on one of them opens a sentence. Read when first asked for. */
export function vocabularyOf(blocks: readonly Block[]): Vocabulary {
  let known: Set<string> | undefined
  return {
    isSmall: (asked) => {
      known ??= new Set(blocks.flatMap(({ text }) => text.match(word) ?? []))
      return known.has(asked)
    }
  }
}
