import { learned } from './learned.ts'
import { pack } from './packed.ts'
import { readWeights } from './stored.ts'

/** The learned weights, packed when the package is built. */
export const { words, voice, leaves, details } = pack(readWeights(learned))
