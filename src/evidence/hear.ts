import { matchRules } from '../rules/engine/match.ts'
import { matchPhrase } from '../rules/engine/phrases.ts'
import type { Hit } from '../types.ts'

/** The rules and phrases that speak on a block's text, strongest first. */
export function hear(text: string): readonly Hit[] {
  const hits = matchRules(text)
  const phrase = matchPhrase(text)
  if (!phrase) return hits
  const { label, phrase: words, sure } = phrase
  return [
    ...hits,
    { rule: `${label}-phrase`, label, why: `The line is “${words}”, which sites print around articles.`, alone: !sure }
  ]
}
