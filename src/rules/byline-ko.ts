import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const value = ({ groups }: RegExpExecArray): string => groups?.['value'] ?? ''

/** Surnames of nine in ten, or two of two letters; a word for a desk, a trade or a land may open with the same letter. */
const KOREAN_NAME =
  /^(?:(?:남궁|황보|선우|제갈)[가-힣]{2}|[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진엄채원방공현변염여추도소석마표][가-힣]{2})$/u
const DESK = /[부인팀국사계적들]$/u

/** Who wrote or edited the story, as Korean sites print it. */
export const bylineKo: readonly Rule[] = [
  {
    id: 'byline-mail-ko',
    label: 'byline',
    languages: ['ko'],
    needs: ['기자', '특파원', '논설위원', '리포터', '앵커', '편집위원', '에디터', '객원'],
    why: 'A reporter’s name stands alone, with an e-mail address or a paper’s name.',
    pattern: lazyShape`
      ^(?:[\[(【<][^\])】>]{2,24}[\])】>=]\s?|[/■] ?|[가-힣]{2,4}(?:[,·] ?[가-힣]{2,4})? )?(?:[가-힣a-z]{1,8}(?:뉴스|일보|신문|통신)\s?[=/]?\s?)?
      (?:글·사진|글|사진|취재)?[ =/]{0,2}(?<value>[가-힣]{2,4}) ?(?:인턴|선임|전문|객원|수습|대학생)?(?:기자|특파원|논설위원|리포터|앵커|편집위원|에디터)
      [\])】>]?\s?[/(<]?(?:[\w.+-]{2,40}@[\w.-]{3,40}|\[email.protected\])[)>]?$
    `,
    drops: [
      '김나루 기자 naru@example.com',
      '(서울=강바람뉴스) 김나루 기자 naru@example.com',
      '강나루, 들말 김나루 기자 naru@example.com',
      '글·사진 김나루 기자 naru@example.com'
    ],
    keeps: ['김나루 기자는 naru@example.com으로 제보를 받았다.', '그는 기자 naru@example.com에게 썼다']
  },
  {
    id: 'byline-reporter-ko',
    label: 'byline',
    languages: ['ko'],
    needs: ['기자', '특파원', '편집', '영상', '촬영', '취재'],
    why: 'A reporter’s name stands in brackets or beside the name of the paper.',
    pattern: lazyShape`
      ^(?:[\[(【<](?:[^\])】>=]{2,16}[= ])?[가-힣]{2,4} ?(?:기자|특파원)[\])】>]|
      [\[(【][^\])】=]{2,16}=[가-힣a-z]{2,12},? (?:[가-힣]{2,4}·)?[가-힣]{2,4} ?(?:기자|특파원)[\])】]|
      [\[(【][^\])】]{2,16}=[^\])】]{2,12}[\])】] ?(?<value>[가-힣]{2,4}) ?(?:기자|특파원)(?: =)?|\/? ?[가-힣]{2,4} ?(?:인턴|선임|전문|객원)기자)$
    `,
    drops: [
      '(서울=강바람뉴스) 김나루 기자',
      '[강나루=강바람뉴스 김나루 기자]',
      '[강바람뉴스=김나루 기자]',
      '[강바람뉴스 김나루 기자]',
      '/김나루 인턴기자'
    ],
    keeps: ['기자는 김나루였다', '(그때 김나루는 기자였다)', '전문기자']
  },
  {
    id: 'byline-lone-ko',
    label: 'byline',
    languages: ['ko'],
    needs: ['기자', '특파원'],
    why: 'A reporter’s name and title stand alone.',
    pattern: lazyShape`
      ^(?:글 |취재 )?(?:[가-힣]{1,8}(?:뉴스|일보|신문|통신|방송) ?[=/]? ?)?(?<value>[가-힣]{3,4}(?:(?:·|, ?)[가-힣]{3,4}){0,3}) ?(?:[가-힣]{1,8}(?:뉴스|일보|신문|통신|방송) ?)?
      (?:인턴|선임|전문|객원|수습)?(?:기자|특파원)(?: 외 \d{1,2}명)?$
    `,
    test: (match) =>
      value(match)
        .split(/·|, ?/u)
        .every((name) => KOREAN_NAME.test(name) && !DESK.test(name)),
    drops: [
      '김나루 기자',
      '김나루기자',
      '김나루·이강변 기자',
      '김나루, 이강변 기자',
      '김나루 기자 외 1명',
      '강바람일보 김나루 기자',
      '김나루 강바람일보 기자',
      '글 김나루 선임기자'
    ],
    keeps: ['문화부 기자', '젊은 기자', '김나루 기자는 웃었다', '이십대 여성 기자', '한국인 특파원', '정치부기자', '방송국 기자']
  },
  {
    id: 'byline-staff-ko',
    label: 'byline',
    languages: ['ko'],
    needs: ['편집', '영상', '촬영', '취재', '그래픽', '번역', '디자인'],
    why: 'A row of tasks and names says who made the item.',
    pattern: lazyShape`
      ^[\[(/]?(?:(?:영상|취재|촬영|편집|그래픽|번역|디자인|기획|구성|진행|글|사진)(?:기자|편집|취재|구성|제작|디자인)?
      (?:·(?:편집|사진|글))?\s?[:=] ?[가-힣]{2,4}(?: ?기자)?[\s,/|·]{0,3}){1,5}[\])]?$
    `,
    test: ([line]) => !/다[\])]?$/u.test(line),
    drops: ['영상편집: 김나루', '촬영기자: 김나루 / 영상편집: 이강변', '취재: 김나루, 편집: 이강변'],
    keeps: ['편집: 끝', '영상: 물이 빠졌다', '취재: 사흘이 걸렸다']
  }
]
