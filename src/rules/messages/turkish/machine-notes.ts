import { listed } from '../../wording/listed.ts'
import { TURKISH_END } from '../ends/turkish.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** What a page says in Turkish of its read-out text, of ages and of pictures to load up. */
export const machineNotesTurkish: readonly Rule[] = [
  {
    id: 'navigation-read-aloud-tr',
    label: 'navigation',
    languages: ['tr'],
    needs: listed('seslendir|sesli|okunuyor|okunmaktadır|okunmuştur'),
    why: 'The page says that a machine reads the text aloud.',
    pattern: lazyShape`
      ^(?:bu )?(?:(?:metin|haber|makale|yazı|içerik)|(?:haberin|makalenin|yazının|metnin) (?:sesli|ses) (?:versiyonu|hali|dosyası|
      kaydı)) (?:yapay zek[aâ](?: teknolojisi)? (?:ile|tarafından)|otomatik olarak|sentetik ses(?:le| ile)|robot tarafından|
      metinden sese(?: teknolojisi)? (?:ile)) (?:seslendiril|oluşturul|okun|üretil)(?:di|du|miştir|muştur|mektedir|maktadır|uyor|iyor)${TURKISH_END}
    `,
    drops: ['Bu haber yapay zeka tarafından seslendirilmiştir.', 'Makalenin sesli versiyonu otomatik olarak üretildi'],
    keeps: ['Bu metin bir oyuncu tarafından seslendirildi.', 'Metin otomatik olarak okunmadı.']
  },
  {
    id: 'navigation-age-gate-tr',
    label: 'navigation',
    languages: ['tr'],
    needs: listed('18 yaş|rahatsız edici|hassas|şiddet'),
    why: 'The page asks the reader’s age before it shows something.',
    pattern: lazyShape`
      ^(?:18 yaşın(?:dan|ı) (?:büyük|doldur)[a-zçğıöşü]{0,4} ?(?:müsünüz|mü|nuz mu)\?|18 yaşımı doldurdum[.!]?|18 yaşın(?:dan|ı) (?:büyük olduğumu|
      doldurduğumu) (?:onaylıyorum|kabul ediyorum|beyan ederim)[.!]?|bu (?:görüntüler|içerik|video|fotoğraf|haber) (?:rahatsız edici|hassas|
      şiddet)[^.,;:?"“«]{3,30}[.!] (?:devam etmek|görmek|[iİ]zlemek|görüntülemek) (?:istiyor musunuz|için tıklayın)[?.]?)$
    `,
    drops: [
      '18 yaşından büyük müsünüz?',
      '18 yaşından büyük olduğumu kabul ediyorum',
      'Bu video rahatsız edici olabilir. Görmek istiyor musunuz?'
    ],
    keeps: ['18 yaşından büyük müsünüz ve ilçede mi oturuyorsunuz?', 'Bu görüntüler rahatsız edici, dedi yargıç.']
  },
  {
    id: 'navigation-upload-tr',
    label: 'navigation',
    languages: ['tr'],
    needs: listed('profil|dosya boyutu|görsel boyutu|fotoğraf boyutu|avatar'),
    why: 'A form asks for a picture, or says how large a file may be.',
    pattern: lazyShape`
      ^(?:profil (?:fotoğrafı|resmi|fotoğrafını|resmini|fotoğrafınızı|resminizi) (?:yükle|ekle|değiştir|seç|sil|kaldır)(?:y?[iı]n(?:[iı]z)?)?|avatar (?:yükle|seç|
      değiştir)[a-zçğıöşü]{0,4}|(?:maksimum |azami )?(?:dosya|görsel|fotoğraf) boyutu:? (?:en fazla |maksimum )?\d{1,4} ?(?:mb|kb)(?: olmalı(?:dır)?|
      ['’][a-zçğıöşü]{1,4} (?:geçemez|aşamaz|geçmemelidir))?)[.!]?$
    `,
    drops: ['Profil resmi ekle', 'Maksimum dosya boyutu: 10 MB', 'Profil fotoğrafınızı değiştirin'],
    keeps: ['Profil fotoğrafını değiştirdi.', 'Dosya boyutu 5 santim, dedi arşivci.']
  }
]
