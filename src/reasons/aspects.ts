import type { Aspect } from '../types.ts'

/** All aspects, in the order they are measured. */
export const aspects: readonly Aspect[] = ['shape', 'words', 'rules', 'nearby', 'prose', 'place', 'likeness', 'repeats']

/** Columns that are named one by one; the others follow a pattern. */
const named: Readonly<Partial<Record<Aspect, readonly string[]>>> = {
  shape: [
    ...[
      'length',
      'words',
      'ended',
      'colon',
      'capitals',
      'uppers',
      'digits',
      'prose',
      'sentence',
      'commas',
      'sentences',
      'quotes'
    ],
    ...['separators', 'brackets', 'wordLength', 'unspaced', 'asks', 'trails', 'opensSmall', 'opensDigit', 'opensMark', 'address'],
    ...['form', 'joins', 'lengthShare']
  ],
  words: ['wording', 'voice', 'stops'],
  nearby: ['residueBefore', 'residueAfter'],
  prose: [
    ...[
      'distance',
      'runsOn',
      'followsOpen',
      'proseBefore',
      'proseAfter',
      'storyBefore',
      'storyAfter',
      'sinceStory',
      'untilStory'
    ],
    ...['stretchShare', 'stretchMain', 'fromMainStretch', 'toMainStretch']
  ],
  place: ['place', 'blocks', 'proseBlocks', 'proseWordsAll', 'shortShare', 'layout'],
  likeness: [
    ...['slug', 'affinity', 'sinceHeadline', 'inHeadline', 'storyAffinity', 'leadAffinity'],
    ...['headlineSince', 'headlineAffinity', 'headlineFirst']
  ],
  repeats: ['repeats', 'again']
}
const byName = new Map(aspects.flatMap((aspect) => (named[aspect] ?? []).map((column) => [column, aspect] as const)))

/** In order: the first that matches has the column. */
const patterns: readonly (readonly [RegExp, Aspect])[] = [
  [/^says /, 'rules'],
  [/^residue in \d+ (?:before|after)$/, 'nearby'],
  [/ in \d+ (?:before|after)$/, 'prose'],
  [/^first at -?\d+$/, 'prose'],
  [/ (?:before|after)$/, 'nearby'],
  [/^(?:run[A-Z]|fromMain|toMain|inRun)[A-Za-z]* \d+$/, 'prose']
]

/** The aspect that a column of the first or the second look belongs to; none for `first`, which sums all of them up. */
export function aspectOf(column: string): Aspect | undefined {
  return byName.get(column) ?? patterns.find(([pattern]) => pattern.test(column))?.[1]
}

/** Places of the columns of each aspect. */
export function placesOf(columns: readonly string[]): ReadonlyMap<Aspect, readonly number[]> {
  const found = new Map<Aspect, number[]>(aspects.map((aspect) => [aspect, []]))
  for (const [place, column] of columns.entries()) {
    const aspect = aspectOf(column)
    if (aspect) found.get(aspect)?.push(place)
  }
  return found
}
