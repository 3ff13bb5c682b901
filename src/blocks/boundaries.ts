/** Marks that end sentences; a small letter before a capital; anything before a copyright sign. */
const turn = /[.!?…。！？]|\p{Ll}(?=\p{Lu})|[\p{L}\p{N})](?=©)/gu
const closing = /[)"'\]’”»」』]/u
const mark = /[.!?…。！？]/u
const fullWidth = /[。！？]/u
const opening = /[\p{Lu}©]/u
const abbreviation =
  /(?:^|[\s(.])(?:\p{Lu}|[Dd]r|Mr|Mrs|Ms|St|Sr|Sra|Jr|Nr|No|Prof|Gen|Col|Sen|Rep|Gov|Lt|Sgt|vs|etc|Mme|Mlle|bzw|z\.B)\.\s*$/u
const longestAbbreviation = 8
const longestWord = 30

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
  let from = 0
  for (const { index, 0: found } of text.matchAll(turn)) {
    if (index < from) continue
    const boundary = mark.test(found) ? afterMark(text, index) : afterLetter(text, index)
    if (!boundary || boundary.next >= text.length) continue
    boundaries.push(boundary)
    from = boundary.next
  }
  return boundaries
}

function afterMark(text: string, index: number): Boundary | undefined {
  let end = index + 1
  while (mark.test(text[end] ?? '')) end += 1
  while (closing.test(text[end] ?? '')) end += 1
  let next = end
  while (text[next] === ' ') next += 1
  const parted = next > end || opening.test(text[end] ?? '') || fullWidth.test(text[index] ?? '')
  return parted && !abbreviation.test(text.slice(Math.max(0, index - longestAbbreviation), next)) ? { end, next } : undefined
}

/** A word that a capital opens must be a word: in `YouTube` and `McDonald` it follows at once, so a space must come soon. */
function afterLetter(text: string, index: number): Boundary | undefined {
  const next = index + 1
  if (text[next] === '©') return { end: next, next }
  const space = text.slice(next, next + longestWord).indexOf(' ')
  return space > 0 ? { end: next, next } : undefined
}
