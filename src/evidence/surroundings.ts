import { columns, groups, own, signals, voices, windows } from './columns.ts'
import type { Hit, Label } from '../types.ts'
import { isKept } from '../rules/policy.ts'

const width = columns.length
const farthest = 99
const kinds = signals.length
const mostWords = 100
const voiceNames = Object.keys(voices) as readonly (keyof typeof voices)[]
const voiceOf = new Map<Label, number>(voiceNames.flatMap((name, index) => voices[name].map((label) => [label as Label, index])))

/** Fill in which kinds of rules speak on each block, and how many blocks away they last spoke and next speak, at most 99. */
export function hearVoices(rows: Float32Array, hits: readonly (readonly Hit[])[]): void {
  const count = hits.length
  hits.forEach((heard, index) => {
    for (const { label, alone } of heard) {
      const voice = voiceOf.get(label)
      if (voice === undefined) continue
      const place = index * width + groups.voices + voice
      rows[place] = Math.max(rows[place] ?? 0, alone ? 0.5 : 1)
    }
  })
  const last = new Int32Array(voiceNames.length).fill(-farthest)
  for (let index = 0; index < count; index++) measureNearest(rows, index, 0, last)
  const next = last.fill(count - 1 + farthest)
  for (let index = count - 1; index >= 0; index--) measureNearest(rows, index, 1, next)
}

/** Fill in how many blocks away each voice was heard, `side` 0 before and 1 after; `heard` is where, and learns what this block says. */
function measureNearest(rows: Float32Array, index: number, side: 0 | 1, heard: Int32Array): void {
  const says = index * width + groups.voices
  const nearest = index * width + groups.nearest + side
  for (let voice = 0; voice < heard.length; voice++) {
    rows[nearest + 2 * voice] = Math.min(farthest, Math.abs(index - heard[voice]!))
    if (rows[says + voice]! > 0) heard[voice] = index
  }
}

/** Whether a sure rule calls a block residue. */
export function isResidue(heard: readonly Hit[]): boolean {
  const sure = heard.find(({ alone }) => !alone)
  return sure !== undefined && !isKept(sure.label)
}

/** Fill in the means of the signals over the windows before and after each block; 0 where no block is there. */
export function lookAround(rows: Float32Array, residue: Uint8Array): void {
  const count = residue.length
  const sums = sumSignals(rows, residue)
  for (let index = 0; index < count; index++) {
    const start = index * width + groups.windows
    const here = index * kinds
    for (let at = 0; at < windows.length; at++) {
      const size = windows[at]!
      const first = Math.max(0, index - size)
      const last = Math.min(count, index + 1 + size)
      const before = index - first
      const after = last - index - 1
      let column = start + 2 * kinds * at
      for (let signal = 0; signal < kinds; signal++, column += 2) {
        rows[column] = before > 0 ? (sums[here + signal]! - sums[first * kinds + signal]!) / before : 0
        rows[column + 1] = after > 0 ? (sums[last * kinds + signal]! - sums[here + kinds + signal]!) / after : 0
      }
    }
  }
}

/** For each block, and the place after the last, the sum of each signal over the blocks before it. */
function sumSignals(rows: Float32Array, residue: Uint8Array): Float64Array {
  const sums = new Float64Array((residue.length + 1) * kinds)
  residue.forEach((spoke, index) => {
    const row = index * width
    const words = Math.min(mostWords, rows[row + own.words]!)
    // In the order of `signals`.
    const values = [
      rows[row + own.prose]! * words,
      rows[row + own.sentence]!,
      Number(!rows[row + own.ended] && rows[row + own.words]! <= 8),
      rows[row + own.wording]!,
      spoke,
      rows[row + own.stops]!,
      words,
      rows[row + own.affinity]!
    ]
    const at = index * kinds
    for (let signal = 0; signal < kinds; signal++) sums[at + kinds + signal] = sums[at + signal]! + values[signal]!
  })
  return sums
}
