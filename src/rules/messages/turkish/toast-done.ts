import { listed } from '../../wording/listed.ts'
import { TURKISH_END } from '../../wording/message-end-turkish.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const HEAD = '(?:(?:teşekkürler|teşekkür ederiz|tebrikler|başarılı|hata|üzgünüz|maalesef)[!,.:] )?'
const OWNED =
  '(?:yorumunuz|oyunuz|şifreniz|parolanız|hesabınız|profiliniz|mesajınız|aboneliğiniz|kaydınız|üyeliğiniz|oturumunuz(?:un süresi)?|oturum süreniz|e-?posta(?: adresi)?niz|' +
  'e-?postanız|' +
  'talebiniz|' +
  'ş[iı]k[aâ]yetiniz|sorunuz|değerlendirmeniz|ayarlarınız|tercihleriniz|yanıtınız|cevabınız|puanınız|bildiriminiz|fotoğrafınız|dosyanız|ödemeniz|formunuz|bilgileriniz|' +
  'geri bildiriminiz|' +
  'isteğiniz|işleminiz|değişiklikleriniz)'
const HOW =
  '(?: (?:başarıyla|başarılı bir şekilde|tarafımıza|yönetici tarafından|moderatör tarafından|bize|onaya|onay için|incelenmek üzere|editörlerimize|editör|yönetici|moderatör|' +
  'onayından|onaylandıktan|' +
  'onayın(?:ın)? ardından|incelendikten|' +
  'kontrolden|sonra|geçici olarak|süresiz olarak|(?:topluluk |kullanım |yorum )?(?:kurallarını|kurallarımızı|koşullarını) ihlal ett?iği(?:niz)? için|süresi|yayına|şu anda|' +
  'henüz|zaten))*'
const DONE =
  '(?:gönderil(?:di|miştir|emedi)|alın(?:dı|mıştır|acaktır)|kaydedil(?:di|miştir|emedi)|güncellen(?:di|miştir|emedi)|değiştiril(?:di|miştir|emedi)|silin(?:di|miştir)|' +
  'oluşturul(?:du|muştur)|' +
  'onaylan(?:dı|mıştır)|doğrulan(?:dı|mıştır|madı)|etkinleştiril(?:di|miştir)|yayınlan(?:dı|mıştır|acak|acaktır)|yayımlanacak(?:tır)?|iletil(?:di|miştir|ecektir)|ulaş(?:tı|' +
  'mıştır)|' +
  'eklen(?:di|miştir)|yüklen(?:di|emedi)|tamamlan(?:dı|mıştır)|askıya alın(?:dı|mıştır)|engellen(?:di|miştir)|sona erdi|sona ermiştir|dol(?:du|muştur)|iptal edil(?:di|' +
  'miştir)|' +
  '(?:onay|inceleme) bekliyor|inceleniyor|sayıl(?:dı|mıştır))'

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
