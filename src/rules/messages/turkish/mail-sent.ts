import { listed } from '../../wording/listed.ts'
import { TURKISH_END } from '../ends/turkish.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** The page tells the reader to look into their mail, in Turkish. */
export const mailSentTurkish: readonly Rule[] = [
  {
    id: 'newsletter-mail-sent-tr',
    label: 'newsletter',
    languages: ['tr'],
    needs: listed('doğrulama|onay|aktivasyon|sıfırlama|e-posta|eposta|gelen kutu|bağlantı'),
    why: 'The page tells the reader to look into their mail.',
    pattern: lazyShape`
      ^(?:teşekkürler[!.] |teşekkür ederiz[!.] )?(?:lütfen )?(?:(?:aboneliğinizi|kaydınızı|üyeliğinizi|hesabınızı|e-?posta(?: adresi)?nizi) (?:onaylamak|tamamlamak|
      doğrulamak|etkinleştirmek) için (?:lütfen )?(?:e-?posta|gelen kutu|size|bağlantı)[^.,;:?"“«]{3,60}(?:tıklayın|tıklayınız|kontrol edin|kontrol ediniz|girin)|
      e-?posta(?: adresi)?(?:nize|nıza) (?:bir )?(?:doğrulama |onay |aktivasyon |şifre sıfırlama )?(?:bağlantısı|linki|kodu|e-?postası) (?:gönderdik|gönderildi|
      gönderilmiştir)|(?:e-?posta|gelen) kutunuzu kontrol (?:edin|ediniz)|size (?:bir )?(?:doğrulama|onay|aktivasyon|şifre sıfırlama) (?:bağlantısı|e-?postası|kodu|
      linki) (?:gönderdik|gönderildi))${TURKISH_END}
    `,
    drops: [
      'E-posta adresinize bir doğrulama bağlantısı gönderdik.',
      'Kaydınızı tamamlamak için gelen kutunuzu kontrol edin',
      'Size bir onay kodu gönderdik.'
    ],
    keeps: ['Size bir mektup gönderdik.', 'Sayacı kontrol edin ve yazın.', 'E-posta kutunuzu kontrol edin, dedi uzman.']
  }
]
