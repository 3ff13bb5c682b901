import { isKept } from '../rules/policy.ts'
import type { Block, Evidence, Hit, Label } from '../types.ts'
import { aboutOf } from './about.ts'

/** Columns of the evidence that the plain labelling reads. */
export type Column =
  | 'words'
  | 'ended'
  | 'colon'
  | 'digits'
  | 'prose'
  | 'sentence'
  | 'sentences'
  | 'repeats'
  | 'again'
  | 'slug'
  | 'distance'
  | 'wording'
  | 'voice'
  | 'affinity'
  | 'about after'
  | 'layout'
  | 'opensSmall'
  | 'opensDigit'
  | 'runsOn'
  | 'followsOpen'

/** A sentence or two with the credit of a picture at the end, or under them, are a caption, unless they are so likely story: a page may run a credit into it. */
export const likelyStory = 0.65

/** A sentence stays that is so likely story though a rule speaks on it: how far to trust the rules, and where, was learned too. */
const surelyStory = 0.9
/** Such lines go wherever the story tells of itself. */
const aboutStory: ReadonlySet<Label> = new Set(['byline', 'date'])

/** The blocks of one document, what is known of them, and what has been decided so far. */
export class Page {
  readonly decided: (Hit | undefined)[]
  readonly blocks: readonly Block[]
  readonly #evidence: Evidence
  readonly #chances: Float32Array
  readonly #places: Readonly<Record<Column, number>>
  readonly #rows: Float32Array
  readonly #width: number
  /** What `about` has read; `null` where a block says nothing of the kind. */
  readonly #about: (Hit | null | undefined)[] = []

  constructor(blocks: readonly Block[], evidence: Evidence, chances: Float32Array) {
    this.blocks = blocks
    this.#evidence = evidence
    this.#chances = chances
    this.#places = placesOf(evidence.columns)
    this.#rows = evidence.rows
    this.#width = evidence.columns.length
    this.decided = blocks.map((_, index) => this.sure(index))
  }

  /** The first rule that speaks on a block by itself, and is obeyed. */
  sure(index: number): Hit | undefined {
    const hit = this.#evidence.hits[index]?.find((hit) => !hit.alone || this.isPiece(index))
    if (hit && !isKept(hit.label) && !aboutStory.has(hit.label) && this.#isSurelyStory(index)) return undefined
    return hit?.label === 'caption' && this.#isStory(index) ? undefined : hit
  }

  #isSurelyStory(index: number): boolean {
    return this.read(index, 'ended') > 0 && this.chance(index) >= surelyStory
  }

  #isStory(index: number): boolean {
    return (this.read(index, 'sentence') > 0 || this.read(index, 'sentences') > 1) && this.chance(index) >= likelyStory
  }

  /** A piece that a seam cut off its line: the seam is there because the piece is residue, or beside residue. */
  isPiece(index: number): boolean {
    const joins = this.blocks[index]?.joins
    return joins === 'space' || joins === 'none'
  }

  /** The first phrase that speaks on a block if residue stands beside it, and is obeyed. */
  likely(index: number): Hit | undefined {
    return this.#isSurelyStory(index) ? undefined : this.#evidence.hits[index]?.find((hit) => hit.alone)
  }

  read(index: number, column: Column): number {
    return this.#rows[index * this.#width + this.#places[column]] ?? 0
  }

  /** The learned chance that a block is story, 0 to 1. */
  chance(index: number): number {
    return this.#chances[index] ?? 0
  }

  /** The words of some blocks together. */
  countWords(counts: (index: number) => boolean): number {
    return this.blocks.reduce((sum, _, index) => sum + (counts(index) ? this.read(index, 'words') : 0), 0)
  }

  text(index: number): string {
    return this.blocks[index]?.text ?? ''
  }

  /** What a block says of who wrote the story and when, if it says nothing else. It is asked by several, and read once. */
  about(index: number): Hit | undefined {
    const known = this.#about[index]
    if (known !== undefined) return known ?? undefined
    const about = aboutOf(this.text(index))
    this.#about[index] = about ?? null
    return about
  }

  label(index: number): Label | undefined {
    return this.decided[index]?.label
  }

  isOpen(index: number): boolean {
    return index >= 0 && index < this.blocks.length && this.decided[index] === undefined
  }

  /** A short line that ends like a headline or a button: without a sentence mark, or with a question mark when asked for. */
  isShort(index: number, mayAsk = false): boolean {
    const ended = this.read(index, 'ended') && !(mayAsk && /[?!？！]["”’»]?$/u.test(this.text(index)))
    return this.blocks[index]?.form === 'line' && !ended && this.read(index, 'words') <= 30 && !this.read(index, 'prose')
  }
}

const places = new WeakMap<readonly string[], Readonly<Record<Column, number>>>()

/** The place of each column. One by one, for an object that is filled by names in a loop is slower to read. */
function placesOf(columns: readonly string[]): Readonly<Record<Column, number>> {
  const known = places.get(columns)
  if (known) return known
  const made = {
    words: columns.indexOf('words'),
    ended: columns.indexOf('ended'),
    colon: columns.indexOf('colon'),
    digits: columns.indexOf('digits'),
    prose: columns.indexOf('prose'),
    sentence: columns.indexOf('sentence'),
    sentences: columns.indexOf('sentences'),
    repeats: columns.indexOf('repeats'),
    again: columns.indexOf('again'),
    slug: columns.indexOf('slug'),
    distance: columns.indexOf('distance'),
    wording: columns.indexOf('wording'),
    voice: columns.indexOf('voice'),
    affinity: columns.indexOf('affinity'),
    'about after': columns.indexOf('about after'),
    layout: columns.indexOf('layout'),
    opensSmall: columns.indexOf('opensSmall'),
    opensDigit: columns.indexOf('opensDigit'),
    runsOn: columns.indexOf('runsOn'),
    followsOpen: columns.indexOf('followsOpen')
  }
  places.set(columns, made)
  return made
}
