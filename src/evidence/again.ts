import { columns, own } from './columns.ts'

const width = columns.length
const farthest = 99
const neighbours = [-3, -2, -1, 1, 2, 3] as const
const windows = [2, 5, 10, 20, 40] as const
const mostWords = 100

/** The columns of the second look, in order. `first` is what the first look said of a block, 0 to 1. */
export const againColumns: readonly string[] = [
  'first',
  ...neighbours.map((step) => `first at ${String(step)}`),
  ...windows.flatMap((size) => [`first in ${String(size)} before`, `first in ${String(size)} after`]),
  'storyBefore',
  'storyAfter',
  'sinceStory',
  'untilStory',
  'storyAffinity',
  'leadAffinity',
  'stretchShare',
  'stretchMain',
  'fromMainStretch',
  'toMainStretch',
  'headlineSince',
  'headlineAffinity',
  'headlineFirst'
]

const wide = againColumns.length

/**
 * Look at each block again, in the light of what the first look said of all.
 *
 * @param rows Blocks × `columns`.
 * @param first For each block the share of it that is story, as guessed at first, 0 to 1.
 * @param affinityTo Share of each block's telling words that these blocks hold.
 * @param only Look at this block alone.
 * @returns Blocks × `againColumns`; one row with `only`.
 */
export function lookAgain(
  rows: Float32Array,
  first: Float32Array,
  affinityTo: (lines: readonly number[]) => Float32Array,
  only?: number
): Float32Array {
  const count = first.length
  const out = new Float32Array((only === undefined ? count : 1) * wide)
  const read = (index: number, column: keyof typeof own): number => rows[index * width + own[column]] ?? 0
  const weight = new Float64Array(count)
  for (let index = 0; index < count; index++) weight[index] = Math.min(mostWords, 1 + read(index, 'words'))
  const story: number[] = []
  first.forEach((share, index) => {
    if (share > 0.5 && (read(index, 'words') >= 8 || read(index, 'ended'))) story.push(index)
  })
  const storyAffinity = affinityTo(story)
  const leadAffinity = affinityTo(story.slice(0, 3))
  const mass = new Float64Array(count + 1)
  const weights = new Float64Array(count + 1)
  for (let index = 0; index < count; index++) {
    mass[index + 1] = (mass[index] ?? 0) + (first[index] ?? 0) * (weight[index] ?? 0)
    weights[index + 1] = (weights[index] ?? 0) + (weight[index] ?? 0)
  }
  const total = Math.max(1e-9, mass[count] ?? 0)
  const mean = (from: number, to: number): number =>
    to > from ? ((mass[to] ?? 0) - (mass[from] ?? 0)) / ((weights[to] ?? 0) - (weights[from] ?? 0)) : 0
  const stretches = findStretches(story, first, weight)
  let main = stretches[0]
  for (const stretch of stretches) if (main && stretch.mass > main.mass) main = stretch
  let next = 0
  let headline = -1
  let at = 0
  const put = (value: number): void => {
    out[at++] = value
  }
  for (let index = 0; index < count; index++) {
    const isHeadline = !read(index, 'ended') && read(index, 'words') >= 3 && read(index, 'words') <= 20 && !read(index, 'prose')
    if (isHeadline) headline = index
    while (next + 1 < stretches.length && index > (stretches[next]?.last ?? 0)) next += 1
    if (only !== undefined && index !== only) continue
    const stretch = stretches[next]
    const inside = stretch && index >= stretch.first && index <= stretch.last ? stretch : undefined
    const before = stretches[next - 1]
    const since = inside
      ? 0
      : index - (before && index > before.last ? before.last : stretch && index > stretch.last ? stretch.last : -farthest)
    const until = inside ? 0 : stretch && index < stretch.first ? stretch.first - index : farthest
    put(first[index] ?? 0)
    for (const step of neighbours) put(first[index + step] ?? 0)
    for (const size of windows) {
      put(mean(Math.max(0, index - size), index))
      put(mean(index + 1, Math.min(count, index + 1 + size)))
    }
    put((mass[index] ?? 0) / total)
    put((total - (mass[index + 1] ?? 0)) / total)
    put(Math.min(farthest, since))
    put(Math.min(farthest, until))
    put(storyAffinity[index] ?? 0)
    put(leadAffinity[index] ?? 0)
    put(inside ? inside.mass / total : 0)
    put(Number(inside !== undefined && inside === main))
    put(main ? clamp(index - main.first) : farthest)
    put(main ? clamp(main.last - index) : farthest)
    put(headline >= 0 ? Math.min(farthest, index - headline) : farthest)
    put(headline >= 0 ? (storyAffinity[headline] ?? 0) : 0)
    put(headline >= 0 ? (first[headline] ?? 0) : 0)
    if (only !== undefined) break
  }
  return out
}

interface Stretch {
  readonly first: number
  last: number
  mass: number
}

/** Blocks of likely story with at most two others between them. */
function findStretches(story: readonly number[], first: Float32Array, weight: Float64Array): Stretch[] {
  const found: Stretch[] = []
  for (const index of story) {
    const mass = (first[index] ?? 0) * (weight[index] ?? 0)
    const last = found.at(-1)
    if (last && index - last.last <= 3) {
      last.last = index
      last.mass += mass
    } else found.push({ first: index, last: index, mass })
  }
  return found
}

function clamp(distance: number): number {
  return Math.max(-farthest, Math.min(farthest, distance))
}
