import { listed } from '../../wording/listed.ts'
import { TURKISH_END } from '../ends/turkish.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const HERE = '(?:haber|içerik|yazı|makale|video|konu|gönderi|sayfa)'

/** What comment tools say in Turkish of their threads. */
export const threadNotesTurkish: readonly Rule[] = [
  {
    id: 'comments-state-of-thread-tr',
    label: 'comments',
    languages: ['tr'],
    needs: listed('yorum'),
    why: 'A comment tool says who may write, or that nobody may.',
    pattern: lazyShape`
      ^(?:bu ${HERE}(?:e|i|ye|ya|nin|in)? (?:yoruma|yorumlara) (?:kapalı|kapatıl|kapanmış)[a-zçğıöşü]{0,8}|bu ${HERE}(?:e|ye|ya|i|ye)?(?: için)? (?:yorumlar|yorum yapma|
      yorum) (?:kapalı|kapatıl|yapılamaz|yapılamıyor|özelliği kapalı|devre dışı)[a-zçğıöşü]{0,8}|(?:sadece|yalnızca|ancak) (?:kayıtlı |giriş yapmış |giriş yapan |abone |
      ücretli )?(?:üyeler|kullanıcılar|okurlar|aboneler|üyelerimiz|abonelerimiz) yorum (?:yapabilir|yazabilir|gönderebilir)(?:ler)?|yorumlar (?:yalnızca|
      sadece) (?:abonelere|üyelere|kayıtlı kullanıcılara) (?:açık|açıktır|özeldir)|yorum (?:yapmak|yapabilmek|yazmak|yazabilmek|
      göndermek) için (?:lütfen )?(?:önce )?(?:üye|giriş|kayıt|oturum|abone)(?: (?:ol|yap|aç)[a-zçğıöşü]{0,12})?(?: (?:gerekir|gerekmektedir|gerekiyor|gereklidir|
      zorundasınız|lazım))?)${TURKISH_END}
    `,
    drops: [
      'Bu içerik yorumlara kapalıdır.',
      'Yalnızca kayıtlı kullanıcılar yorum yazabilir',
      'Yorum yazabilmek için giriş yapmanız gerekiyor.'
    ],
    keeps: [
      'Bu yol trafiğe kapatılmıştır.',
      'Bakanlıktan yorum gelmedi.',
      'Yorum yapmak için erken, dedi sözcü.',
      'Sadece üyeler oy kullanabilir.'
    ]
  },
  {
    id: 'comments-tools-tr',
    label: 'comments',
    languages: ['tr'],
    needs: listed('yanıt daha|yorum daha|göster|yükle|gizle|sırala|kalan karakter|karakter kaldı|önce en|gör'),
    why: 'It is a control of a thread or a counter of letters.',
    pattern: lazyShape`
      ^(?:(?:tüm |diğer |daha fazla |önceki |kalan )?(?:\d{1,5} )?(?:yorum|yanıt|cevap)(?:u|ı|lar|ları|ın)? ?(?:\(\d{1,5}\) )?(?:tümünü |daha )?(?:göster|yükle|gizle|gör|
      görüntüle)|(?:yorumları )?(?:tarihe|beğeniye|popülerliğe|puana|en yeniye|en eskiye|en yeniler|en beğenilenlere)(?: göre)? sırala|sırala(?:ma)?: (?:en )?(?:yeni|eski|
      popüler|beğenilen)[a-zçğıöşü]{0,6}|kalan karakter(?: sayısı)?:? \d{1,5}|\d{1,5} karakter (?:kaldı|hakkınız kaldı)|\d{1,4} (?:yanıt|yorum|cevap) daha|
      önce en (?:popüler|yeni|eski|beğenilen)[a-zçğıöşü]{0,6})[.!…]?$
    `,
    drops: ['3 yanıtı daha göster', 'Tüm yorumları gör', 'Yorumları beğeniye göre sırala', '200 karakter kaldı'],
    keeps: ['Yorumları gizle, dedi editör.', 'Cevap gör, soru sor.']
  }
]
