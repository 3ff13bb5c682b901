import { isSaidBefore } from './reading/said-after.ts'
import type { Label } from '../types.ts'
import { isHeadline, isHeadlineOrSentence } from './reading/headline.ts'
import type { Examples, Rule } from './rule.ts'
import { codesOf, holdsEach, lazyWordings, literalsOf } from './wording/wording.ts'

/** A lead-in of Korean, Japanese or Chinese before a headline. */
export interface EastLead {
  readonly id: string
  readonly label: Label
  readonly why: string
  /** As an idiom's; the rarest group first. */
  readonly wordings: string
  /** How the lead-in is parted from the headline: by a sign, or by brackets around it. */
  readonly parted: 'sign' | 'brackets'
  readonly drops: Examples
  readonly keeps: Examples
}

const MARKS = String.raw`^[\s▶►▷▸☞👉➤▼▽■□◆◇●○•・※★☆≫→*-]{0,4}`
const SIGN = new RegExp(
  String.raw`${MARKS}[【[［（(〔《〈<＜]?(?<lead>[^\s:：|｜／/》＞→.。！？!?、，,“"「][^:：|｜／》＞→.。！？!?“"「]{1,24}?)[】\]］）)〕》〉>＞]?` +
    String.raw`(?:\s?(?:[:：|｜／/》＞>→➡►▶▷☞]|――|——)\s?|\s[–—-]\s)(?<value>.{4,120}?)[】\]］）)〕》〉]{0,2}$`,
  'u'
)
const BRACKETS = new RegExp(
  String.raw`${MARKS}(?:【(?<a>[^】。]{2,18})】|[[［](?<b>[^\]］。]{2,18})[\]］]|[<＜](?<c>[^>＞。]{2,18})[>＞]|〔(?<d>[^〕。]{2,18})〕|《(?<e>[^》。]{2,18})》)` +
    String.raw`\s?(?<value>.{4,120})$`,
  'u'
)
/** Who speaks, and how: such a lead-in opens what was said. */
const SPEAKS = /说|說|称|稱|表示|指出|认为|認為|问|答|曰|写道|寫道|と述べ|と語|話し|によると|は、|問|다$|말$|따르면/u
/** Words that only a pointer to another story has: a short sentence may be its headline. */
const SURE = /읽|독자|추천|보는 글|관련 ?기사|読みたい|読まれ|別記事|関連記事|同じ欄|阅读|閱讀|推荐|推薦|相关|相關|延伸/u
const longestSentence = 60
const TWO_SENTENCES = /[.!?。！？][”"」]? ?.{6}|. ?[“「『][^“”「」『』]{6,}[。！？][”」』]$/u

/** Write a rule on a short lead-in, which holds a word of each group, and a headline. */
export function eastLead({ wordings, parted, ...rest }: EastLead): Rule {
  const { rows } = lazyWordings(wordings)
  return {
    ...rest,
    get languages() {
      return codesOf(rows())
    },
    get needs() {
      return literalsOf(rows())
    },
    get pattern() {
      return parted === 'sign' ? SIGN : BRACKETS
    },
    test: ({ 0: line, groups = {} }) => {
      const lead = (groups['lead'] ?? groups['a'] ?? groups['b'] ?? groups['c'] ?? groups['d'] ?? groups['e'] ?? '').toLowerCase()
      const value = groups['value']?.trim() ?? ''
      if (SPEAKS.test(lead) || TWO_SENTENCES.test(value) || isSaidBefore(line)) return false
      if (
        !isHeadline(value) &&
        !(parted === 'sign' && SURE.test(lead) && value.length <= longestSentence && isHeadlineOrSentence(value))
      )
        return false
      return rows().some((row) => holdsEach(row, lead))
    }
  }
}
