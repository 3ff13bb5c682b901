import { listed } from '../../wording/listed.ts'
import { TURKISH_BARE_END, TURKISH_END } from '../ends/turkish.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** The page says that something could not be loaded or sent, in Turkish. */
export const failedTurkish: readonly Rule[] = [
  {
    id: 'navigation-failed-tr',
    label: 'navigation',
    languages: ['tr'],
    needs: listed(
      `yüklenemedi|yüklenirken|gönderilirken|kaydedilirken|bir hata|ters gitti|çevrimdışı|bağlantınız|bağlantısı yok|eski bir|güncel değil|desteklemiyor
      oynatılamıyor|açılamadı`
    ),
    why: 'The page says that something could not be loaded or sent.',
    pattern: lazyShape`
      ^(?:(?:hata|üzgünüz|maalesef|eyvah|özür dileriz)[!,.:]? )?(?:(?:(?:yorumlar|yorum|sayfa|içerik|video|görsel|form|veriler|yanıtlar|fotoğraf|dosya|oynatıcı|liste|
      haberler) (?:şu anda )?(?:yüklenemedi|açılamadı|gönderilemedi|kaydedilemedi|görüntülenemedi|oynatılamıyor|yüklenemiyor)|(?:(?:yorum|sayfa|içerik|video|form|veri|
      dosya|bilgi|istek)[a-zçğıöşü]{0,8} (?:yüklenirken|gönderilirken|kaydedilirken|işlenirken|oynatılırken)|işlem sırasında|beklenmeyen|beklenmedik|bilinmeyen|teknik|
      sunucu)(?: bir)? (?:hata|sorun)(?:sı)? (?:oluştu|meydana geldi|yaşandı)|(?:şu anda |şu an )?çevrimdışısınız|eski bir tarayıcı kullanıyorsunuz|
      [iİ]nternet bağlantı(?:nız (?:yok|kesildi)|sı yok)|[iİ]nternet bağlantınızı kontrol (?:edin|ediniz)|tarayıcınız (?:güncel değil|çok eski|eski|(?:bu |
      video )?[a-zçğıöşü ]{3,24}desteklemiyor))${TURKISH_END}|(?:(?:bir şeyler|bir şey) (?:ters|yanlış) gitti|bir (?:hata|sorun) oluştu)${TURKISH_BARE_END})
    `,
    drops: [
      'Sayfa yüklenemedi. Tekrar deneyin.',
      'Bir şeyler ters gitti. Lütfen sayfayı yenileyin.',
      'Çevrimdışısınız',
      'Yorumunuz gönderilirken bir hata oluştu'
    ],
    keeps: [
      'Kömür mavnalara yüklenemedi.',
      'Bir şeyler ters gitti ve roket düştü.',
      'Hesaplamada bir hata oluştu.',
      'Bir hata oluştu, dedi mühendis.',
      'Bir şeyler ters gitti.'
    ]
  }
]
