/** The columns of `Evidence.rows`, in order. Shares are 0 to 1, flags 0 or 1. */
export const columns = [
  /** UTF-16 units of the text. */
  'length',
  /** Words; two characters make one where the script has no spaces. */
  'words',
  /** It ends with a sentence mark. */
  'ended',
  /** It ends with a colon. */
  'colon',
  /** Share of its words that begin with a capital. */
  'capitals',
  /** Share of its letters that are capitals. */
  'uppers',
  /** Share of its letters and digits that are digits. */
  'digits',
  /** Share of its words that are stop words of the language; of any language where none is known. */
  'stops',
  /** It reads as running prose. */
  'prose',
  /** It reads as a sentence, if a short one; a short question or cry may be a headline. */
  'sentence',
  /** Blocks of the same text before it. */
  'repeats',
  /** Its place among the blocks, 0 to 1. */
  'place',
  /** Blocks to the nearest prose, at most 99. */
  'distance',
  /** Share of the words of the URL's last part that it holds. */
  'slug'
] as const
