import { NewscleanError } from '../errors.ts'
import { isKept } from '../rules/policy.ts'
import type { Block, Decision, Hit, Verdict } from '../types.ts'

const why: Readonly<Record<Decision, string>> = {
  keep: 'Somebody decided that this text is kept.',
  drop: 'Somebody decided that this text is dropped.'
}

/**
 * The verdict on a block whose text was decided on. It keeps its label where that agrees with the decision.
 *
 * @param reason What the block would be without the decision.
 * @param shape What it is when nothing speaks against it.
 * @throws NewscleanError where the decision is none, as a caller without types may hand over.
 */
export function decide(decision: Decision, block: Block, reason: Hit, shape: Hit): Verdict {
  if (!Object.hasOwn(why, decision))
    throw new NewscleanError(
      'bad_request',
      `options.decisions: ${JSON.stringify(decision)} is no decision on ${JSON.stringify(block.text)}; use keep or drop`
    )
  const agrees = isKept(reason.label) === (decision === 'keep')
  const said: Hit = agrees ? reason : decision === 'keep' ? shape : { rule: 'decision', label: 'boilerplate', why: why.drop }
  return { block, label: said.label, confidence: 1, reason: { ...said, rule: 'decision', why: why[decision] }, decision }
}
