import { localesOf } from './locales.ts'

/** Papers of other countries name months otherwise: in the Levant, the Maghreb, Peru, Austria. */
const abroad: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar', 'ar-LB', 'ar-DZ', 'ar-MA'],
  de: ['de', 'de-AT'],
  es: ['es', 'es-PE']
}
/** What papers print beside what `Intl` knows. */
const usual: Readonly<Record<string, string>> = {
  bn: 'জানুয়ারী=1 ফেব্রুয়ারী=2 অগস্ট=8 অগাস্ট=8 আগষ্ট=8',
  en: 'sept=9',
  hi: 'अप्रेल=4 सितम्बर=9 अक्तूबर=10 अक्टूबर=10 नवम्बर=11 दिसम्बर=12',
  ta: 'பெப்ரவரி=2 செப்டெம்பர்=9 ஒக்டோபர்=10 நவெம்பர்=11 டிசெம்பர்=12',
  te: 'ఆగస్ట్=8 సెప్టెంబరు=9 అక్టోబరు=10 నవంబరు=11 డిసెంబరు=12',
  ml: 'ആഗസ്റ്റ്=8 ആഗസ്ത്=8 സെപ്തംബർ=9 ഒക്ടോബർ=10',
  // Bosnian and Serbian ones, which `Intl` does not decline.
  hr: 'januara=1 februara=2 marta=3 aprila=4 maja=5 juna=6 jula=7 avgusta=8 septembra=9 oktobra=10 novembra=11 decembra=12',
  id: 'pebruari=2 agt=8 nopember=11',
  mr: 'फेब्रूवारी=2 एप्रील=4 जुलई=7 सप्टेबर=9',
  // Beside a day they stand in another case too.
  et: 'jaanuaril=1 veebruaril=2 märtsil=3 aprillil=4 juunil=6 juulil=7 augustil=8 septembril=9 oktoobril=10 novembril=11 detsembril=12',
  lv: 'janvārī=1 februārī=2 martā=3 aprīlī=4 maijā=5 jūnijā=6 jūlijā=7 augustā=8 septembrī=9 oktobrī=10 novembrī=11 decembrī=12',
  sr: 'јануара=1 фебруара=2 марта=3 априла=4 маја=5 јуна=6 јула=7 августа=8 септембра=9 октобра=10 новембра=11 децембра=12',
  sl: 'januarja=1 februarja=2 marca=3 aprila=4 maja=5 junija=6 julija=7 avgusta=8 septembra=9 oktobra=10 novembra=11 decembra=12',
  sq: 'nentor=11 janari=1 shkurti=2 marsi=3 prilli=4 maji=5 qershori=6 korriku=7 gushti=8 shtatori=9 tetori=10 nëntori=11 dhjetori=12',
  fa: 'می=5 جولای=7 ژوییه=7 آگوست=8 اگست=8'
}
/** What is written or left out at will: the dot below a Hindi letter, and the hamza of Arabic ones. */
const marks = /\u093c|\u0654|\u0655/g
const forms: Readonly<Record<string, string>> = { آ: 'ا', أ: 'ا', إ: 'ا', ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ۀ: 'ه' }
const variant = new RegExp(Object.keys(forms).join('|'), 'g')

/** A name of a month as it is looked up: in small letters, without a full stop, in one of the spellings that it has. */
export function foldMonth(name: string): string {
  const text = name.toLowerCase().replace(/[.॰]$/, '')
  if (!/[\u0600-\u09ff]/.test(text)) return text
  return text
    .normalize('NFC')
    .replace(marks, '')
    .replace(variant, (letter) => forms[letter] ?? letter)
}

/**
 * The names of the months of a language, in small letters, and the number of each from 1. `Intl` knows them: long and short, alone and
 * beside a day, where some languages decline them.
 *
 * @param code ISO 639-1.
 */
export function namesOfMonths(code: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const locale of abroad[code] ?? localesOf(code)) {
    for (const month of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month, timeZone: 'UTC', ...(day && { day }) })
        for (let index = 0; index < 12; index++) {
          const parts = format.formatToParts(new Date(Date.UTC(2001, index, 1)))
          const name = foldMonth(parts.find((part) => part.type === 'month')?.value ?? '')
          if (/\p{L}/u.test(name)) names.set(name, index + 1)
        }
      }
    }
  }
  for (const cell of usual[code]?.split(' ') ?? []) {
    const [name = '', month] = cell.split('=')
    names.set(foldMonth(name), Number(month))
  }
  // A preposition is glued to them behind a day.
  if (code === 'he') for (const [name, month] of [...names]) names.set(`ב${name}`, month)
  return names
}
