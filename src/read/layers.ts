import type { Repair } from '../types.ts'

/** The text as it reads with its repairs. */
export function applyRepairs(value: string, repairs: readonly Repair[]): string {
  let text = ''
  let place = 0
  for (const { start, end, replacement } of repairs) {
    text += value.slice(place, start) + replacement
    place = end
  }
  return text + value.slice(place)
}

/**
 * Make one list of repairs out of two layers.
 *
 * @param lower Repairs of the decoded text.
 * @param middle The decoded text with `lower` applied.
 * @param upper Repairs of `middle`.
 * @returns Repairs of the decoded text that read as `upper` does on `middle`. Where two meet, the longer one names the place.
 */
export function joinLayers(lower: readonly Repair[], middle: string, upper: readonly Repair[]): readonly Repair[] {
  if (lower.length === 0) return upper
  const joined: Repair[] = []
  let low = 0
  let high = 0
  // From a place in `middle` to the decoded text, behind the first `low` repairs.
  let shift = 0
  const pass = (below: Repair): void => {
    shift += below.end - below.start - below.replacement.length
    low++
  }

  const meet = (from: number): Repair => {
    const start = from + shift
    let end = from + 1
    let place = from
    let replacement = ''
    let longest: Repair | undefined
    for (;;) {
      const below = lower[low]
      const above = upper[high]
      const met = below && below.start - shift < end ? below : above && above.start < end ? above : undefined
      if (!met) return { start, end: end + shift, replacement: replacement + middle.slice(place, end), why: longest?.why ?? '' }
      if (met.end - met.start > (longest ? longest.end - longest.start : 0)) longest = met
      if (met === below) {
        end = Math.max(end, met.start - shift + met.replacement.length)
        pass(met)
      } else {
        replacement += middle.slice(place, met.start) + met.replacement
        end = Math.max(end, met.end)
        place = met.end
        high++
      }
    }
  }

  for (;;) {
    const below = lower[low]
    const above = upper[high]
    if (!below && !above) return joined
    const start = below ? below.start - shift : Infinity
    if (below && (!above || start + below.replacement.length <= above.start)) {
      joined.push(below)
      pass(below)
    } else if (above && start >= above.end) {
      joined.push({ ...above, start: above.start + shift, end: above.end + shift })
      high++
    } else if (above) joined.push(meet(Math.min(start, above.start)))
  }
}
