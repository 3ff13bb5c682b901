/** A piece is no longer, in UTF-16 units: each segment of `Intl.Segmenter` holds a copy of the whole text that it was handed. */
const longest = 2000

/** The words or sentences of a text, one after the other, in time linear in its length. A line ends both. */
export function* segmentsOf(
  text: string,
  language: string | null,
  granularity: 'word' | 'sentence'
): Generator<Intl.SegmentData> {
  const segmenter = new Intl.Segmenter(language ?? undefined, { granularity })
  for (const line of text.split('\n')) {
    let from = 0
    while (from < line.length) {
      const piece = line.slice(from, from + longest)
      let last: Intl.SegmentData | undefined
      for (const segment of segmenter.segment(piece)) {
        if (last) yield last
        last = segment
      }
      const ends = from + longest >= line.length || !last?.index
      // The cut may stand inside the last one: it opens the next piece.
      if (ends && last) yield last
      from += ends ? piece.length : last!.index
    }
  }
}
