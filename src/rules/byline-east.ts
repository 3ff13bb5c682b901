import { bylineKo } from './byline-ko.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const value = ({ groups }: RegExpExecArray): string => groups?.['value'] ?? ''
const WORD = /^(?:写真|図|イラスト|文|映像|动画|视频|摄影|攝影|会见|會見|会見|団|席|証|节|節|们|們|会|會|的|是)/u
const ASKS = /没有|[吗嗎呢么麼什谁誰吧的是不了我你您他她]/u

const WORKS = [
  '取材',
  '文',
  '構成',
  '聞き手',
  '執筆',
  '執筆者',
  '著者',
  'ライター',
  '記者',
  '編集',
  '担当',
  '撮影',
  '翻訳',
  '監修',
  '写真',
  '訳'
]
const TASKS = [
  ...[
    '责任编辑',
    '責任編輯',
    '值班编辑',
    '值班主任',
    '核稿編輯',
    '责编',
    '責編',
    '编辑',
    '編輯',
    '校对',
    '校對',
    '审核',
    '監製',
    '监制',
    '主编',
    '主編'
  ],
  ...[
    '撰文',
    '采写',
    '採訪撰文',
    '採訪',
    '撰稿',
    '编译',
    '編譯',
    '翻译',
    '翻譯',
    '作者',
    '通讯员',
    '实习生',
    '执笔',
    '执笔人',
    '執筆人',
    '签审',
    '总监',
    '总监制'
  ],
  ...[
    '值班编委',
    '视频制作',
    '視頻製作',
    '影音編輯',
    '影音剪輯',
    '剪辑',
    '剪輯',
    '统筹',
    '統籌',
    '策划',
    '策劃',
    '設計',
    '设计',
    '制图',
    '製圖'
  ],
  ...['文字', '文', '图', '圖', '摄影', '攝影', '记者', '記者']
]

