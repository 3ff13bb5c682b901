import type { Destination } from './destination.ts'
import type { NamedInput } from './inputs.ts'
import type { Interrupts } from './interrupts.ts'
import type { Io } from './io.ts'
import type { Plan } from './plan.ts'
import type { Request } from './request.ts'
import type { Memory } from './resume.ts'
import type { Review } from './review/index.ts'
import type { Templates } from './siblings/index.ts'
import type { Tally } from './tally.ts'

/** One run on its way. */
export interface Run {
  readonly request: Request
  readonly destination: Destination
  readonly inputs: readonly NamedInput[]
  readonly plan: Plan
  readonly tally: Tally
  /** What the articles of each site have in common, where that is asked for. */
  readonly templates?: Templates
  readonly interrupts: Interrupts
  readonly io: Io
  /** Where outputs are remembered, so that the next run goes on where this one ends. */
  readonly memory?: Memory
  /** What is in doubt, where that is asked for. */
  readonly review?: Review
}
