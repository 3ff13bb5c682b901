import { listed } from '../../wording/listed.ts'
import { TURKISH_END } from '../ends/turkish.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const FIELD =
  '(?:e-?posta(?: adresi)?|e-?mail(?: adresi)?|mail adresi|telefon(?: numarası)?|cep telefonu(?: numarası)?|kullanıcı adı|şifre|parola|ad|isim|kod|doğrulama kodu|tarih|' +
  'adres|posta kodu)'

/** A form says what is wrong with what was entered, or where to confirm it, in Turkish. */
export const formErrorTurkish: readonly Rule[] = [
  {
    id: 'navigation-form-error-tr',
    label: 'navigation',
    languages: ['tr'],
    needs: listed(
      `geçerli bir|doğru bir|istek sınırını|bu alan|işaretli|zorunlu|zaten|kayıtlı|eşleşmiyor|uyuşmuyor|hatalı|yanlış|geçersiz|çok fazla|en az|onaylamak
      gelen kutu|gönderilen|gönderdik`
    ),
    why: 'A form says what is wrong with what was entered, or where to confirm it.',
    pattern: lazyShape`
      ^(?:(?:hata|üzgünüz|uyarı|lütfen)[!,:.]? )?(?:lütfen )?(?:(?:geçerli|doğru) bir ${FIELD}[ynsı]{0,3} (?:gir|yaz|belirt)(?:iniz|in|ın|ınız)|
      bu alan(?:ın)?(?: doldurulması)? (?:zorunlu|gerekli|boş bırakılamaz|boş olamaz)(?:dur|dir)?|(?:\* ?(?:ile )?|yıldız(?:la|lı)? )(?:işaretli|işaretlenmiş|
      işaretlenen)? ?(?:alan|bölüm|yer)[a-zçğıöşü ]{0,30} (?:zorunlu|gerekli|doldurun)(?:dur|dir|uz)?|bu (?:e-?posta(?: adresi)?|e-?mail|kullanıcı adı|
      telefon numarası) (?:zaten|daha önce)? ?(?:kayıtlı|kullanılıyor|kullanılmakta|alınmış|kullanımda|mevcut)(?:dır|tır)?|(?:girdiğiniz |girilen )?(?:şifreler|
      parolalar) (?:birbiriyle )?(?:eşleşmiyor|uyuşmuyor|aynı değil)|(?:girdiğiniz |girilen )?${FIELD}(?:niz)?(?: (?:veya|ya da|ve|veyahut) ${FIELD}(?:niz)?)? (?:hatalı|
      yanlış|geçersiz)(?:dır|tır|dir)?|(?:hatalı|yanlış|geçersiz) (?:e-?posta(?: adresi)?|kullanıcı adı|şifre|parola|doğrulama kodu)(?: (?:veya|ya da) ${FIELD})?|
      (?:tüm )?zorunlu alanları doldur(?:un|unuz)|girdiğiniz ${FIELD} (?:hatalı|yanlış|geçersiz)|istek sınırını aştınız|çok fazla (?:(?:hatalı |başarısız |
      giriş )?(?:deneme|istek|giriş)(?: denemesi)?) (?:yaptınız|gönderdiniz)|(?:şifreniz|parolanız) en az \d{1,2} karakter[a-zçğıöşü ]{0,30})${TURKISH_END}
    `,
    drops: [
      'Lütfen geçerli bir e-posta adresi yazın',
      'Bu alan boş bırakılamaz.',
      'Bu kullanıcı adı zaten kullanılıyor',
      'Parolalar uyuşmuyor',
      'Hatalı kullanıcı adı veya şifre.',
      'Çok fazla istek gönderdiniz. Lütfen bekleyin.'
    ],
    keeps: [
      'Bu alan tarıma kapatılmıştır.',
      'Çok fazla dolandırıcılık denemesi yapıldı.',
      'Geçerli bir neden bulamadı.',
      'Bu adres yıllardır boş.',
      'Şifreler eşleşmiyor, dedi müfettiş.'
    ]
  }
]
