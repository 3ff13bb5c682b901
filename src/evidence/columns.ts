/** What a line says by itself. Shares are 0 to 1, flags 0 or 1. */
const ownColumns = [
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
  'slug',
  /** Blocks of the same text after it. */
  'again',
  /** Commas for each word. */
  'commas',
  /** Sentence marks. */
  'sentences',
  /** Quotation marks. */
  'quotes',
  /** Bars, bullets, arrows and slashes. */
  'separators',
  /** Brackets. */
  'brackets',
  /** Letters for each word. */
  'wordLength',
  /** Share of its letters in scripts without spaces. */
  'unspaced',
  /** It ends with a question or exclamation mark. */
  'asks',
  /** It ends with an ellipsis. */
  'trails',
  /** It opens with a small letter. */
  'opensSmall',
  /** It opens with a digit. */
  'opensDigit',
  /** It opens with something other than a letter or a digit. */
  'opensMark',
  /** It holds an address: `www.`, `://`, `@`. */
  'address',
  /** Its form: 0 line, 1 heading, 2 item, 3 quote, 4 row, 5 code. */
  'form',
  /** How it hangs on the one before: 0 paragraph, 1 line, 2 space, 3 none. */
  'joins',
  /** What its words say, learned: about -1 for residue, 1 for story. */
  'wording',
  /** How much it is worded as sites speak to their readers, learned from lines alone. */
  'voice',
  /** Share of its long words that the rest of the page's prose holds too. */
  'affinity',
  /** The block after it opens with a small letter or a closing mark. */
  'runsOn',
  /** The block before it has four words or more and no sentence mark at its end. */
  'followsOpen'
] as const

/** Kinds of rules whose voices are heard apart, and the labels of each. */
export const voices = {
  story: ['heading', 'dateline', 'correction', 'timestamp', 'helpline', 'quote'],
  about: ['byline', 'date', 'credit', 'section'],
  caption: ['caption'],
  tags: ['tags'],
  related: ['related'],
  navigation: ['navigation'],
  comments: ['comments', 'captcha'],
  newsletter: ['newsletter', 'app'],
  share: ['share'],
  advert: ['advert'],
  consent: ['consent', 'notice'],
  paywall: ['paywall'],
  bio: ['bio'],
  footer: ['footer']
} as const

const voiceNames = Object.keys(voices) as readonly (keyof typeof voices)[]

/** Signals that are averaged over the blocks around. */
export const signals = ['proseWords', 'sentence', 'short', 'wording', 'residue', 'stops', 'words', 'affinity'] as const

/** Windows over the blocks before and after: so many blocks each way. */
export const windows = [1, 3, 8, 20] as const

/** What the runs of prose say, for each of the gaps between prose that a run may hold. */
export const gaps = [2, 8] as const
const runColumns = ['runShare', 'runMain', 'runRank', 'fromMain', 'toMain', 'inRun'] as const

/** What is known of the page as a whole. */
const pageColumns = [
  'blocks',
  'proseBlocks',
  'proseWordsAll',
  'shortShare',
  'proseBefore',
  'proseAfter',
  'residueBefore',
  'residueAfter',
  'lengthShare',
  'layout',
  'sinceHeadline',
  'inHeadline'
] as const

/** Places in the row of each group of columns. */
export const groups = {
  own: 0,
  voices: ownColumns.length,
  nearest: ownColumns.length + voiceNames.length,
  windows: ownColumns.length + 3 * voiceNames.length,
  runs: ownColumns.length + 3 * voiceNames.length + 2 * signals.length * windows.length,
  page: ownColumns.length + 3 * voiceNames.length + 2 * signals.length * windows.length + runColumns.length * gaps.length
} as const

/** The columns of `Evidence.rows`, in order: the line's own, the rules' voices and how near they are, its surroundings, the page. */
export const columns: readonly string[] = [
  ...ownColumns,
  ...voiceNames.map((name) => `says ${name}`),
  ...voiceNames.flatMap((name) => [`${name} before`, `${name} after`]),
  ...windows.flatMap((size) =>
    signals.flatMap((name) => [`${name} in ${String(size)} before`, `${name} in ${String(size)} after`])
  ),
  ...gaps.flatMap((gap) => runColumns.map((name) => `${name} ${String(gap)}`)),
  ...pageColumns
]

/** Place of one of a line's own columns. */
export const own: Readonly<Record<(typeof ownColumns)[number], number>> = Object.fromEntries(
  ownColumns.map((name, index) => [name, index])
) as Record<(typeof ownColumns)[number], number>
