import { reasons } from '../rules/reasons.ts'
import type { Evidence, Hit, Verdict } from '../types.ts'
import { smallText } from './learned.ts'

/** Why a block stays when nothing speaks against it, code apart, which is never asked about. */
const unopposed: ReadonlySet<Hit> = new Set([
  reasons.prose,
  reasons.line,
  reasons.item,
  reasons.quote,
  reasons.row,
  reasons.heading
])

/** For each verdict whether the learned labeller was asked: it dropped the block, or could have. */
export function wereWeighed(verdicts: readonly Verdict[], { rows, columns }: Evidence): boolean[] {
  const prose = columns.indexOf('prose')
  const isSilent = verdicts.length <= smallText && verdicts.every((_, index) => !rows[index * columns.length + prose])
  return verdicts.map(({ reason }) => !isSilent && (reason.rule === 'learned' || unopposed.has(reason)))
}
