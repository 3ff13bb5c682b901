import { packs } from '../../languages/index.ts'
import type { LanguagePack, Phrases } from '../../languages/pack.ts'
import type { Label } from '../../types.ts'
import { rules } from '../index.ts'
import { lower } from '../wording/lower.ts'
import type { Words } from '../rule.ts'
import { FIELDS, mapFields } from './words.ts'

const words: Words = joinWords()

/** The words of all language packs, joined: a line for each of `FIELDS`, tabs between words. Worked out when the package is built. */
export const wordRows: string = FIELDS.map((field) => words[field].join('\t')).join('\n')

/**
 * The literals of all rules, among them the words that rules need, in lower case: a line for each set of rules that need the same ones,
 * `1,4\tliteral\tliteral`, with the places of those rules in the table of rules. Worked out when the package is built.
 */
export const literalRows: string = tabulate()

function joinWords(): Words {
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
    buttons: [...phrases('phrases', 'share'), ...phrases('alone', 'share')].filter(isShort),
    choices: [...phrases('phrases', 'consent'), ...phrases('alone', 'consent')].filter((text) => text.length <= 24)
  }
}

/** A button of a share bar; longer ones are phrases, and Chinese, Japanese and Korean say as much in fewer characters. */
function isShort(text: string): boolean {
  return text.length <= (/[\p{scx=Han}\p{scx=Hangul}]/u.test(text) ? 5 : 16)
}

function fixed(phrases: Phrases, label: Label): readonly string[] {
  return (phrases[label] ?? []).filter((text) => !text.includes('…')).map((text) => text.replace(/\s?[:!?.]{1,3}$/u, ''))
}

function tabulate(): string {
  const lowered = mapFields((field) => [...new Set(words[field].map(lower))])
  const owners = new Map<string, number[]>()
  rules.forEach(({ needs }, owner) => {
    for (const literal of new Set(typeof needs === 'function' ? needs(lowered) : needs))
      owners.set(literal, [...(owners.get(literal) ?? []), owner])
  })
  const rows = new Map<string, string[]>()
  for (const [literal, list] of owners) rows.set(list.join(), [...(rows.get(list.join()) ?? []), literal])
  return [...rows].map(([list, literals]) => [list, ...literals].join('\t')).join('\n')
}
