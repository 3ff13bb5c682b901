import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

const FIRST =
  'first|erster|erste|ersten|premier|primer|primo|primeiro|eerste|pierwszy|první|prima|prvý|prvých|prvi|първият|първи|första|ensimmäinen|első|az első|первый|перший|πρώτος|ilk|' +
  'bulan pertama|tháng đầu|الشهر الأول|اول|ماه اول|पहला|첫'
const COUNTED = 'one|two|three|four|six|eine?|zwei|drei|vier|un|deux|trois|dos|tres|due|tre|een|twee'
const OPENING = new RegExp(
  String.raw`^\P{L}*\p{N}|^(?:(?:the|your|die|der|le|el|il|o|de|ο) )?(?:${FIRST})(?![\p{L}\p{M}])|^(?:${COUNTED}) `,
  'iu'
)
const UNSPACED = /[\u3041-\u30ff\u3400-\u9fff가-힣]/u
const most = 6
const longestUnspaced = 14

/** Offers of a subscription for a time without pay. */
export const gateTrial: readonly Rule[] = [
  idiom({
    id: 'paywall-trial-world',
    label: 'paywall',
    why: 'An offer of so many days or weeks without pay stands alone.',
    end: 'short',
    longest: 60,
    wordings: `
      en:free|for nothing + days|weeks|month|week
      de:gratis|kostenlos|umsonst|kostenfrei + tage|woche|monat
      fr:gratuit|offert + jours|semaine|mois
      es:gratis|gratuit + días|semana|mes
      it:gratis|gratuit|omaggio + giorni|settiman|mese|mesi
      pt:grátis|gratuit|de graça + dias|seman|mês|meses
      nl:gratis|kosteloos + dagen|weken|week|maand
      pl:za darmo|gratis|bezpłatn + dni|tygod|miesiąc|miesięc
      cs:zdarma|bezplatn + dní|dny|týden|týdny|týdnů|měsíc
      bg:безплатно|безплатен + дни|ден|седмица|седмици|месец
      sk:zadarmo|bezplatn + dní|dni|týždeň|týždne|týždňov|mesiac
      hr:besplatno|besplatn + dana|tjedan|tjedna|nedelj|mjesec|mesec
      sr:бесплатно|бесплатн + дана|недељ|месец
      sl:brezplačno|brezplačn + dni|dan|teden|tedn|mesec
      sq:falas + ditë|javë|muaj
      ro:gratuit|gratis + zile|săptăm|lun
      sv:gratis|kostnadsfri|fritt + dagar|veckor|vecka|månad
      no:gratis|kostnadsfri + dager|uker|uke|måned
      da:gratis|uden beregning + dage|uger|uge|måned
      fi:ilmaiseksi|maksutta|veloituksetta + päivä|viiko|kuukau
      hu:ingyen|díjmentes + nap|hét|hónap
      et:tasuta + päev|nädal|kuu
      ru:бесплатн|даром + дней|дня|недел|месяц
      uk:безкоштовн|безплатн + днів|дні|тижн|місяц
      el:δωρεάν + ημέρες|μέρες|εβδομάδ|μήνα
      tr:ücretsiz|bedava + gün|hafta|ay
      id:gratis|cuma-cuma + hari|minggu|pekan|bulan
      ms:percuma + hari|minggu|bulan
      vi:miễn phí + ngày|tuần|tháng
      ar:مجان + يوم|أيام|أسبوع|أسابيع|شهر|أشهر
      fa:رایگان + روز|هفته|ماه
      hi:मुफ्त|मुफ़्त|निःशुल्क|फ्री + दिन|हफ्ते|सप्ताह|महीन
      zh:免费|免費 + 天|日|周|週|个月|個月
      ja:無料 + 日間|日|週間|か月|ヶ月|カ月
      ko:무료 + 일|주|개월|첫
      ca:gratis|gratuït + dies|setmana|mes
      lt:nemokam + dien|savait|mėnes
      lv:bez maksas|bezmaksas|par velti + dien|nedēļ|mēnes
      he:חינם|בחינם|ללא תשלום + ימים|יום|שבוע|חודש
    `,
    test: (line) => {
      if (/["“”„«]/u.test(line) || !OPENING.test(line)) return false
      return UNSPACED.test(line) ? line.length <= longestUnspaced : line.split(' ').length <= most
    },
    drops: [
      '21 days free',
      'First month free',
      '10 Tage kostenlos testen',
      '30 jours gratuits',
      '21 dní zdarma',
      '7 дней бесплатно',
      '21 gün ücretsiz',
      '10 ngày miễn phí',
      '21 يوما مجانا',
      '30日間無料'
    ],
    keeps: [
      'Two weeks in the free port, and no ship',
      '14 Tage gratis Bier, und keiner kam.',
      'Livre après 30 jours',
      'Free for three days of the week, the museum closes on Friday',
      '3 дня бесплатно кормили всех, кто пришёл к реке',
      '無料の渡し船は三日で終わった'
    ]
  })
]
