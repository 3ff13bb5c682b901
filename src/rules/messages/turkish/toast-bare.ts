import { listed } from '../../wording/listed.ts'
import { TURKISH_BARE_END, TURKISH_END } from '../ends/turkish.ts'
import { lazyShape } from '../../wording/shape.ts'
import { DONE, HEAD, HOW } from './done.ts'
import type { Rule } from '../../rule.ts'

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
