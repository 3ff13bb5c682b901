const longest = 60
/** `Against: 18`, `Child: £57.50`, `adult – 3 zł`. */
const behindMark = /^[^:：\d][^:：]{0,40}(?:\s?[:：]|\s[–—-])\s?(?<value>[^:：]{1,16})$/u
/** `賛成　11` */
const eastern = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,12}\s(?<value>\d[^:：]{0,15})$/u
/** `3. Rothwell 29 17 5 7 56` */
const standing = /^(?:\d{1,2}[.)]? )?\p{L}[^\d:：]{1,40}(?: [+-]?\d{1,4}(?:[:–-]\d{1,4})?){3,12}$/u
/** A number with its unit or its sign, and no telephone's and no time of day. */
const amount =
  /^[~≈+-]?(?:[£$€¥₽₹]|R\$|[A-Z]{3} )?\s?\d{1,3}(?:[., ]?\d{3}){0,3}(?:[.,]\d{1,2})?\s?(?:%|[£$€¥₽₹]|[\p{L}\p{M}]{1,8}\.?)?$/u

/** Whether a line is a name with a number behind it, or with the figures of a league's table. */
export function isTally(text: string): boolean {
  if (text.length > longest) return false
  if (standing.test(text)) return true
  const value = (behindMark.exec(text) ?? eastern.exec(text))?.groups?.['value']
  return value !== undefined && amount.test(value)
}
