/** A word in small letters, one with a capital that is no name of a network or a system, and small letters again. */
const again = /(?:^|\s)\p{Ll}[\p{L}\p{M}'’-]*,? (?<name>\p{Lu}[\p{Ll}\p{M}]*) \p{Ll}/gu
const names = /^(?:Android|Google|Play|Store|App|Facebook|Instagram|Telegram|Push|Premium|Plus|Internet|Web|Zalo|I)$/u
const german = /(?<!\p{L})(?:der|die|das|und|sie|unsere?n?|mit|für|nicht|keine)(?!\p{L})/iu

/** Whether a prompt without a mark at its end runs into a sentence of the story. German has capitals everywhere. */
export function runsIn(line: string): boolean {
  if (!/[.!?]["”»]?$/u.test(line) || german.test(line)) return false
  for (const { groups } of line.matchAll(again)) if (!names.test(groups?.['name'] ?? '')) return true
  return false
}
