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

/**
 * The source places of the UTF-16 units of `readRange`'s text.
 *
 * @returns One place more than the text has units: the last is where the last unit ends.
 */
export function placesOf(source: Source, start: number, end: number): Uint32Array {
  const { value, repairs } = source
  const places: number[] = []
  let repair = firstAfter(repairs, start)
  let pendingSpace = -1
  let last = start
  const put = (char: string, place: number): void => {
    if (/\s/.test(char)) {
      if (pendingSpace < 0) pendingSpace = place
      return
    }
    if (pendingSpace >= 0 && places.length > 0) places.push(pendingSpace)
    pendingSpace = -1
    places.push(place)
  }
  for (let at = start; at < end;) {
    const next = repairs[repair]
    if (next && next.start <= at) {
      for (const unit of next.replacement.split('')) put(unit, at)
      at = Math.max(at, next.end)
      repair += 1
    } else {
      put(value[at] ?? '', at)
      at += 1
    }
    if (pendingSpace < 0) last = at
  }
  places.push(last)
  return Uint32Array.from(places)
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
