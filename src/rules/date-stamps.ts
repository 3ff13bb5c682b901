import { isAgo } from './ago.ts'
import { isDate, isDateTime, isTime } from './date-shape.ts'
import { lower } from './lower.ts'
import type { Rule } from './rule.ts'

/** What a word for publishing or changing opens with. */
const STEMS =
  'publi|veröffentl|erstellt|stand|aktualis|aktualiz|actuali[sz]|atualiz|mis à jour|mise à jour|modifi|letzte|zuletzt|dernière|última|ultim|pubblicat|' +
  'aggiornat|fecha|gepubliceerd|bijgewerkt|laatst|update|geplaatst|gewijzigd|opublikowan|dodano|ostatnia|data|publikov|zveřejn|uppdatera|senast|ändrad|' +
  'diterbitkan|diperbarui|dipublikasikan|terakhir|tayang|cập nhật|đăng|xuất bản|giriş|yayın|güncelle|oluşturulma|eklenme|son |postat|postado|créé|creado'
/** What may stand between that word and the date. */
const BETWEEN =
  'am|um|le|el|il|em|de|del|della|la|op|on|dne|den|data|datum|update|modifica|actualización|atualização|aggiornamento|aktualisierung|aktualizacja|aktualizace|' +
  'actualizare|modificare|publikacji|publicării|publicación|publicação|tarihi|güncelleme|güncellenme|lần cuối|ngày|lúc|wijziging|bijgewerkt|ändrad|uppdaterad|pada|om|kl'
/** Clocks, zones and days of the week, which say nothing about whether a text is a date. */
const CLOCKS =
  'kl\\.?|godz\\.?|ora|orele|ore|alle ore|alle|às|à|as|a las|aos?|om|um|ob|saat|pukul|lúc|ngày|uhr|uur|hs?\\.?(?!\\d)|hrs?\\.?|wi[bt]a?|gmt|utc|cet|cest|r\\.|at|de|del'
const DAYS =
  'thứ \\p{L}+|chủ nhật|\\p{L}+-feira|(?:mo|di|mi|do|fr|sa|so|po|út|st|čt|pá|ne|pon|wt|śr|czw|pt|sob|niedz|lun|mar|mer|gio|jeu|ven|sam|dim|lør|tors|fre|lör|sön)\\.'
/** Days told from today: with a time of day they are stamps. */
const NEAR =
  "heute|gestern|hier|aujourd['’]hui|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|idag|igår|i dag|i går|dzisiaj|dziś|wczoraj|dnes|včera|azi|astăzi|hari ini|" +
  'kemarin|hôm nay|hôm qua|bugün|dün'

const stem = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${STEMS})[\\p{L}\\p{M}]*\\.?(?:\\s(?:${BETWEEN})(?![\\p{L}\\p{N}])\\.?){0,2}\\s?[:：–-]?(?![^\\s\\p{N}])`,
  'gu'
)
const clock = new RegExp(`(?<!\\p{L})(?:${CLOCKS})(?!\\p{L})`, 'gu')
const day = new RegExp(`(?<!\\p{L})(?:${DAYS})(?!\\p{L}),?`, 'gu')
const near = new RegExp(`^(?:${NEAR})$`, 'u')
const parts = /\s?[|•·]\s?|\s[–—-]\s|[;,.]\s(?=\|)|\s?\/\s(?=\D)/u
/** A time of day. */
const timed = /(?<!\d)\d{1,2}[:.h]\d\d(?!\d)/u
/** A year, a date in figures, or a word before the time. */
const dated = /(?:19|20)\d\d|\d[./]\d\d?[./]\d\d|^\p{L}\D{4,40}\d/u
const longest = 120

/** When the story was published and changed, in one line. */
export const dateStamps: readonly Rule[] = [
  {
    id: 'date-stamp-world',
    label: 'date',
    languages: ['de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'pl', 'cs', 'ro', 'tr', 'id', 'vi'],
    needs: Array.from('0123456789', (digit) => [`${digit}:`, `${digit}.`, `${digit}h`]).flat(),
    why: 'Dates, times and words for publishing stand in a line, and nothing else.',
    pattern: new RegExp(`^[^“”"„«!?]{8,${longest}}$`, 'u'),
    test: ([line]) => timed.test(line) && dated.test(line) && isStamp(line),
    drops: [
      'Veröffentlicht am 02.11.2023 | Aktualisiert um 09:15 Uhr',
      'Publié le 14 mars 2024 à 18h32, mis à jour à 20h05',
      'Le 02/11/2023 à 22:14 Modifié le 03/11/2023 à 07:30',
      '23/05/2024 a las 15:40h.',
      'Pubblicato il 02/11/2023 Ultima modifica il 03/11/2023 alle ore 07:30',
      'Publicado em 23 de maio de 2024 às 15h40',
      'Gepubliceerd op 02-11-2023 Laatste update 03-11-2023, 07:30',
      '12 februari 2024, 06:00 uur',
      'Publicerad 14 mars 2024 kl 18.32 Uppdaterad 15 mars 2024 kl 07.10',
      '14 marca 2024, 18:32 | Aktualizacja: 15 marca 2024, 07:10',
      'czw., 23 maja 2024, godz. 15:40',
      '12. 2. 2024 06:00',
      'Publicat: 14 martie 2024, 18:32. Actualizat: 15 martie 2024, 07:10',
      '02 Kasım 2023 22:14 | Son Güncelleme: 03 Kasım 2023 07:30',
      'Thứ Năm, 14/03/2024, 18:32 (GMT+7)',
      'Publié hier à 11:27'
    ],
    keeps: [
      'Am 2. November 2023 um 22:14 Uhr brach die Mühle.',
      'Publié en 2024, le livre a tenu 18 mois.',
      'Pubblicato il 2 novembre 2023 dal mugnaio',
      'Stand 2023: 14 Mühlen',
      '1. FC Arden 2024 – 18:32',
      'Hier à 11:27, le pont',
      '12. 2. 2024 začal mlýn mlít.'
    ]
  }
]

function isStamp(line: string): boolean {
  const text = lower(line)
    .replace(/(\d{1,2})\. ?(\d{1,2})\. ?(?=(?:19|20)\d\d)/gu, '$1.$2.')
    .replace(/[([](?:gmt|utc)[^)\]]*[)\]]|gmt ?[+-]\d{1,2}/gu, ' ')
    .replace(/[()[\]]/gu, ' ')
  const isLabelled = text.search(stem) >= 0
  const found = text
    .replace(stem, ' | ')
    .replace(day, ' ')
    .replace(clock, ' ')
    .replace(/\s+/gu, ' ')
    .split(parts)
    .map(trimSigns)
    .filter((part) => part !== '')
  const hasDay = found.some((part) => isDate(part) || isDateTime(part))
  return (
    found.length > 0 &&
    found.every((part) => isDate(part) || isDateTime(part) || isTime(part) || (isLabelled && (isAgo(part) || isNear(part)))) &&
    (isLabelled || (hasDay && timed.test(text)))
  )
}

/** A day told from today, with a time of day or without. */
function isNear(text: string): boolean {
  const [, word = '', time = ''] = /^(\D+?),?(?: (\d.*))?$/u.exec(text) ?? []
  return near.test(word) && (time === '' || isTime(time))
}

/** By hand: a search for a run of signs at the end costs the square of the length. */
function trimSigns(part: string): string {
  let from = 0
  let to = part.length
  while (from < to && ' ,:.–-'.includes(part.charAt(from))) from += 1
  while (to > from && ' ,:.–-'.includes(part.charAt(to - 1))) to -= 1
  return part.slice(from, to)
}
