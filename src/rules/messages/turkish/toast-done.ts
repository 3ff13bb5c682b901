import { listed } from '../../wording/listed.ts'
import { TURKISH_END } from '../ends/turkish.ts'
import { lazyShape } from '../../wording/shape.ts'
import { DONE, HEAD, HOW } from './done.ts'
import type { Rule } from '../../rule.ts'

const OWNED =
  '(?:yorumunuz|oyunuz|şifreniz|parolanız|hesabınız|profiliniz|mesajınız|aboneliğiniz|kaydınız|üyeliğiniz|oturumunuz(?:un süresi)?|oturum süreniz|e-?posta(?: adresi)?niz|' +
  'e-?postanız|' +
  'talebiniz|' +
  'ş[iı]k[aâ]yetiniz|sorunuz|değerlendirmeniz|ayarlarınız|tercihleriniz|yanıtınız|cevabınız|puanınız|bildiriminiz|fotoğrafınız|dosyanız|ödemeniz|formunuz|bilgileriniz|' +
  'geri bildiriminiz|' +
  'isteğiniz|işleminiz|değişiklikleriniz)'

/** The page tells the reader what became of what they sent, in Turkish. */
export const toastDoneTurkish: readonly Rule[] = [
  {
    id: 'navigation-toast-done-tr',
    label: 'navigation',
    languages: ['tr'],
    needs: listed(
      `yorumunuz|oyunuz|şifreniz|parolanız|hesabınız|profiliniz|mesajınız|aboneliğiniz|kaydınız|üyeliğiniz|oturum süreniz|oturumunuz|e-posta|eposta|talebiniz
      şikayetiniz|şikâyetiniz|sorunuz|değerlendirmeniz|ayarlarınız|tercihleriniz|yanıtınız|cevabınız|puanınız|bildiriminiz|fotoğrafınız|dosyanız|ödemeniz
      formunuz|bilgileriniz|isteğiniz|işleminiz|değişiklikleriniz`
    ),
    why: 'The page tells the reader what became of what they sent.',
    pattern: lazyShape`^${HEAD}${OWNED}${HOW} ${DONE}${TURKISH_END}`,
    drops: [
      'Değerlendirmeniz başarıyla kaydedildi.',
      'Mesajınız alındı. Teşekkür ederiz!',
      'Hesabınız geçici olarak askıya alındı',
      'Yorumunuz incelendikten sonra yayınlanacaktır.'
    ],
    keeps: [
      'Oyunuz sayılmadı mı?',
      'Oyunuz önemli, dedi belediye başkanı.',
      'Hesabınız boş, dedi bankacı.',
      'Sorunuz beni çok düşündürdü.'
    ]
  }
]
