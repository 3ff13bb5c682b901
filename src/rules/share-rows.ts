import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

const NETWORK = new RegExp(
  'facebook|whatsapp|telegram|twitter|instagram|pinterest|linkedin|reddit|viber|messenger|zalo|(?<![a-z])x(?![a-z])|' +
    '(?<![a-z])line(?![a-z])|(?<![a-z])vk(?![a-z])|tumblr|threads|bluesky|e-mail|email|qq空间|qq空間|qq|微信|微博|朋友圈|新浪|はてな|ライン|' +
    'フェイスブック|ツイッター|페이스북|카카오톡|카카오스토리|카카오|트위터|네이버|밴드|라인|фейсбук|вконтакте|телеграм|одноклассники|ватсап|' +
    'فيسبوك|واتساب|تويتر|تلغرام|تلگرام|فیسبوک|توییتر|إكس|ایکس|फेसबुक|व्हाट्सएप|ट्विटर|टेलीग्राम|एक्स|' +
    'ফেসবুক|টুইটার|হোয়াটসঅ্যাপ|টেলিগ্রাম|মেসেঞ্জার|এক্স|ইমেইল|فیس بک|فیسبک|ٹوئٹر|ٹویٹر|واٹس ایپ|ٹیلی گرام|میسنجر|व्हॉट्सॲप|व्हॉट्सअॅप|टेलिग्राम',
  'g'
)

/** Whether a line is three networks or more between spaces, and few words beside them. */
function isShareRow(line: string): boolean {
  const text = line.toLowerCase()
  const rest = text
    .replace(NETWORK, '')
    .replace(/[\s|•·/]+/gu, ' ')
    .trim()
  const count = text.match(NETWORK)?.length ?? 0
  return (
    count > 2 &&
    rest.length < 36 &&
    !/[.,،、，;:!?]| (?:and|und|et|y|e|en|i|și|a|och|og|dan|và|ve|и|та|και|و|और|和|と|owns?) /u.test(` ${rest} `)
  )
}

/** Rows of share buttons, as sites of many languages print them. */
export const shareRows: readonly Rule[] = [
  idiom({
    id: 'share-row-world',
    label: 'share',
    why: 'Names of networks in a row are share buttons.',
    longest: 100,
    wordings: `
      en:facebook|whatsapp|telegram|twitter|instagram|pinterest|linkedin|reddit|viber|messenger|zalo|фейсбук|вконтакте|телеграм|однокласс|ватсап|φέισμπουκ
        + .
      zh:フェイスブック|ツイッター|はてな|ライン|微信|微博|朋友圈|페이스북|카카오|트위터|네이버|فيسبوك|واتساب|تويتر|تلغرام|تلگرام|واتس|फेसबुक|व्हाट्सएप|ट्विटर|टेलीग्राम|ফেসবুক|واٹس|ٹوئٹر|ٹویٹر|وتساب|فیسبوک|توییتر
        + .
    `,
    test: isShareRow,
    drops: [
      'Facebook X WhatsApp Yazdır Bağlantıyı kopyala',
      'ВКонтакте Telegram WhatsApp Печать',
      'فيسبوك واتساب تلغرام نسخ الرابط',
      '微信 微博 QQ空间 复制链接',
      'フェイスブック ライン はてな 印刷'
    ],
    keeps: [
      'Facebook, WhatsApp and Telegram were down for an hour',
      'Meta owns Facebook Instagram WhatsApp and a boat',
      'Telegram und WhatsApp'
    ]
  })
]
