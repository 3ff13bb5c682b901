const CLOCK = String.raw`\d{1,2}(?:[:.h]\d{2}){1,2}(?:\s?[APap]\.?[Mm]\b\.?|\s?(?:Uhr|h|hrs)\b)?|\d{1,2}\s?[APap]\.?[Mm]\b\.?`
const ZONE = String.raw`\(?(?:[A-Z]{2,5}|[+-]\d{2}:?\d{2}|Z)\)?`
const DAY = String.raw`\d{1,2}(?:\.|st|nd|rd|th|er|º|ª)?`
const MONTH = String.raw`(?:de |d['’])?[\p{L}\p{M}]+\.?`
const YEAR = String.raw`(?:de |del )?(?:19|20)\d{2}(?:\s?[грr]\.)?`

const ISO = String.raw`(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}`
const NUMERIC = String.raw`\d{1,2}[-/.]\d{1,2}[-/.](?:(?:19|20)\d{2}|\d{2})`
const EAST_ASIAN = String.raw`(?:19|20)\d{2}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]`
const DAY_FIRST = `${DAY}[ -]${MONTH},?[ -]${YEAR}`
const MONTH_FIRST = `${MONTH} ${DAY},? ${YEAR}`
const WEEKDAY = String.raw`(?:\p{L}+\.?,?(?: den| le| el| d\.)? )?`

const CALENDAR = `(?:${ISO}|${NUMERIC}|${EAST_ASIAN}|${DAY_FIRST}|${MONTH_FIRST})`
const GAP = String.raw`(?:\s?[,|•·–—/-]?\s?)(?:(?:at|a las|à|um|kl\.?|om|alle|o|T)\s?)?`
const DATE = new RegExp(`^${WEEKDAY}${CALENDAR}$`, 'u')
const DATE_TIME = new RegExp(`^${WEEKDAY}${CALENDAR}${GAP}(?:${CLOCK})(?:\\s?${ZONE})?$`, 'u')
const TIME_DATE = new RegExp(`^(?:${CLOCK})(?:\\s?${ZONE})?${GAP}(?:on )?${WEEKDAY}${CALENDAR}$`, 'u')
const TIME = new RegExp(`^(?:${CLOCK})(?:\\s?${ZONE})?$`, 'u')

/** The parts of these patterns. */
export const dateParts = { CLOCK, ZONE, DAY, YEAR, ISO, NUMERIC, EAST_ASIAN, GAP } as const

/** Whether a text is a calendar date with a year and nothing else: `12 March 2024`, `2024-03-12`. Months need no list: a word beside day and year is one. */
export function isDate(text: string): boolean {
  return text.length <= 60 && /\d/.test(text) && DATE.test(text)
}

/** Whether a text is a calendar date with a time of day, in either order, and nothing else. */
export function isDateTime(text: string): boolean {
  return text.length <= 80 && /\d/.test(text) && (DATE_TIME.test(text) || TIME_DATE.test(text))
}

/** Whether a text is a time of day, with or without a zone, and nothing else. */
export function isTime(text: string): boolean {
  return text.length <= 30 && TIME.test(text)
}
