import type { Repair, Source } from '../types.ts'

const unfolded = /[^\S ]| {2}/

/** What a range of the source reads as: repaired, white space folded, cells split by tabs where tabs split them. */
export function readRange(source: Source, start: number, end: number): string {
  const text = repairRange(source, start, end)
  if (!unfolded.test(text)) return text.trim()
  const trimmed = text.trim()
  if (!trimmed.includes('\t')) return fold(trimmed)
  return trimmed.split('\t').map(fold).join('\t')
}

/** A range of the source, repaired; its white space stays. */
export function repairRange({ value, repairs }: Source, start: number, end: number): string {
  let first = firstAfter(repairs, start)
  let text = ''
  let at = start
  for (let repair = repairs[first]; repair && repair.start < end; repair = repairs[++first]) {
    text += value.slice(at, Math.max(at, repair.start)) + repair.replacement
    at = Math.max(at, repair.end)
  }
  return text + value.slice(at, Math.max(at, end))
}

/** Where each UTF-16 unit of a text stands in the source. */
export interface Places {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** The source places of the UTF-16 units of `readRange`'s text. Units that one repair reads have equal shares of its place. */
export function placesOf(source: Source, start: number, end: number): Places {
  const { value, repairs } = source
  const starts: number[] = []
  const ends: number[] = []
  let repair = firstAfter(repairs, start)
  let space: number | undefined
  const put = (char: string, from: number, to: number): void => {
    if (/\s/.test(char)) {
      space ??= from
      return
    }
    if (space !== undefined && starts.length > 0) {
      starts.push(space)
      ends.push(from)
    }
    space = undefined
    starts.push(from)
    ends.push(to)
  }
  for (let at = start; at < end;) {
    const next = repairs[repair]
    if (next && next.start <= at) {
      const units = next.replacement.split('')
      const share = (next.end - at) / units.length
      for (const [index, unit] of units.entries()) put(unit, at + Math.floor(index * share), at + Math.floor((index + 1) * share))
      at = Math.max(at, next.end)
      repair += 1
    } else {
      put(value[at] ?? '', at, at + 1)
      at += 1
    }
  }
  return { starts, ends }
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function firstAfter(repairs: readonly Repair[], start: number): number {
  let low = 0
  let high = repairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((repairs[middle]?.end ?? 0) > start) high = middle
    else low = middle + 1
  }
  return low
}
