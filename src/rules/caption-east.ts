import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const value = ({ groups }: RegExpExecArray): string => groups?.['value'] ?? ''
const isOneLine = ([line]: RegExpExecArray): boolean => !/[。！？!?]./u.test(line) && !/^[“「『"]/u.test(line)
/** A sentence with a clause before a credit in brackets is the story's, but for one behind a triangle. */
const STORY = /^[^▲△▼（(，]{8,}，[^▲（(]*。[（(]/u
/** Who wrote the story stands before who took its pictures. */
const WRITTEN = /^[（(【［[]?(?:文字?|撰文|采写|採訪|采访|採訪撰文|撰稿|作者|记者|記者)\s?[:：／/｜|丨]/u
const PICTURES = [
  '图',
  '圖',
  '图片',
  '圖片',
  '照片',
  '摄影',
  '攝影',
  '图源',
  '圖源',
  '配图',
  '資料照',
  '資料照片',
  '资料图',
  '资料图片',
  '資料圖',
  '示意图',
  '示意圖'
]

/** Captions and picture credits of Japanese and Chinese sites. */
export const captionEast: readonly Rule[] = [
  {
    id: 'caption-given-ja',
    label: 'caption',
    languages: ['ja'],
    needs: ['撮影', '提供', '写す', '写真', '共同', '画像', '動画'],
    why: 'A caption ends with who took or gave the picture.',
    pattern: lazyShape`
      ^(?:[^。「」]{3,140}[（(＝=]|[（(【［]?(?:写真|画像|動画|図)(?:は|／|\/|＝|=|：|:|提供[：:＝=／]))
      (?<value>[^（()）。？！]{2,40}?)(?:撮影|提供|写す|より|配信|共同|ロイター|新聞|通信|写真部)[）)】］]?$
    `,
    test: (match) => isOneLine(match) && !/[がをに]$/u.test(value(match)),
    drops: [
      '水車が動き出した川岸＝谷川市で２日、山田みどり撮影',
      '動き出した水車（谷川みどり撮影）',
      '写真は水車新聞社提供',
      '（写真：水車新聞）'
    ],
    keeps: ['無料で食事（市が提供）', '写真は父が撮影', '港の壁＝広告、と彼は書いた。', '水車の写真を新聞（朝刊）に提供']
  },
  {
    id: 'caption-agency-ja',
    label: 'caption',
    languages: ['ja'],
    needs: ['＝'],
    why: 'A caption ends with a sign and an agency.',
    pattern: lazyShape`
      ^[^。「」＝]{3,100}＝(?:共同|時事|ロイター|AP|ＡＰ|AFP|ＡＦＰ|ゲッティ|[一-龠]{1,5}(?:通信|新聞|社))(?:＝?共同)?$
    `,
    drops: ['動き出した川岸の水車＝共同', '川岸の水車＝水車通信'],
    keeps: ['時は金なり＝共同体の知恵', '水車＝新聞の題字']
  },
  {
    id: 'caption-taken-zh',
    label: 'caption',
    languages: ['zh'],
    needs: ['摄', '攝'],
    why: 'A caption ends with who took the picture.',
    pattern: lazyShape`
      ^(?:[^“「]{3,120}(?:[。）)\s（(])|[▲（(【]?)(?:(?:圖|图|圖片|图片|照片)?\s?[:：／/｜|]\s?)?
      (?:[一-龠]{0,6}(?:记者|記者)\s?)?[一-龠·]{2,4}\s?[摄攝]影?[）)】]?$
    `,
    test: ([line]) => !/拍[摄攝]|^[了着著过過的]/u.test(line) && (line.match(/。/gu) ?? []).length < 2,
    drops: ['老水车再次转动。谷小川 摄', '水车社记者谷小川摄', '老水车再次转动（谷小川摄）', '圖／記者谷小川攝'],
    keeps: ['了修复工作。（谷小川 摄）', '他学会了拍摄', '这部片子去年开拍摄', '她说：“没有人在拍摄。”']
  },
  {
    id: 'caption-source-zh',
    label: 'caption',
    languages: ['zh'],
    needs: PICTURES,
    why: 'A word for a picture and a sign name where it is from, alone or behind a caption.',
    pattern: lazyShape`
      ^(?:[^“「]{3,120}[。）)\s（(])?[▲（(【［\[]{0,2}${PICTURES}(?:来源|來源|提供)?
      (?:\s?[:：／/｜|丨]\s?(?<value>[^。？！“「]{2,36}?))?[）)】］\]]?$
    `,
    test: (match) =>
      !STORY.test(match[0]) &&
      !WRITTEN.test(match[0]) &&
      (value(match) !== '' || /^[（(【［[]/u.test(match[0])) &&
      !/[吗呢了的]$|没有/u.test(value(match)),
    drops: ['▲老水車再次轉動。（圖／水車觀光局提供）', '老水车再次转动 图：水车新闻社', '（資料照）', '示意圖／水車新聞社'],
    keeps: [
      '村民在湖面發現一對白天鵝，學者證實此事。（圖／民眾提供）',
      '照片：那是他留下的全部了',
      '图：没有',
      '他看著照片',
      '一张图／两种说法的故事还在继续。'
    ]
  }
]
