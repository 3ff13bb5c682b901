import { columns, gaps, groups, own } from './columns.ts'

const width = columns.length
const farthest = 99

interface Run {
  readonly first: number
  last: number
  words: number
}

/** Fill in what the runs of prose say: lines of prose with few others between them make a run; the main run holds the most words. */
export function measureRuns(rows: Float32Array, count: number, prose: readonly number[]): void {
  gaps.forEach((gap, number) => {
    const runs = findRuns(rows, prose, gap)
    const bySize = [...runs].sort((a, b) => b.words - a.words)
    const main = bySize[0]
    const total = runs.reduce((sum, { words }) => sum + words, 0)
    const column = groups.runs + 6 * number
    let next = 0
    for (let index = 0; index < count; index++) {
      while (next + 1 < runs.length && index > (runs[next]?.last ?? 0)) next += 1
      const before = runs[next - 1]
      const after = runs[next]
      const nearest = before && (!after || index - before.last < after.first - index) && index > before.last ? before : after
      const place = index * width + column
      if (!nearest || !main) continue
      rows[place] = nearest.words / total
      rows[place + 1] = Number(nearest === main)
      rows[place + 2] = Math.min(9, bySize.indexOf(nearest))
      rows[place + 3] = clamp(index - main.first)
      rows[place + 4] = clamp(main.last - index)
      rows[place + 5] = Number(index >= nearest.first && index <= nearest.last)
    }
  })
}

function findRuns(rows: Float32Array, prose: readonly number[], gap: number): Run[] {
  const runs: Run[] = []
  for (const index of prose) {
    const words = rows[index * width + own.words] ?? 0
    const run = runs.at(-1)
    if (run && index - run.last <= gap + 1) {
      run.last = index
      run.words += words
    } else runs.push({ first: index, last: index, words })
  }
  return runs
}

function clamp(distance: number): number {
  return Math.max(-farthest, Math.min(farthest, distance))
}
