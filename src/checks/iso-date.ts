const iso =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:Z| ?UTC| ?[+-](\d{2})(?::?(\d{2}))?)?)?)?$/u
/** In minutes: no place on earth is farther from UTC. */
const farthest = 14 * 60

/** Whether a text is a month or a day of ISO 8601 that the calendar has, with or without a time of day and the offset of its zone; data bases write `UTC` for `Z`. */
export function isIsoDate(text: string): boolean {
  const found = iso.exec(text)
  if (!found) return false
  const [year = 0, month = 0, day = 1, hours = 0, minutes = 0, seconds = 0, ahead = 0, more = 0] = found
    .slice(1)
    .map((figures: string | undefined) => (figures === undefined ? undefined : Number(figures)))
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return false
  return hours < 24 && minutes < 60 && seconds < 60 && more < 60 && ahead * 60 + more <= farthest
}
