import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

const FIGURE = /^\(?\p{Nd}[\p{Nd}.,]*\)?$/u
const WORD = /^\p{L}[\p{L}\p{M}'’]*:?$/u
const LETTERS = /[\p{L}\p{N}]/u
/** The name of a reaction has so many words at most; behind the count stand two at least: `5 people like this`. */
const mostWords = 3
const fewestBehind = 2
const mostBehind = 4

/** Whether a line is counted words: each with its count behind it, or one count before a few words. */
function isCounted(line: string): boolean {
  const parts = line.split(/\s/u).filter((part) => LETTERS.test(part))
  const behind = parts.length - 1
  if (FIGURE.test(parts[0] ?? ''))
    return behind >= fewestBehind && behind <= mostBehind && parts.slice(1).every((part) => WORD.test(part))
  let named = 0
  for (const part of parts) {
    if (FIGURE.test(part)) {
      if (named === 0) return false
      named = 0
    } else if (++named > mostWords || !WORD.test(part)) return false
  }
  return named === 0
}

/** How many sums of money stand in a line. */
function countSums(line: string): number {
  const words = line.split(/\s/u)
  const isSum = (word: string, at: number): boolean =>
    /\p{Nd}/u.test(word) && (/\p{Sc}/u.test(word) || /^(?:\p{Sc}|\p{L}+\.?)$/u.test(words[at + 1] ?? ''))
  return words.filter(isSum).length
}

/** What buttons of many languages count and offer: how readers felt, and what they may give. */
export const countNotes: readonly Rule[] = [
  idiom({
    id: 'share-reactions-world',
    label: 'share',
    why: 'Buttons count how readers felt.',
    longest: 90,
    wordings: `
      es:me gusta|me encanta|me divierte|me enoja|me entristece|me asombra|les gusta esto + \\d
      pt:curti|gostei|amei|curtiram isso|gostam disto + \\d
      it:mi piace|piace a + \\d
      fr:j'aime|j'adore|personnes aiment ça + \\d
      de:gefällt mir|gefällt das|personen gefällt + \\d
      nl:vind ik leuk|vinden dit leuk + \\d
      sv:gillar detta|gillar det här|gilla + \\d
      no:liker dette + \\d
      da:synes godt om + \\d
      fi:tykkää tästä|tykkäystä + \\d
      pl:lubię to|lubi to + \\d
      cs:líbí se mi|lidem se líbí|lidem se to líbí + \\d
      sk:páči sa mi|ľuďom sa páči + \\d
      ro:îmi place|apreciază asta + \\d
      hu:tetszik|embernek tetszik + \\d
      hr:sviđa mi se|ljudi voli ovo + \\d
      sl:všeč mi je|ljudem je všeč + \\d
      sr:свиђа ми се|sviđa mi se + \\d
      sq:më pëlqen + \\d
      bg:харесвам|харесва ми|харесват това + \\d
      ru:нравится|людям нравится + \\d
      uk:подобається|вподобали це + \\d
      el:μου αρέσει|άτομα τους αρέσει + \\d
      tr:beğendim|beğen|kızgın|üzgün|şaşkın|muhteşem|alkış|inanılmaz|sinirlendim|üzüldüm|bunu beğendi + \\d
      vi:thích|yêu thích|phẫn nộ|ngạc nhiên + \\d
      id:menyukai ini|terhibur|terinspirasi|tersentuh|suka + \\d
      ms:menyukai ini|suka + \\d
      ar:أعجبني|أحببته|أضحكني|أدهشني|أحزنني|أغضبني + \\p{Nd}
      fa:پسندیدم|پسندیدند|خندیدم + \\p{Nd}
      he:אהבתי|אהבו את זה + \\d
      hi:पसंद|लाइक + \\p{Nd}
      zh:点赞|點讚|按讚|在看 + \\d
      ja:いいね|共感した|参考になった|うーん|なるほど + \\d
      ko:좋아요|화나요|슬퍼요|훈훈해요|놀라워요|공감백배|쏠쏠정보|흥미진진|감동이에요 + \\d
      th:ถูกใจ|ทึ่ง|เศร้า|โกรธ|ว้าว + \\d
    `,
    test: isCounted,
    drops: [
      '😀 Beğendim 12',
      '😡 Kızgın 3',
      '5 gillar detta',
      '14 osób lubi to',
      'ถูกใจ 48 ทึ่ง 3',
      '在看 97',
      'いいね 5 なるほど 2'
    ],
    keeps: [
      'Beğendim dediği 12 tablo vardı',
      'Lubi to miejsce od 14 lat',
      'Me gusta el 7, dijo la niña, y se lo cosieron.',
      'いいね、と5人が言った。',
      '5 gillar inte det här alls enligt mätningen'
    ]
  }),
  idiom({
    id: 'paywall-give-amounts-world',
    label: 'paywall',
    why: 'Buttons offer amounts to give.',
    longest: 90,
    wordings: `
      en:other amount|donate|custom amount|give once|choose amount + \\d
      de:anderer betrag|spende|freier betrag|wunschbetrag + \\d
      fr:montant libre|autre montant|je donne|faire un don + \\d
      es:otra cantidad|otro importe|otro monto|dona|aporta + \\d
      pt:outro valor|outro montante|doe|doar + \\d
      it:altro importo|importo libero|dona + \\d
      ca:altre import|altra quantitat|fes un donatiu|dona + \\d
      nl:ander bedrag|zelf kiezen|doneer + \\d
      pl:inna kwota|dowolna kwota|wesprzyj|wpłać + \\d
      cs:jiná částka|vlastní částka|přispět|darovat|podpořit + \\d
      sk:iná suma|vlastná suma|prispieť|darovať|podporiť + \\d
      ro:altă sumă|donează|doneaza + \\d
      hu:más összeg|egyéb összeg|támogatom|támogatás + \\d
      hr:drugi iznos|doniraj + \\d
      sr:други износ|донирај|drugi iznos + \\d
      sl:poljuben znesek|drug znesek|doniraj|daruj + \\d
      sq:shumë tjetër|dhuro + \\d
      bg:друга сума|дари|дарете + \\d
      ru:другая сумма|произвольная сумма|своя сумма|поддержать|пожертвовать + \\d
      uk:інша сума|довільна сума|підтримати|задонатити + \\d
      el:άλλο ποσό|δωρεά + \\d
      sv:valfritt belopp|annat belopp|ge en gåva|swisha + \\d
      no:valgfritt beløp|annet beløp|gi en gave|vipps + \\d
      da:valgfrit beløb|andet beløb|støt med + \\d
      fi:muu summa|vapaavalintainen|lahjoita + \\d
      et:muu summa|vaba summa|anneta|toeta + \\d
      lv:cita summa|ziedo|ziedot + \\d
      lt:kita suma|paremk|aukok + \\d
      tr:diğer tutar|farklı tutar|başka tutar|bağış yap + \\d
      vi:số tiền khác|ủng hộ + \\d
      id:nominal lain|jumlah lain|donasi + \\d
      ms:jumlah lain|derma|sumbang + \\d
      ar:مبلغ آخر|تبرع + \\p{Nd}
      fa:مبلغ دلخواه|مبلغ دیگر|حمایت مالی + \\p{Nd}
      he:סכום אחר|תרמו|תרומה + \\d
      hi:अन्य राशि|दान करें + \\p{Nd}
      zh:其他金额|其他金額|自定义金额|自訂金額 + \\d
      ja:その他の金額|金額を入力|寄付 + \\d
      ko:직접 입력|직접입력|다른 금액|후원 + \\d
    `,
    test: (line) => countSums(line) > 1 && !/[,;.!?:] | (?:and|und|et|y|e|en|i|și|a|och|og|ve|и|та|και|و) /u.test(line),
    drops: [
      'Doniraj 5 € 10 € 20 € Poljuben znesek',
      'Spende 5 € 10 € 25 € Anderer Betrag',
      '100 ₽ 300 ₽ 1000 ₽ Другая сумма',
      '۵۰ هزار تومان ۱۰۰ هزار تومان مبلغ دلخواه'
    ],
    keeps: [
      'Dona 50 euros y 20 gallinas al convento',
      'Spende 5 € oder 10 €, sagte sie, und niemand kam.',
      'Поддержать 300 семей обещали трижды'
    ]
  })
]
