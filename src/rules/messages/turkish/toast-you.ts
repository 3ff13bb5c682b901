import { listed } from '../../wording/listed.ts'
import { TURKISH_END } from '../ends/turkish.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const PAGE = '(?:haber|makale|içerik|yazı|konu|yazar|video|tarif|etiket|kullanıcı|sayfa|kanal|bülten)'

/** The page tells the reader what they have done on it, in Turkish. */
export const toastYouTurkish: readonly Rule[] = [
  {
    id: 'navigation-toast-you-tr',
    label: 'navigation',
    languages: ['tr'],
    needs: listed(
      `abone oldunuz|abonesiniz|kayıt oldunuz|üye oldunuz|alacaksınız|aboneliğinden|yaptınız|oy verdiniz|oy kullandınız|takip ediyorsunuz|almayacaksınız
      bildirimleri|veremezsiniz|yazamazsınız|beğendiniz|ayrıldınız`
    ),
    why: 'The page tells the reader what they have done on it.',
    pattern: lazyShape`
      ^(?:(?:teşekkürler|teşekkür ederiz|tebrikler|artık)[!,.]? )?(?:(?:e-?)?(?:bültenimize|bültene|bildirimlere|habere|konuya|yazara|kanalımıza) (?:başarıyla |zaten |
      artık )*abone oldunuz|bu (?:bültene|konuya|kanala) zaten (?:abonesiniz|abone oldunuz)|(?:siteye |sitemize )?başarıyla (?:kayıt oldunuz|üye oldunuz)|
      (?:artık )?yeni (?:yorumlar|haberler|yazılar|içerikler) (?:için|hakkında) bildirim alacaksınız|(?:bülten|bildirim|e-posta) (?:aboneliğinden|
      aboneliğinizden) (?:başarıyla )?(?:çıktınız|ayrıldınız)|(?:[a-zçğıöşü]{3,12} olarak |hesabınızdan |hesabınıza |başarıyla |zaten )*(?:çıkış|giriş) yaptınız|
      bu (?:ankete|ankette|yoruma|habere) (?:zaten|daha önce) (?:oy verdiniz|oy kullandınız)|(?:zaten |daha önce )?bu (?:ankete|ankette|yoruma|habere) (?:oy verdiniz|
      oy kullandınız)|(?:artık |zaten )?bu ${PAGE}[yıiuüsn]{1,3} (?:artık |zaten )?(?:takip ediyorsunuz|beğendiniz|şikayet ettiniz)|(?:artık )?(?:yeni |bu )?${PAGE}(?:ler|
      lar|dan|den)?(?: hakkında| için| ile ilgili)? (?:artık )?(?:bildirim|e-posta|bülten) almayacaksınız|(?:artık )?(?:bu |
      yeni )?${PAGE}[a-zçğıöşü]{1,6} bildirimlerini (?:açtınız|kapattınız)|bu (?:yoruma|habere|konuya|içeriğe) (?:yanıt|cevap|yorum|oy) (?:veremezsiniz|yazamazsınız|
      yapamazsınız))${TURKISH_END}
    `,
    drops: [
      'Bültene başarıyla abone oldunuz.',
      'Üye olarak giriş yaptınız',
      'Bu yazarı zaten takip ediyorsunuz.',
      'Bu habere daha önce oy verdiniz.',
      'Artık yeni yazılar için bildirim almayacaksınız'
    ],
    keeps: [
      'Bu köye daha önce geldiniz mi?',
      'Konuyu yakından takip ediyorsunuz.',
      'Şehre ilk siz giriş yaptınız mı?',
      'Artık otopark parası almayacaksınız.'
    ]
  }
]
