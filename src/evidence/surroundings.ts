import { columns, groups, own, signals, voices, windows } from './columns.ts'
import type { Hit, Label } from '../types.ts'
import { isKept } from '../rules/policy.ts'

const width = columns.length
const farthest = 99
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
  for (let voice = 0; voice < voiceNames.length; voice++) {
    let last = -farthest
    for (let index = 0; index < count; index++) {
      rows[index * width + groups.nearest + 2 * voice] = Math.min(farthest, index - last)
      if ((rows[index * width + groups.voices + voice] ?? 0) > 0) last = index
    }
    let next = count + farthest
    for (let index = count - 1; index >= 0; index--) {
      rows[index * width + groups.nearest + 2 * voice + 1] = Math.min(farthest, next - index)
      if ((rows[index * width + groups.voices + voice] ?? 0) > 0) next = index
    }
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
  const sums = new Float64Array(count + 1)
  signals.forEach((signal, number) => {
    for (let index = 0; index < count; index++) sums[index + 1] = (sums[index] ?? 0) + read(signal, rows, index, residue)
    windows.forEach((size, at) => {
      const column = groups.windows + 2 * (at * signals.length + number)
      for (let index = 0; index < count; index++) {
        const from = Math.max(0, index - size)
        const to = Math.min(count, index + 1 + size)
        const before = (sums[index] ?? 0) - (sums[from] ?? 0)
        const after = (sums[to] ?? 0) - (sums[index + 1] ?? 0)
        rows[index * width + column] = index > from ? before / (index - from) : 0
        rows[index * width + column + 1] = to > index + 1 ? after / (to - index - 1) : 0
      }
    })
  })
}

const mostWords = 100

function read(signal: (typeof signals)[number], rows: Float32Array, index: number, residue: Uint8Array): number {
  const at = (column: number): number => rows[index * width + column] ?? 0
  if (signal === 'proseWords') return at(own.prose) * Math.min(mostWords, at(own.words))
  if (signal === 'short') return Number(!at(own.ended) && at(own.words) <= 8)
  if (signal === 'residue') return residue[index] ?? 0
  if (signal === 'words') return Math.min(mostWords, at(own.words))
  return at(own[signal])
}
