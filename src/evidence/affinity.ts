import type { WordList } from './word-list.ts'

const bits = 13

/** For each line, the share of its telling words that other lines of prose hold too; 0 where it has none. */
export function measureAffinity(list: WordList, prose: readonly number[], count: number): Float32Array {
  const holders = new Uint8Array(1 << bits)
  const lastSeen = new Int32Array(1 << bits).fill(-1)
  const slot = (hash: number): number => Math.imul(hash, 0x2c1b3c6d) >>> (32 - bits)
  const eachTelling = (line: number, visit: (place: number) => void): void => {
    for (let at = list.starts[line] ?? 0; at < (list.starts[line + 1] ?? 0); at++) {
      if (list.telling[at]) visit(slot(list.hashes[at] ?? 0))
    }
  }
  for (const line of prose) {
    eachTelling(line, (place) => {
      if (lastSeen[place] === line) return
      lastSeen[place] = line
      holders[place] = Math.min(255, (holders[place] ?? 0) + 1)
    })
  }
  const isProse = new Set(prose)
  const shares = new Float32Array(count)
  for (let line = 0; line < count; line++) {
    const needed = isProse.has(line) ? 2 : 1
    let telling = 0
    let shared = 0
    eachTelling(line, (place) => {
      telling += 1
      if ((holders[place] ?? 0) >= needed) shared += 1
    })
    shares[line] = telling > 0 ? shared / telling : 0
  }
  return shares
}

/** Enough for the story as it is and as it would be with a line more or less. */
const mostKnown = 16

/** Keep the last answers: for those who ask again for nearly the same lines. */
export function rememberAffinity(measure: (lines: readonly number[]) => Float32Array): typeof measure {
  const known = new Map<string, Float32Array>()
  return (lines) => {
    const key = lines.join()
    const found = known.get(key)
    if (found) return found
    if (known.size >= mostKnown) known.clear()
    const measured = measure(lines)
    known.set(key, measured)
    return measured
  }
}
