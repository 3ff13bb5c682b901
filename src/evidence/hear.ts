import { matchRules } from '../rules/engine/match.ts'
import { matchRow } from '../rules/engine/phrase-row.ts'
import { matchPhrase, matchPhrases, type PhraseMatch } from '../rules/engine/phrases.ts'
import type { Hit } from '../types.ts'

/** The rules and phrases that speak on a block's text, strongest first. */
export function hear(text: string): readonly Hit[] {
  const hits = matchRules(text)
  const phrase = matchPhrase(text) ?? matchPhrases(text)
  if (phrase) return [...hits, { ...nameHit(phrase), why: `The line is “${phrase.phrase}”, which sites print around articles.` }]
  const row = hits.length > 0 ? undefined : matchRow(text, matchPhrase)
  return row ? [{ ...nameHit(row), why: `Names of sections or buttons stand side by side: “${row.phrase} …”.` }] : hits
}

function nameHit({ label, sure }: PhraseMatch): Pick<Hit, 'rule' | 'label' | 'alone'> {
  return { rule: `${label}-phrase`, label, alone: !sure }
}
