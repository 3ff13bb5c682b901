import type { Layout, RepairCount, Source, SourceInfo } from '../types.ts'

/** Where the text came from and what was done to read it. */
export function describeSource(source: Source, layout: Layout): SourceInfo {
  const { origin, format } = source
  return {
    path: origin?.path ?? null,
    bytes: origin?.bytes ?? null,
    sha256: origin?.sha256 ?? null,
    encoding: origin?.encoding ?? null,
    format,
    layout,
    repairs: countRepairs(source)
  }
}

function countRepairs({ value, repairs }: Source): RepairCount[] {
  const counts = new Map<string, { count: number; line: number }>()
  let line = 1
  let at = 0
  for (const { start, why } of repairs) {
    const known = counts.get(why)
    if (known) {
      known.count += 1
      continue
    }
    line += value.slice(at, start).match(/\r\n?|\n/g)?.length ?? 0
    at = start
    counts.set(why, { count: 1, line })
  }
  return [...counts].map(([why, { count, line: first }]) => ({ why, count, line: first }))
}
