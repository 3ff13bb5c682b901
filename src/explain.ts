import { actionOf } from './article/actions.ts'
import { inspect } from './clean.ts'
import { admit } from './given.ts'
import { wereWeighed } from './labels/weighed.ts'
import { readOptions } from './options/index.ts'
import { weigh } from './reasons/index.ts'
import type { Explained, Given, Options } from './types.ts'

/**
 * Clean one article and say why each line was kept or dropped.
 *
 * Where a rule decided, that is the reason. Where the learned labeller did, its reasons are measured: each is what changes when that
 * evidence is taken away. That takes some tens of times as long as `clean`.
 *
 * @param source The text itself, or a source: one from `readSources`, or an object with the text as `value`.
 * @returns The article as `clean` gives it, and the lines of the source with the verdict on each.
 * @throws NewscleanError where the source is none, or an option is unknown or has no value of its kind.
 */
export function explain(source: Given | string, asked: Options = {}): Explained {
  const options = readOptions(asked)
  const { article, verdicts, evidence } = inspect(admit(source, options.hints), options)
  const weighed = wereWeighed(verdicts, evidence)
  const weighings = weigh(
    evidence,
    verdicts.map(({ reason }, index) => (weighed[index] ? reason.rule !== 'learned' : undefined))
  )
  const lines = verdicts.flatMap((verdict, index) => {
    const { block, label, confidence, reason } = verdict
    const { rule, why } = reason
    const action = actionOf(verdict, options)
    const text = block.marker ? `${block.marker} ${block.text}` : block.text
    const parts = block.parts ?? [{ ...block, text }]
    return parts.map(({ line, start, end, text: part }) => ({
      line,
      start,
      end,
      action,
      label,
      confidence,
      rule,
      why,
      text: part,
      weighing: weighings[index] ?? null
    }))
  })
  return { article, lines }
}
