import { unpack } from './packed.ts'
import { details, leaves, voice, words } from './packed.static.ts'
import type { Weights } from './trained.ts'

let current: Weights | undefined

/** The learned weights, unpacked when they are first needed. */
export function weights(): Weights {
  return (current ??= unpack({ words, voice, leaves, details }))
}

/** Use other weights: those that have not seen a site, to measure what is new to them. */
export function useWeights(other: Weights | undefined): void {
  current = other
}
