import { endsInStop, isHeadlineOrSentence } from './reading/headline.ts'
import type { Rule } from './rule.ts'

const LEAD = /^[\p{L}\p{N}\p{M}'’\u200c]+(?: [\p{L}\p{N}\p{M}'’\u200c]+){1,4}$/u
const CASED = /\p{Lu}/u
const SMALL_END = / \p{Ll}[^ ]*$/u
const CUT = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,2}[.।۔]$/u
const SMALL_WORD = / \p{Ll}/u

/** A headline behind words that lead to it, whatever these are: the bar tells. */
export const relatedBar: readonly Rule[] = [
  {
    id: 'related-bar',
    label: 'related',
    languages: 'all',
    needs: ['|', '→', '►', '▶'],
    why: 'A few words and a bar or arrow stand before a headline.',
    pattern: /^[\s•▪▶►»>*-]*(?<lead>[^|→►▶.,:;!?“”"«»()–—]{4,40}?)\s[|→►▶]\s(?<value>[^|→►▶]{12,160})$/u,
    test: ({ groups }) => {
      const lead = groups?.['lead'] ?? ''
      const value = groups?.['value'] ?? ''
      const words = value.split(' ').length
      // A name, a place or a site opens each word with a capital; a page's title has the longer part before its bar.
      if (!LEAD.test(lead) || words < 4 || words < lead.split(' ').length || !isHeadlineOrSentence(value)) return false
      if (CUT.test(value) || (!CASED.test(value) && endsInStop(value) && value.length > 55)) return false
      return CASED.test(lead) ? SMALL_END.test(lead) && SMALL_WORD.test(value) : !CASED.test(value) && words > 4
    },
    drops: [
      'Op een andere pagina | De molen draait weer na tien jaar',
      'Någon annanstans på sajten | Bron öppnar senare än väntat',
      'Ở nơi khác | Cầu mới qua sông mở vào năm sau',
      'في صفحة أخرى | جسر جديد فوق الوادي يفتتح العام المقبل'
    ],
    keeps: [
      'Ilse Maron | The mill at the end of the road',
      'Mill burns down in Wend Valley overnight | Ardent Post',
      'Wend valley | 12 | 14 | 9',
      'नया पुल खुलेगा | घाटी समाचार'
    ]
  }
]
