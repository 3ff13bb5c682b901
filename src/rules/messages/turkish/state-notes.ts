import { listed } from '../../wording/listed.ts'
import { TURKISH_END } from '../ends/turkish.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const THING =
  '(?:[iİ]çerik|video|grafik|harita|tablo|anket|form|galeri|canlı yayın|yayın|ses|oynatıcı|infografik|özellik|sayfa|görsel|gönderi)'

/** What notifications, players and walls say of their own state in Turkish. */
export const stateNotesTurkish: readonly Rule[] = [
  {
    id: 'app-notifications-state-tr',
    label: 'app',
    languages: ['tr'],
    needs: listed('bildirimler|bildirimleri'),
    why: 'The page offers notifications, or says whether they are on.',
    pattern: lazyShape`
      ^(?:(?:anlık |tarayıcı |push )?(?:bildirimler|bildirimleriniz)(?: (?:bu [a-zçğıöşü]{3,12} için|tarayıcınızda|cihazınızda))? (?:açık|kapalı|engellendi|etkin|
      devre dışı|açıldı|kapatıldı)|(?:anlık |tarayıcı |haber |son dakika )?bildirimleri(?:ni)? (?:açın|aç|etkinleştirin|etkinleştir|kapat))${TURKISH_END}
    `,
    drops: ['Bildirimler kapalı', 'Anlık bildirimleri açın', 'Bildirimler tarayıcınızda engellendi.'],
    keeps: ['Bildirimleri kırk aile aldı.', 'Bildirimler kapıya asıldı.']
  },
  {
    id: 'navigation-unshown-tr',
    label: 'navigation',
    languages: ['tr'],
    needs: listed(
      `engellenmiştir|görüntülenmiyor|kullanılamıyor|izlenemiyor|görüntülenemiyor|desteklenmiyor|desteklenmemektedir|oynatılamıyor|açılamıyor|erişilemiyor
      görünmüyor|mevcut değil`
    ),
    why: 'The page says that it does not show something here, or how to see it.',
    pattern: lazyShape`
      ^(?:(?:üzgünüz|maalesef)[!,.:]? )?(?:(?:(?:bu|etkileşimli|interaktif) )*${THING} (?:ülkenizde|bölgenizde|tarayıcınızda|cihazınızda|bulunduğunuz (?:ülkede|bölgede)|
      uygulamada|bu uygulamada|mobil uygulamada|mobil sürümde) (?:kullanılamıyor|izlenemiyor|görüntülenemiyor|desteklenmiyor|desteklenmemektedir|oynatılamıyor|açılamıyor|
      görünmüyor|engellenmiştir|görüntülenmiyor|mevcut değil|kullanılamaz|izlenemez))${TURKISH_END}
    `,
    drops: ['Bu içerik ülkenizde görüntülenemiyor.', 'Etkileşimli harita uygulamada desteklenmiyor'],
    keeps: ['Bu yayın kütüphanede görüntülenemiyor.', 'Bu haritayı görmek için arşive gitti.']
  },
  {
    id: 'paywall-terms-tr',
    label: 'paywall',
    languages: ['tr'],
    needs: listed('istediğiniz zaman|dilediğiniz zaman|dilediğiniz an|ilk ay|ilk 3 ay|ilk hafta'),
    why: 'A wall says what a subscription costs, or that it can be ended.',
    pattern: lazyShape`
      ^(?:(?:aboneliğinizi |üyeliğinizi |bülten aboneliğinizi )?(?:[iİ]stediğiniz|dilediğiniz) (?:zaman|an) (?:aboneliğinizi |üyeliğinizi )?(?:iptal (?:et|edebilir)|
      sonlandırabilir|sonlandır|abonelikten (?:ayrıl|çık)|bültenden (?:ayrıl|çık))[a-zçğıöşü]{0,14}|[iİ]lk (?:\d )?(?:ay|hafta) (?:sadece |
      yalnızca )?\d{1,5}(?:,\d\d)? ?(?:tl|₺|lira),? (?:sonrasında|sonra|ardından|daha sonra) (?:aylık |ayda )?\d{1,5}(?:,\d\d)? ?(?:tl|₺|lira)(?:\/ay)?)${TURKISH_END}
    `,
    drops: [
      'Dilediğiniz zaman iptal edebilirsiniz.',
      'İlk ay 5 TL, sonrasında aylık 59 TL',
      'İstediğiniz zaman bültenden ayrılabilirsiniz.'
    ],
    keeps: ['Biletinizi istediğiniz zaman iade edebilirsiniz.', 'İlk ay 5 TL kazandı, sonra bıraktı.']
  }
]
