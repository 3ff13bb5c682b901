import type { Block } from '../types.ts'

/** Whether a word, given in lower case, stands in small letters somewhere in a document. */
export type Vocabulary = (word: string) => boolean

const small = /(?<![^\s"“„«‘(])\p{Ll}[\p{L}\p{M}’'-]*/gu

/** The words that stand in small letters in some blocks: where one has a capital, it may open a sentence. Read when first asked for. */
export function vocabularyOf(blocks: readonly Block[]): Vocabulary {
  let known: Set<string> | undefined
  return (word) => {
    known ??= new Set(blocks.flatMap(({ text }) => text.match(small) ?? []))
    return known.has(word)
  }
}
