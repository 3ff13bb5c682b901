import { speaks } from '../rules/inside.ts'
import type { Block, Source } from '../types.ts'
import { boundariesOf } from './boundaries.ts'
import { gluedHeadline, openingsOf } from './glued-headline.ts'
import { cutBlock, type Stretch } from './pieces.ts'

const shortest = 12
/** Residue inside a line is at most so many sentences long. */
const widest = 3

/**
 * Cut blocks wherever a piece of the line is residue and the rest is not.
 *
 * A seam is a sentence's end, or a small letter running into a capital, beside a piece on which a rule speaks.
 */
export function cutAtSeams(source: Source, blocks: readonly Block[]): Block[] {
  const openings = openingsOf(blocks)
  return blocks.flatMap((block) => {
    if (block.form !== 'line' || block.text.length < shortest) return [block]
    const headline = gluedHeadline(block.text, openings)
    const stretches =
      headline > 0
        ? [
            { from: 0, to: headline },
            { from: headline, to: block.text.length }
          ]
        : seamsOf(block.text)
    return stretches.length > 1 ? cutBlock(source, block, stretches) : [block]
  })
}

/** The stretches of a text between its seams; one stretch when it has none. */
export function seamsOf(text: string): Stretch[] {
  const boundaries = boundariesOf(text)
  const whole = { from: 0, to: text.length }
  if (boundaries.length === 0 || speaks(text)) return [whole]
  const stretches: Stretch[] = []
  const last = boundaries.length
  const startOf = (index: number): number => (index === 0 ? 0 : (boundaries[index - 1]?.next ?? 0))
  const endOf = (index: number): number => (index === last ? text.length : (boundaries[index]?.end ?? 0))
  let from = 0
  for (let index = 0; index <= last; index++) {
    const start = startOf(index)
    const end = residueEnd(index)
    if (end < 0) continue
    if (start > from) stretches.push({ from, to: endOf(index - 1) })
    stretches.push({ from: start, to: endOf(end) })
    index = end
    from = startOf(end + 1)
  }
  if (stretches.length === 0) return [whole]
  if (from > 0 && from < text.length && stretches.at(-1)?.to !== text.length) stretches.push({ from, to: text.length })
  return stretches

  function residueEnd(index: number): number {
    // The shortest piece first: when it is unsure where a headline ends, the words after it stay.
    for (let end = index; end <= Math.min(last, index + widest - 1); end++) {
      if (end - index < last && speaks(text.slice(startOf(index), endOf(end)))) return end
    }
    return -1
  }
}
