import type { Rule } from './rule.ts'
import { idiom } from './idiom.ts'
import { southIdioms } from './south-idioms.ts'
import { lazyShape } from './wording/shape.ts'

const value = ({ groups }: RegExpExecArray): string => groups?.['value'] ?? ''
const PAPERS = [
  '通信',
  '通信社',
  '新聞',
  '新聞社',
  '新闻',
  '新闻网',
  '新聞網',
  '日報',
  '日报',
  '晚报',
  '晚報',
  '時報',
  '时报',
  '社',
  '社电',
  '社電',
  '通讯社',
  '通訊社',
  '网',
  '網',
  'ニュース',
  '中央社',
  '共同',
  '時事',
  'ロイター',
  '路透',
  '法新社',
  '美聯社',
  '美联社'
]
const TOPICS = [
  '话题',
  '話題',
  '主题',
  '主題',
  '标签',
  '標籤',
  '关键词',
  '關鍵字',
  '주제',
  '키워드',
  '태그',
  '해시태그',
  'タグ',
  'キーワード',
  'カテゴリー',
  '関連ワード',
  'この記事のタグ'
]

/** Sources, topics, paths and pages of Korean, Japanese and Chinese sites. */
export const chromeEast: readonly Rule[] = [
  {
    id: 'credit-brackets-east',
    label: 'credit',
    languages: ['ja', 'zh'],
    needs: PAPERS,
    why: 'The name of an agency or paper stands alone in brackets.',
    pattern: lazyShape`^[（(【〔[](?:来源[:：]|來源[:：])?(?<value>[一-龠ァ-ヶー]{0,8}${PAPERS}(?:[＝=、/・][一-龠ァ-ヶー]{2,8})?)[）)】〕\]]$`,
    test: (match) => !/^(?:新聞|新闻|網|网|社|会社|神社|旅行社|出版社)$/u.test(value(match)),
    drops: ['（共同）', '（水車通信）', '（美聯社）', '（来源：水车新闻网）', '（水車通信＝共同）'],
    keeps: ['（新聞）', '（当時の新聞社）は焼けた', '（神社）']
  },
  {
    id: 'credit-agency-ko',
    label: 'credit',
    languages: ['ko'],
    needs: ['연합뉴스', '뉴시스', '뉴스1', '게티이미지', '로이터', '셔터스톡', '클립아트코리아'],
    why: 'The name of an agency stands alone, or with a word for its picture.',
    pattern: lazyShape`
      ^[[(<]?(?:사진 ?[=:]? ?)?(?:연합뉴스|뉴시스|뉴스1|게티이미지(?:뱅크|코리아)?|로이터|셔터스톡|클립아트코리아)
      (?:[·/= ](?:연합뉴스|뉴시스|뉴스1|로이터|AFP|AP))?(?: ?(?:제공|자료사진))?[\])>]?$
    `,
    drops: ['연합뉴스', '[연합뉴스]', '[연합뉴스 자료사진]', '게티이미지뱅크 제공', '로이터=연합뉴스'],
    keeps: ['연합뉴스 기자가 물었다', '로이터의 사진 한 장', '뉴시스 사옥']
  },
  {
    id: 'credit-told-east',
    label: 'credit',
    languages: ['ko', 'ja', 'zh'],
    needs: ['종합', '報道による', '配信による', '據', '据'],
    why: 'A short line says which agency’s report it is.',
    pattern: lazyShape`
      ^[（(]?(?:[가-힣]{1,8}(?:통신|뉴스|일보|신문) (?:보도 )?종합|[一-龠ァ-ヶー]{1,8}(?:通信|新聞|社)の(?:報道|配信|記事)による。?|
      (?:據|据)[一-龠]{1,8}(?:社|网|網|报|報)(?:報導|报道|報道|消息|电|電))[）)]?$
    `,
    drops: ['강바람통신 보도 종합', '水車通信の報道による', '據水車通訊社報導'],
    keeps: ['강바람통신 종합 대책', '新聞の報道によると橋は落ちた。', '据报道']
  },
  {
    id: 'credit-named-east',
    label: 'credit',
    languages: ['ko', 'ja', 'zh'],
    needs: [
      '출처',
      '자료',
      '원문',
      '提供元',
      '記事提供',
      'ソース',
      '来源',
      '來源',
      '稿源',
      '综合',
      '綜合',
      '原标题',
      '原標題',
      '原文标题'
    ],
    why: 'A word for the source and a sign name where the story, or its headline, is from.',
    pattern: lazyShape`
      ^[（(【]?(?:(?:출처|자료|자료제공|원문) ?[=:：] ?|(?:提供元|記事提供|ソース)[：:] ?|(?:来源|來源|稿源|新闻来源|文章来源) ?[|｜丨／/:： ] ?|
      (?:原标题|原標題|原文标题)[:：] ?|(?:综合|綜合)(?=[一-龠]{2,12}(?:报道|報導)$))(?<value>[^。？！“「，]{2,40}?)[）)】]?$
    `,
    test: (match) => !/(?<!니)다$|[了吗的]$/u.test(value(match)),
    drops: [
      '출처 = 강바람통신',
      '자료=강바람시청',
      '記事提供：水車新聞',
      '来源 | 水车新闻',
      '来源丨水车日报',
      '原标题：老水车再次转动',
      '综合水车社报道'
    ],
    keeps: ['자료가 사라졌다', '来源 已经没有人知道了', 'ソース：トマト、塩。', '綜合大樓']
  },
  {
    id: 'tags-list-east',
    label: 'tags',
    languages: ['ko', 'ja', 'zh'],
    needs: TOPICS,
    why: 'A word for topics stands before a list of them.',
    pattern: lazyShape`^[[【■#＃]?${TOPICS}[\]】]?(?:\s?[:：|｜]\s?(?<value>[^。！？“「]{2,90})|\s(?<items>[^。！？“「]{2,90}))$`,
    test: (match) => {
      const items = (match.groups?.['items'] ?? value(match)).split(/[\s,，、·・|｜/#＃]+/u).filter(Boolean)
      return (
        items.length > (value(match) ? 1 : 2) &&
        items.every((item) => item.length < 11 && !/[은는을를이가]$|다$/u.test(item.slice(2)))
      )
    },
    drops: ['주제: 강, 물레방아, 다리', 'タグ 川 水車 橋', '话题：河、水车、桥'],
    keeps: [
      '주제: 물레방아가 멈춘 마을의 겨울',
      'テーマ：水車のある町で暮らすということ',
      '主题：人、河、以及一切终将被水带走的事物和它们的名字'
    ]
  },
  {
    id: 'tags-hash-east',
    label: 'tags',
    languages: ['ko', 'ja', 'zh'],
    needs: ['#', '＃'],
    why: 'A row of hashtags stands alone.',
    pattern: lazyShape`^(?:[#＃][^\s#＃。，、,]{1,24}[\s、,]{0,2}){2,20}$`,
    test: ([line]) => /[가-힣ぁ-ヶ一-龠]/u.test(line),
    drops: ['#강바람 #물레방아 #다리', '#川 #水車 #橋', '#河 #水車 #橋'],
    keeps: ['# 물레방아는 돈다', '#川 は涸れた', '#1 번 문']
  },
  {
    id: 'date-stamp-east',
    label: 'date',
    languages: ['ko', 'ja', 'zh'],
    needs: [
      '입력',
      '수정',
      '송고',
      '등록',
      '승인',
      '配信',
      '公開',
      '掲載',
      '来源',
      '來源',
      '朝刊',
      '夕刊',
      '时',
      '時',
      '发布',
      '發布'
    ],
    why: 'A date and time stand alone, with or without a word for publishing.',
    pattern: lazyShape`
      ^(?<value>(?:(?:19|20)[0-9]{2}[./年-] ?)?[0-9]{1,2}[./月-] ?[0-9]{1,2}[日.]? ?(?:[(（].{1,3}[)）])? ?(?:[0-9]{1,2}[:時时][0-9]{2}分?(?::[0-9]{2})?)?) ?
      (?:입력|수정|송고|등록|승인|配信|公開|更新|掲載|朝刊|夕刊|发布|發布)?(?: (?:来源|來源|稿源)[:：] ?[^。，]{2,20})?$
    `,
    test: ([line]) => /\d[:時时]\d|刊$|[가-힣配公掲发發]/u.test(line),
    drops: [
      '2024.03.05 10:12 입력',
      '2024/03/05 10:12 송고',
      '2024年3月5日 5時00分',
      '3月5日(火) 10:12配信',
      '2024年3月5日 朝刊',
      '2024年3月5日 10:12 来源：水车新闻网'
    ],
    keeps: ['3月5日、橋が落ちた。', '2024年3月5日', '3.5 입력값']
  },
  idiom({
    id: 'footer-imprint-east',
    label: 'footer',
    why: 'The imprint of the site: address, numbers, who answers for it.',
    end: 'any',
    longest: 160,
    wordings: `
      ko:발행인|편집인|대표전화|사업자등록번호|등록번호|청소년보호책임자|통신판매업|대표이사|고충처리인 + \\d{2}|[:：] ?[가-힣]{2,4}|편집인|^청소년보호책임자 [가-힣]{2,4}$
      ko:주소|서울특별시|서울시|부산광역시|경기도 + ^주소.*\\d|대표전화|전화 ?[:：]?\\s?0\\d|우편번호
      ja:〒|会社概要|運営会社|プライバシーポリシー|利用規約|特定商取引|お問い合わせ|運営者 + 〒\\d{3}|利用規約.*プライバシー|プライバシーポリシー.*利用規約|会社概要.*規約|会社概要.*ポリシー|電話\\d{2}|TEL
      zh:社址|主办单位|主辦單位|主办|备案|備案|联系电话|聯絡電話|地址|邮编|隱私權政策|隐私政策|关于我们|關於我們|广告服务|许可证|互联网新闻
        + ^社址|^主办单位|^主辦單位|^地址[:：].{0,8}[市县縣区區路街]|^网站备案|备案号|^联系电话.*\\d|^聯絡電話.*\\d|主办$|服務條款|服务条款|联系我们|聯絡我們|许可证号|许可证[:：]
    `,
    test: (line) => !/[“「『"]|(?<!니)다\.?$|[。，].*[。，]|[？?]$/u.test(line),
    drops: [
      '발행인 김나루 편집인 이강변',
      '〒000-0000 谷川市水車町1-2 電話00-0000-0000',
      '会社概要 プライバシーポリシー 利用規約',
      '社址：水车市河边路1号',
      '隱私權政策 服務條款'
    ],
    keeps: [
      '磨坊底部那行备案号是假的，三年里怎么就没有人去查一查？',
      '발행인 김나루는 편집인을 겸했다.',
      '地址：他没有写',
      '联系电话：磨坊门口的红机器',
      '利用規約を読む人はいない。',
      '主辦單位說，明年還會再來。'
    ]
  }),
  ...southIdioms
]
