import type { Block, Repeat, Template } from '../types.ts'
import { foldWords } from './folded.ts'

/** A longer line, in UTF-16 units, is a story without line breaks: it is not compared. */
export const longestLine = 2000

/** Stands in a template's line for words that change. */
export const slot = '…'

/** A line of a template with words that change. */
interface Frame {
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly repeat: Repeat
}

/** A template as it is asked. */
interface Index {
  readonly lines: ReadonlyMap<string, Repeat>
  /** By the first word, or by the last one where the first changes. */
  readonly frames: ReadonlyMap<string, readonly Frame[]>
}

const indexes = new WeakMap<Template, Index>()

/**
 * Find the blocks that stand in other articles of the site too: each of a block's lines does, or the whole line that it is a piece of.
 *
 * @param value The text that the blocks' places count in.
 * @returns For each block how often its rarest line was seen; `null` where one was not.
 */
export function findRepeats(value: string, blocks: readonly Block[], template: Template): (Repeat | null)[] {
  const index = indexOf(template)
  const known = new Map<string, Repeat | null>()
  const ask = (start: number, end: number): Repeat | null => {
    if (end - start > longestLine) return null
    const line = value.slice(start, end)
    const found = known.get(line)
    if (found !== undefined) return found
    const repeat = lookUp(foldWords(line), index)
    known.set(line, repeat)
    return repeat
  }
  return blocks.map(({ start, end, parts }) => {
    if (!parts) return ask(start, end) ?? ask(...lineAround(value, start, end))
    const repeats = parts.map((part) => ask(part.start, part.end))
    return repeats.reduce((least, repeat) =>
      least && repeat && repeat.articles < least.articles ? repeat : least && repeat && least
    )
  })
}

/** The line that a piece stands in, or more than is compared of it. */
function lineAround(value: string, start: number, end: number): [number, number] {
  const isBreak = (at: number): boolean => value[at] === '\n' || value[at] === '\r'
  let [from, to] = [start, end]
  while (from > 0 && !isBreak(from - 1) && to - from <= longestLine) from -= 1
  while (to < value.length && !isBreak(to) && to - from <= longestLine) to += 1
  return [from, to]
}

function lookUp(words: readonly string[], { lines, frames }: Index): Repeat | null {
  if (words.length === 0) return null
  const same = lines.get(words.join(' '))
  if (same) return same
  const near = [...(frames.get(words[0]!) ?? []), ...(frames.get(`${slot}${words.at(-1)!}`) ?? [])]
  return near.find((frame) => fits(words, frame))?.repeat ?? null
}

/** What changes is no more than what stays. */
function fits(words: readonly string[], { before, after }: Frame): boolean {
  const fixed = before.length + after.length
  const from = words.length - after.length
  return (
    fixed < words.length &&
    fixed * 2 >= words.length &&
    before.every((word, at) => words[at] === word) &&
    after.every((word, at) => words[from + at] === word)
  )
}

function indexOf(template: Template): Index {
  const known = indexes.get(template)
  if (known) return known
  const lines = new Map<string, Repeat>()
  const frames = new Map<string, Frame[]>()
  for (const { words, articles } of template.lines) {
    const parts = words.split(' ')
    const at = parts.indexOf(slot)
    const repeat = { articles, of: template.articles, changes: at >= 0 }
    if (at < 0) {
      lines.set(words, repeat)
      continue
    }
    const frame = { before: parts.slice(0, at), after: parts.slice(at + 1), repeat }
    const key = at > 0 ? parts[0]! : `${slot}${parts.at(-1)!}`
    frames.set(key, [...(frames.get(key) ?? []), frame])
  }
  const made = { lines, frames }
  indexes.set(template, made)
  return made
}
