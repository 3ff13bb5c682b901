import { matchRules } from '../rules/match.ts'
import { matchPhrase } from '../rules/phrases.ts'
import type { Block, Hit } from '../types.ts'

const none: readonly Hit[] = []

/** The rules and phrases that speak on a block, strongest first. */
export function hear(block: Block, before: Block | undefined, after: Block | undefined): readonly Hit[] {
  const hits = matchRules(block.text, { form: block.form, before: before?.text ?? '', after: after?.text ?? '' })
  const phrase = matchPhrase(block.text)
  if (!phrase) return hits.length > 0 ? hits : none
  const { label, phrase: words, sure } = phrase
  const hit = { rule: `${label}-phrase`, label, why: `The line is “${words}”, which sites print around articles.`, alone: !sure }
  return [...hits, hit]
}
