import { packs } from '../languages/index.ts'
import type { LanguagePack, Phrases } from '../languages/pack.ts'
import type { Label } from '../types.ts'
import type { Words } from './rule.ts'

/** Join the words of all language packs. */
export function joinWords(): Words {
  const field = (name: keyof Words & keyof LanguagePack): readonly string[] => [...new Set(packs.flatMap((pack) => pack[name]))]
  const phrases = (kind: 'phrases' | 'alone', label: Label): readonly string[] =>
    packs.flatMap((pack) => fixed(pack[kind], label))
  return {
    leadIns: field('leadIns'),
    credits: field('credits'),
    photos: field('photos'),
    topics: field('topics'),
    bylines: field('bylines'),
    numbers: field('numbers'),
    headings: phrases('phrases', 'related'),
    links: phrases('alone', 'related'),
    buttons: [...phrases('phrases', 'share'), ...phrases('alone', 'share')].filter((text) => text.length <= 16),
    choices: [...phrases('phrases', 'consent'), ...phrases('alone', 'consent')].filter((text) => text.length <= 24)
  }
}

function fixed(phrases: Phrases, label: Label): readonly string[] {
  return (phrases[label] ?? []).filter((text) => !text.includes('…')).map((text) => text.replace(/\s?[:!?.]{1,3}$/u, ''))
}
