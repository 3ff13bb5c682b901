import { isPersonName } from './reading/person.ts'
import type { Rule } from './rule.ts'

const value = ({ groups }: RegExpExecArray): string => groups?.['value']?.trim() ?? ''
const DESKS = ['संवाददाता', 'संवाद सहयोगी', 'संवाद सूत्र', 'डेस्क', 'ब्यूरो', 'एजेंसी', 'न्यूज नेटवर्क']
const JOBS =
  '(?:специально для|спеціально для|для|собкор|власкор|обозреватель|оглядач(?:ка)?|(?:специальный |спеціальний |власний )?корр?еспондент(?:ка)?)'
const WROTE = '[Ww]ritten|[Rr]eported|[Ss]tory|[Cc]ompiled|[Cc]urated|[Pp]osted|[Pp]ublished'
const BY = String.raw` [Bb]y\s?[:-]? ?`
const UNCASED = String.raw`[\p{Lo}\p{M}]{2,20}(?: [\p{Lo}\p{M}]{2,20}){1,3}`
/** Who did something else to it, or the same. */
const OTHER = `(?:${WROTE}|[Ee]dited)${BY}${UNCASED}`
const NAME = String.raw`[^\s?؟!।.,،:()«»"]{2,20}(?: [^\s?؟!।.,،:()«»"]{2,20}){1,3}`

/** Who wrote the story, as papers of single languages print it: a desk, a job, or English words before a name in another script. */
export const bylineDesk: readonly Rule[] = [
  {
    id: 'byline-labelled-uncased',
    label: 'byline',
    languages: ['hi', 'ar', 'fa'],
    needs: ['written by', 'edited by', 'reported by', 'published by', 'posted by', 'compiled by', 'curated by', 'story by'],
    why: 'English words for who wrote or edited the story stand before a name in another script.',
    pattern: new RegExp(
      `^(?:(?:${WROTE})${BY}(?<value>${UNCASED})(?: ?[|,/]? ?${OTHER})?|${OTHER}(?: ?[|,/]? ?${OTHER})?)$`,
      'u'
    ),
    drops: ['Written by: सुधा वर्मन', 'Edited By: सुधा वर्मन', 'Written By : सुधा वर्मन | Edited By : अमर नदीपुरी'],
    keeps: ['Edited by सुधा, यह किताब दस साल में बनी।', 'Story by story, शहर फिर बसा']
  },
  {
    id: 'byline-desk-hi',
    label: 'byline',
    languages: ['hi'],
    needs: DESKS,
    why: 'A desk or a correspondent and a place stand alone.',
    pattern: new RegExp(
      `^(?:[\\p{L}\\p{M}]{2,14} ){0,2}(?:${DESKS.join('|')})` +
        String.raw`(?:, ?(?:[\p{L}\p{M}]{2,16} ?){1,2}(?:\([\p{L}\p{M} ]{2,20}\))?)?[।.]?$`,
      'u'
    ),
    drops: ['संवाद सहयोगी, नदीपुर', 'स्पोर्ट्स डेस्क', 'एजेंसी, नई बस्ती', 'जागृति संवाददाता, नदीपुर।', 'डिजिटल डेस्क, नदीपुर'],
    keeps: [
      'एजेंसी ने कहा कि पुल टूट गया।',
      'वह उस समय अखबार के संवाददाता थे।',
      'जांच एजेंसी के सामने पेश हुए मंत्री',
      'उसने डेस्क, कुर्सी और किताबें बेच दीं।'
    ]
  },
  {
    id: 'byline-work-ar',
    label: 'byline',
    languages: ['ar', 'fa'],
    needs: ['كتب', 'كتبت', 'إعداد', 'تحرير', 'ترجمة', 'تقرير', 'نویسنده', 'گزارش از', 'گزارش', 'ترجمه', 'مترجم', 'تنظیم'],
    why: 'A word for the work and a sign stand before a name and nothing else.',
    pattern: new RegExp(
      `^(?:(?:كتب|كتبت|إعداد|تحرير|ترجمة|تقرير|نویسنده|گزارش|ترجمه|مترجم|تنظیم)\\s?[:：–|-]\\s?|گزارش از )(?<value>${NAME}(?: و ?${NAME})?)$`,
      'u'
    ),
    test: (match) =>
      value(match).split(' ').length < 5 &&
      !/(?:^|\s)(?:إن|أن|في|من|على|که|را|است|در|از|به|این|لا|لم|هذا|كان)(?:\s|$)|می\u200c/u.test(value(match)),
    drops: ['كتب: سامر الوادي', 'إعداد: سلمى الوادي', 'تحرير - سلمى الوادي', 'گزارش از مینا رودباری', 'ترجمه: مینا رودباری'],
    keeps: ['كتب: لا أحد يعرف', 'تقرير: السد في خطر', 'گزارش از رودخانه می‌آید', 'ترجمه: این آب است', 'گزارش: سد در خطر است']
  },
  {
    id: 'byline-special-slavic',
    label: 'byline',
    languages: ['ru', 'uk'],
    needs: ['специально для', 'спеціально для', 'собкор', 'власкор', 'обозреватель', 'корреспондент', 'кореспондент', ', для'],
    why: 'A name and the paper that the story was written for stand alone.',
    pattern: new RegExp(String.raw`^(?<value>\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+), ${JOBS} [«"]?\p{Lu}[^.,!?]{2,40}[»"]?$`, 'u'),
    test: (match) => isPersonName(value(match)),
    drops: [
      'Анна Речная, специально для «Долинского вестника»',
      'Ганна Річна, для «Долинської пошти»',
      'Анна Речная, обозреватель «Вестника»'
    ],
    keeps: [
      'Анна Речная, корреспондент «Вестника», ушла первой.',
      'Анна Речная, для друзей просто Аня',
      'Речная, специально для нас'
    ]
  },
  {
    id: 'byline-two-ko',
    label: 'byline',
    languages: ['ko'],
    needs: ['글 ', '취재 '],
    why: 'Two tasks and two names say who wrote and who took the pictures.',
    pattern: /^(?:글|취재)[ =:]{1,2}[가-힣]{2,4}(?: 기자)?\s?[·,/|]?\s?(?:사진|영상|편집|그림)[ =:]{1,2}[가-힣]{2,4}(?: 기자)?$/u,
    test: ([line]) => !/다$/u.test(line),
    drops: ['글 김나루 · 사진 이강변', '글 김나루 기자 사진 이강변 기자'],
    keeps: ['글 쓰는 그녀는 사진 찍는 그를 만났다.', '글 하나 사진 둘이다']
  }
]
