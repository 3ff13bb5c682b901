import { kind, kindOf } from '../languages/characters.ts'
import type { Block, Form, Source } from '../types.ts'
import { gluedHeadline, openingsOf } from './glued-headline.ts'
import { findHeadMatter } from './head-matter.ts'
import { findLoudInside } from './loud-inside.ts'
import { cutBlock, type Stretch } from './pieces.ts'
import { seamsOf } from './seams.ts'
import { findTail } from './tails.ts'
import { findTrailEnd } from './trails.ts'

const divisible: ReadonlySet<Form> = new Set(['line', 'heading', 'item', 'quote'])
const shortest = 12
/** A line that has a byline or a day before its story is no shorter. */
const shortestHead = 60
/** A story's first line, with whatever is run into it. */
const shortestStory = 120

/**
 * Cut blocks wherever a piece of the line is residue and the rest is not.
 *
 * A seam is a sentence's end, or a small letter running into a capital, beside a piece on which a rule speaks.
 */
export function cutAtSeams(source: Source, blocks: readonly Block[]): Block[] {
  const openings = openingsOf(blocks)
  const first = blocks.findIndex((block) => block.text.length >= shortestStory)
  return blocks.flatMap((block, index) => {
    if (!divisible.has(block.form) || block.text.length < shortest) return [block]
    const heads = index <= first && block.text.length >= shortestHead ? findHeadMatter(block.text) : []
    const headline = heads.at(-1) ?? (gluedHeadline(block.text, openings) || findTrailEnd(block, blocks))
    const stretches = withTail(block.text, seamsWithin(block.text, headline), blocks[index + 1])
    if (headline > 0) stretches.unshift(...toStretches(block.text, heads.length > 0 ? heads : [headline]))
    return stretches.length > 1 ? cutBlock(source, block, stretches) : [block]
  })
}

/** The stretches of a text from a place on. */
function seamsWithin(text: string, from: number): Stretch[] {
  const loud = findLoudInside(text, from)
  const body = loud ? text.slice(from, loud.from).trimEnd() : text.slice(from)
  const stretches = seamsOf(body).map((stretch) => ({ from: stretch.from + from, to: stretch.to + from }))
  return loud ? [...stretches, loud, ...seamsWithin(text, loud.to + 1)] : stretches
}

/** Stretches of which the last, unless it is residue, is cut once more before what a line ends in. */
function withTail(text: string, stretches: Stretch[], next: Block | undefined): Stretch[] {
  const last = stretches.at(-1)
  if (!last || goesOn(next)) return stretches
  const tail = findTail(text.slice(last.from, last.to)) + last.from
  if (tail === last.from) return stretches
  return [...stretches.slice(0, -1), { from: last.from, to: text.slice(0, tail).trimEnd().length }, { from: tail, to: last.to }]
}

/** Whether a line goes on with the sentence of the one before it. */
function goesOn(next: Block | undefined): boolean {
  return next?.text.includes(' ') === true && kindOf(next.text.charCodeAt(0)) === kind.lower
}

/** What stands before a line's story, cut at the given places, the last of which is the story's. */
function toStretches(text: string, places: readonly number[]): Stretch[] {
  return places.flatMap((place, index) => {
    const from = places[index - 1] ?? 0
    return place > from ? [{ from, to: text.slice(0, place).trimEnd().length }] : []
  })
}
