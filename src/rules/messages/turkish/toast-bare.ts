import { listed } from '../../wording/listed.ts'
import { TURKISH_BARE_END, TURKISH_END } from '../../wording/message-end-turkish.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const HEAD = '(?:(?:teşekkürler|teşekkür ederiz|tebrikler|başarılı|hata|üzgünüz|maalesef)[!,.:] )?'
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

/** The page says what became of a comment, message or setting, in Turkish. */
export const toastBareTurkish: readonly Rule[] = [
  {
    id: 'navigation-toast-bare-tr',
    label: 'navigation',
    languages: ['tr'],
    needs: listed('yorum|şifre|parola|profil|ayarlar|değişiklikler|mesaj|şikayet|şikâyet|abonelik|sayfa'),
    why: 'The page says what became of a comment, message or setting.',
    pattern: lazyShape`
      ^${HEAD}(?:(?:yorum|şifre|parola|profil|ayarlar|değişiklikler|mesaj|ş[iı]k[aâ]yet|abonelik)(?:${HOW} ${DONE}${TURKISH_BARE_END}| başarıyla ${DONE}${TURKISH_END})|
      bu yorum (?:moderatör|yönetici|yazarı?|editör|kullanıcı|sahibi)(?:ler)? tarafından (?:silin|gizlen|kaldırıl|sil)[a-zçğıöşü]{2,8}${TURKISH_END})
    `,
    drops: ['Ayarlar kaydedildi', 'Şifre başarıyla değiştirildi.', 'Bu yorum yönetici tarafından kaldırıldı'],
    keeps: ['Şikâyet savcılığa gönderildi.', 'Şikâyet alındı.', 'Şifre değiştirildi, kapı açıldı.']
  }
]