/** Who wrote or edited the story, as Korean, Japanese and Chinese sites print it. */
export const bylineEast: readonly Rule[] = [
  ...bylineKo,
  {
    id: 'byline-work-ja',
    label: 'byline',
    languages: ['ja'],
    needs: WORKS,
    why: 'A word for the work stands before the name of who did it.',
    pattern: lazyShape`
      ^[（(【［]?(?:${WORKS}(?:[・、／/と](?:文|写真|構成|編集|撮影|執筆))?\s?[＝=：:・／/]\s?
      (?<value>[一-龠ぁ-んァ-ヶー・ ]{3,16}?)(?:（[^）。]{2,16}）)?[、\s]?){1,2}[）)】］]?$
    `,
    test: (match) => !WORD.test(value(match)) && !/[はがをにのだ]$/u.test(value(match)) && !/[はがを]/u.test(value(match)),
    drops: [
      '（文・谷川みどり）',
      '取材・文＝谷川みどり',
      '文／谷川みどり 写真／山田太郎',
      '編集：谷川みどり',
      '執筆：谷川みどり（ライター）'
    ],
    keeps: ['記者：それは誰ですか', '文・写真・図', '担当：それは誰だ', '著者：水車を愛した人', '訳・注']
  },
  {
    id: 'byline-reporter-ja',
    label: 'byline',
    languages: ['ja'],
    needs: ['記者', '編集委員', '特派員', '論説委員'],
    why: 'A reporter’s name stands alone in brackets, or with a title or the paper’s name.',
    pattern: lazyShape`
      ^(?:[（(【［](?<value>[一-龠ぁ-んァ-ヶー・ ]{3,12}?)(?:記者|編集委員|特派員|論説委員)[）)】］]|
      [一-龠]{1,3}[一-龠ぁ-ん ]{1,5} (?:[一-龠ァ-ヶー]{0,8}(?:新聞|通信|ニュース))?(?:記者|特派員))$
    `,
    test: ([line, name = '']) =>
      /記者|委員|特派員/u.test(line) &&
      !/[はがをにの]/u.test(name) &&
      !/^(?:新聞|番|元|女性|男性|若手|新人|各|全|地元|外国)/u.test(line),
    drops: ['（谷川みどり記者）', '【谷川みどり編集委員】', '谷川みどり 水車新聞記者'],
    keeps: ['新聞記者', '（当時は記者）', '元水車新聞記者', '若手の記者']
  },
  {
    id: 'byline-brackets-ja',
    label: 'byline',
    languages: ['ja'],
    needs: ['部', '支局', '総局', '取材班'],
    why: 'A desk and a name stand alone in brackets.',
    pattern:
      /^[（(【［][一-龠ァ-ヶー]{1,10}(?:部|局|取材班)[ \u3000・](?<value>[一-龠ぁ-んァ-ヶー]{2,8}(?:・[一-龠ぁ-んァ-ヶー]{2,8}){0,3})[）)】］]$/u,
    test: (match) => !/[はがをで]/u.test(value(match)),
    drops: ['（社会部　谷川みどり）', '【水車支局・谷川みどり】'],
    keeps: ['（社会部　谷川みどりの話では、水車は）', '（第二部　水車は回る）']
  },
  {
    id: 'byline-staff-zh',
    label: 'byline',
    languages: ['zh'],
    needs: TASKS,
    why: 'Tasks and names say who wrote or edited the story.',
    pattern: lazyShape`
      ^[（(【〔\[]?(?:${TASKS}\s?[:：／/｜|丨]\s?(?<value>[一-龠·]{2,5}(?:[、,，\s][一-龠·]{2,4}){0,3}?)\s?){1,4}[）)】〕\]]?$
    `,
    test: (match) => !ASKS.test(value(match)) && !WORD.test(value(match)),
    drops: [
      '责任编辑：谷小川',
      '(责任编辑：谷小川)',
      '编辑：谷小川 校对：林水车',
      '文／谷小川',
      '撰文：谷小川',
      '文/谷小川 图/林水车',
      '监制：谷小川 统筹：林水车',
      '影音編輯／谷小川'
    ],
    keeps: ['记者：您怕吗', '作者：没有人', '文：武', '編輯：為什麼', '翻译：什么']
  },
  {
    id: 'byline-reporter-zh',
    label: 'byline',
    languages: ['zh'],
    needs: ['记者', '記者', '编辑', '責編', '責任編輯', '责任编辑', '校对', '实习生', '通讯员'],
    why: 'A reporter’s name and place stand alone, in brackets or before a word for a report.',
    pattern: lazyShape`
      ^(?:[（(〔【\[][一-龠]{0,6}(?:记者|記者|特派員)\s?(?<value>[一-龠、 ]{2,12})(?:\s?[／/]\s?[一-龠]{2,6})?[）)〕】\]]|
      (?:本[报報刊网網台]|[一-龠]{2,4}社)?(?:记者|記者|特派員)\s?[一-龠、 ]{2,12}\s?[／/]?\s?[一-龠]{0,6}(?:报道|報導|報道|電)|
      (?:本|[一-龠]{2,6}[日晚时時]?)[报報刊网網台](?:记者|記者|实习生|通讯员)\s?[一-龠]{2,4}(?:[ 、][一-龠]{2,4}){0,4}|
      (?:记者|記者|编辑|校对|责任编辑|責任編輯) [一-龠]{2,4}(?:、[一-龠]{2,4}){0,4})$
    `,
    test: ([line]) => !/[，。的了在是没有說说]/u.test(line),
    drops: [
      '（记者 谷小川）',
      '〔記者谷小川／台北報導〕',
      '【记者谷小川报道】',
      '本报记者 谷小川',
      '本报记者 谷小川 林水车 江一帆',
      '本报实习生 谷小川',
      '水车新闻网记者 谷小川',
      '编辑 谷小川'
    ],
    keeps: ['記者會現場', '记者走了', '（记者在现场看到的是空房子）', '记者的报道', '编辑部 深夜', '水车新闻网记者 没有来']
  }
]
