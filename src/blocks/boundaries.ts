/** Where a sentence ends inside a text, whether or not a space follows; and where a small letter runs into a capital. */
const ends = /[.!?…][)"'\]’”»]*(?:\s+|(?=[\p{Lu}©]))|[。！？][」』”]*\s*|\p{Ll}(?=\p{Lu}\p{L}*\s)|[\p{L}\p{N})](?=©)/gu
const abbreviation =
  /(?:^|[\s(.])(?:\p{Lu}|[Dd]r|Mr|Mrs|Ms|St|Sr|Sra|Jr|Nr|No|Prof|Gen|Col|Sen|Rep|Gov|Lt|Sgt|vs|etc|Mme|Mlle|bzw|z\.B)\.\s*$/u

/** A place where a piece of the text may end and the next begin. */
export interface Boundary {
  /** Where the piece before ends, white space left out. */
  readonly end: number
  /** Where the piece after begins. */
  readonly next: number
}

/** The places inside a text where sentences end or run into each other, in order. */
export function boundariesOf(text: string): Boundary[] {
  const boundaries: Boundary[] = []
  for (const { index, 0: found } of text.matchAll(ends)) {
    const next = index + found.length
    if (next >= text.length || next === 0) continue
    if (abbreviation.test(text.slice(Math.max(0, index - 8), next))) continue
    boundaries.push({ end: index + found.trimEnd().length, next })
  }
  return boundaries
}
