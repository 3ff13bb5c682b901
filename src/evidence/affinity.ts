import type { WordList } from './word-list.ts'

const bits = 13

// Written anew for each page: to make them costs more than to fill them.
const holders = new Uint8Array(1 << bits)
const lastSeen = new Int32Array(1 << bits)

/** For each line, the share of its telling words that other lines of prose hold too; 0 where it has none. */
export function measureAffinity(list: WordList, prose: readonly number[], count: number): Float32Array {
  holders.fill(0)
  lastSeen.fill(-1)
  const { starts, hashes, telling } = list
  for (const line of prose) {
    for (let at = starts[line] ?? 0, end = starts[line + 1] ?? 0; at < end; at++) {
      if (!telling[at]) continue
      const place = slotOf(hashes[at]!)
      if (lastSeen[place] === line) continue
      lastSeen[place] = line
      if (holders[place]! < 255) holders[place]! += 1
    }
  }
  const shares = new Float32Array(count)
  const isProse = new Uint8Array(count)
  for (const line of prose) isProse[line] = 1
  for (let line = 0; line < count; line++) {
    const needed = 1 + isProse[line]!
    let all = 0
    let shared = 0
    for (let at = starts[line] ?? 0, end = starts[line + 1] ?? 0; at < end; at++) {
      if (!telling[at]) continue
      all += 1
      if (holders[slotOf(hashes[at]!)]! >= needed) shared += 1
    }
    shares[line] = all > 0 ? shared / all : 0
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

function slotOf(hash: number): number {
  return Math.imul(hash, 0x2c1b3c6d) >>> (32 - bits)
}
