import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const PICTURES = ['사진', '촬영', '그래픽', '이미지', '영상']
const GIVERS = [
  '시',
  '시청',
  '군청',
  '구청',
  '도청',
  '협회',
  '공사',
  '대학교',
  '경찰서',
  '소방서',
  '뉴스',
  '일보',
  '신문',
  '통신',
  'db'
]
/** Who took a picture, or what it was taken for, in brackets or behind a slash. */
const PICTURED =
  '(?:사진|제공|촬영|그래픽|캡처|캡쳐|뉴스|일보|신문|통신|기자|연합|출처|갈무리|자료|ⓒ|©|圖|图|攝|摄|提供|翻拍|取自|來源|来源|記者|记者|資料|资料|檔案|档案)'
const value = ({ groups }: RegExpExecArray): string => groups?.['value'] ?? ''

/** Captions and picture credits of Korean sites, and what all three languages say of stock pictures. */
export const captionKo: readonly Rule[] = [
  {
    id: 'caption-credit-ko',
    label: 'caption',
    languages: ['ko'],
    needs: PICTURES,
    why: 'A word for a picture and a sign name who took it, alone or behind a caption.',
    pattern: lazyShape`
      ^(?:[^“”]{2,120}[\s./\[(【<])?[\[(【</]{0,2}${PICTURES}\s?(?:제공|출처|기자|편집)?
      \s?[=:ⓒ©|/·]\s?(?<value>[^.?!:=“”"]{2,36})[\])】>.]{0,2}$
    `,
    test: (match) => !/[다요까]$/u.test(value(match)) && !/^["“]/u.test(match[0]),
    drops: ['(사진=나루사진)', '촬영: 강바람/물레스튜디오', '/사진=강바람시 제공', '강변 물레방아가 돌고 있다 [사진=강바람시]'],
    keeps: [
      '사진: 그것이 그가 남긴 전부였다',
      '그는 사진=증거라는 말을 믿지 않았다.',
      '촬영: 끝났다',
      '사진과 영상, 그리고 방앗간의 노래가 남았다.'
    ]
  },
  {
    id: 'caption-given-ko',
    label: 'caption',
    languages: ['ko'],
    needs: ['제공'],
    why: 'A line in brackets, or one word and another, say who gave the picture.',
    pattern: lazyShape`
      ^(?:[\[(<【/](?:사진\s?)?[^\])>】.?!]{2,30} 제공[\])>】]?|[가-힣a-z·]{1,14}${GIVERS} 제공)(?:[. ]{0,2}재판매 및 db 금지[\])>】]?)?$
    `,
    drops: ['[강바람시 제공]', '/강바람협회 제공', '강바람시청 제공. 재판매 및 DB 금지', '강바람일보 제공'],
    keeps: ['급식 무료 제공', '점심 제공', '[급식은 무료로 제공]했다.', '강바람시는 쌀 제공을 약속했다']
  },
  {
    id: 'caption-triangle-east',
    label: 'caption',
    languages: ['ko', 'zh'],
    needs: ['▲', '△', '▼'],
    why: 'A triangle opens a caption, which says who took the picture or what it shows.',
    pattern: lazyShape`
      ^[▲△▼]\s?[^▲△▼]{4,140}(?:[(\[（【/／](?=[^)\]）】]{0,38}${PICTURED}).{2,40}[)\]）】]?|
      [(\[（【](?:왼쪽|오른쪽|가운데|맨 ?앞|[앞뒷]줄)[^)\]）】]{0,14}[)\]）】]|모습|장면|전경|(?<!예정이|수 )있다\.?|[摄攝][)）]?|(?:圖|图|사진)\s?[:：／/=].{2,24})$
    `,
    drops: [
      '▲ 강변 물레방아가 다시 돌고 있다. 사진=강바람시',
      '▲ 다시 도는 물레방아 모습',
      '▲老水車再次轉動。（圖／水車觀光局提供）',
      '▲ 물레방아 앞에 선 주민들 [강바람시 제공]',
      '▲ 강바람시와 협약한 김나루 대표(왼쪽)'
    ],
    keeps: [
      '▲ 예산 3억 원 증액 ▲ 다리 보수 ▲ 둑 공사가 있다.',
      '▲ 물이 빠지면 돌아온다',
      '▲符號表示上漲。',
      '△승리투수 = 윤재호(3승 1패)',
      '▲금상 이나루(강바람초 4년)',
      '△门票：成人30元（学生半价）'
    ]
  },
  {
    id: 'caption-agency-ko',
    label: 'caption',
    languages: ['ko'],
    needs: ['/', 'ⓒ', '©'],
    why: 'A caption ends with an agency or who took the picture.',
    pattern: lazyShape`
      ^[^“"]{6,120}(?:다\.?|모습\.?|장면\.?) ?(?:/|ⓒ|©) ?(?:사진\s?[=:]\s?)?[가-힣a-z·]{0,12}(?:뉴스|일보|신문|통신|제공|기자|ap|afp|로이터)(?: [가-힣]{2,6})?$
    `,
    drops: ['강변 물레방아가 돌고 있다. /강바람뉴스', '다리 위에 눈이 쌓인 모습 ⓒ강바람뉴스 김나루'],
    keeps: ['그는 남았다 / 나는 떠났다', '물이 빠졌다. / 아무도 없었다.']
  },
  idiom({
    id: 'caption-stock-east',
    label: 'caption',
    why: 'A line says that the picture only stands for something, or where it was found.',
    end: 'any',
    longest: 50,
    wordings: `
      ko:사진|이미지|영상|삽화 + 무관|관련 없|관련이 없|관계없|관계가 없|참고용|이해를 돕|재구성
      ja:画像はイメージ|写真はイメージ|イメージです|イラストはイメージ|映像はイメージ|写真と本文|画像と本文
      zh:图片来自|圖片來自|图片来源于|圖片來源於|图源网络|圖源網路|图自|圖自|圖片取自|图片取自|图文无关|圖文無關|与内容无关|與內容無關|非當事|非当事|示意圖與|示意图与
    `,
    test: (line) => !/[“「『"，、]/u.test(line) && !/(?<!니|없)다\.?$|た。?$/u.test(line),
    drops: [
      '※ 이 사진은 기사 내용과 관련이 없습니다',
      '기사 내용과 무관한 사진',
      '※画像はイメージです',
      '（图片来自网络）',
      '圖文無關'
    ],
    keeps: [
      '그 사진은 사건과 무관하다고 그는 말했다.',
      '画像はイメージを裏切る出来だった。',
      '图片来自哪里，没有人知道，磨坊主也不说。'
    ]
  })
]
