import { speaks } from '../rules/inside.ts'
import type { Block, Form, Source } from '../types.ts'
import { boundariesOf } from './boundaries.ts'
import { gluedHeadline, openingsOf } from './glued-headline.ts'
import { innerSeam } from './inner-seam.ts'
import { cutBlock, type Stretch } from './pieces.ts'

const divisible: ReadonlySet<Form> = new Set(['line', 'heading', 'item', 'quote'])
const shortest = 12
/** Residue inside a line is at most so many sentences long, and opens with a short one when it has several. */
const widest = 3
const shortOpening = 50
/** A longer sentence with a full stop, inside a line, is the story's: the rules for whole lines may speak on it, not these. */
const longestSentence = 110

/**
 * Cut blocks wherever a piece of the line is residue and the rest is not.
 *
 * A seam is a sentence's end, or a small letter running into a capital, beside a piece on which a rule speaks.
 */
export function cutAtSeams(source: Source, blocks: readonly Block[]): Block[] {
  const openings = openingsOf(blocks)
  return blocks.flatMap((block) => {
    if (!divisible.has(block.form) || block.text.length < shortest) return [block]
    const headline = gluedHeadline(block.text, openings)
    const stretches = seamsOf(block.text.slice(headline)).map(({ from, to }) => ({ from: from + headline, to: to + headline }))
    if (headline > 0) stretches.unshift({ from: 0, to: headline })
    return stretches.length > 1 ? cutBlock(source, block, stretches) : [block]
  })
}

/** The stretches of a text between its seams; one stretch when it has none. */
export function seamsOf(text: string): Stretch[] {
  const boundaries = boundariesOf(text)
  let last = boundaries.length
  const startOf = (index: number): number => (index === 0 ? 0 : (boundaries[index - 1]?.next ?? 0))
  const endOf = (index: number): number => (index === last ? text.length : (boundaries[index]?.end ?? 0))

  const stretches: Stretch[] = []
  let from = 0
  for (let index = 0; index <= last; index++) {
    let end = residueEnd(text, index, last, startOf, endOf)
    const inner = end < 0 ? innerSeam(text.slice(startOf(index), endOf(index))) : 0
    if (inner > 0) {
      const next = startOf(index) + inner
      boundaries.splice(index, 0, { end: text.slice(0, next).trimEnd().length, next })
      last += 1
      end = index
    }
    if (end < 0) continue
    if (index > from) stretches.push({ from: startOf(from), to: endOf(index - 1) })
    stretches.push({ from: startOf(index), to: endOf(end) })
    from = end + 1
    index = end
  }
  if (from <= last) stretches.push({ from: startOf(from), to: text.length })
  return stretches.length > 1 && speaks(text) ? [{ from: 0, to: text.length }] : stretches
}

type Place = (index: number) => number

/** The last sentence of the residue that opens with a sentence, or -1. The shortest piece counts: when it is unsure where a headline ends, the words after it stay. */
function residueEnd(text: string, index: number, last: number, startOf: Place, endOf: Place): number {
  const start = startOf(index)
  const opening = text.slice(start, endOf(index))
  if (opening.length > longestSentence && /[.”"]$/.test(opening)) return -1
  const isShort = opening.length <= shortOpening || /[?!]$/.test(opening)
  const furthest = isShort ? Math.min(last, index + widest - 1) : index
  for (let end = index; end <= furthest; end++) {
    if (end - index < last && speaks(text.slice(start, endOf(end)))) return end
  }
  return -1
}
