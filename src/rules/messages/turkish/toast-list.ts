import { listed } from '../../wording/listed.ts'
import { TURKISH_END } from '../ends/turkish.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** The page tells the reader what is on their lists, in Turkish. */
export const toastListTurkish: readonly Rule[] = [
  {
    id: 'navigation-toast-list-tr',
    label: 'navigation',
    languages: ['tr'],
    needs: listed(
      'favori|listenize|listenizden|listesine|listesinden|kaydedilenler|yer imleri|listeniz|görünecek|sonuç bulunamadı'
    ),
    why: 'The page tells the reader what is on their lists.',
    pattern: lazyShape`
      ^(?:(?:bu )?(?:haber|makale|içerik|yazı|video|tarif|sayfa) )?(?:başarıyla )?(?:(?:favorilere|favorilerinize|favorilerime|favorilerden|favorilerinizden|(?:okuma |
      izleme )?(?:listenize|listenizden)|(?:okuma|izleme) (?:listesine|listesinden)|kaydedilenlere|kaydedilenlerden|yer imlerine|yer imlerinden) (?:başarıyla )?(?:eklen|
      çıkarıl|kaydedil|kaldırıl)(?:di|dı|miştir|mıştır)|(?:kaydettiğiniz|favori|beğendiğiniz|takip ettiğiniz) (?:haberler|makaleler|içerikler|yazılar|videolar|
      yazarlar)(?:iniz)? burada (?:görünecek|görünür|listelenecek|yer alacak)(?:tır)?|(?:(?:aramanızla|aramanıza|arama kriterlerinize|
      kriterlerinizle)[a-zçğıöşü ]{0,24}) sonuç bulunamadı|(?:okuma |favori |izleme )?listeniz (?:şu anda )?boş)${TURKISH_END}
    `,
    drops: [
      'Tarif favorilere eklendi',
      'Okuma listenizden kaldırıldı.',
      'Aramanıza uygun sonuç bulunamadı',
      'Favori listeniz boş'
    ],
    keeps: ['Kitap yasaklı yayınlar listesine eklendi.', 'Liste boş, kimse başvurmadı.', 'Aramadan sonuç bulunamadı.']
  }
]
