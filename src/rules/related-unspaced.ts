import { isHeadline } from './reading/headline.ts'
import { oneOf } from './wording/one-of.ts'
import type { Rule, Words } from './rule.ts'

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}【】]+$/u
const leads = (words: Words): readonly string[] =>
  [...words.leadIns, ...words.headings, ...words.links].filter((word) => UNSPACED.test(word))

/** Links to other stories in scripts without spaces. */
export const relatedUnspaced: readonly Rule[] = [
  {
    id: 'related-spaced-lead-in',
    label: 'related',
    languages: ['zh', 'ja'],
    needs: leads,
    why: 'In a script without spaces, one between a lead-in and a headline parts them.',
    pattern: (words) => new RegExp(`^[▶►☞・•▼▽■□◆◇●※\\s]*(?<lead>${oneOf(leads(words))})[ \u3000](?<value>.{5,160})$`),
    test: (match) => (match.groups?.['lead'] ?? '').length > 2 && isHeadline(match.groups?.['value'] ?? ''),
    drops: ['あわせて読みたい 川沿いの水車が復活した日', '推荐阅读 老磨坊重新开工'],
    keeps: ['関連記事は三月に消えた。', '推荐阅读的书放在窗边。']
  }
]
