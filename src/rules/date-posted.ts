import { isDate, isDateTime } from './date-shape.ts'

const posted = /^(?:posted|published) (?:on )?([^“”"!?]{6,40}?),? by ([^.!?“”"]{2,100})$/iu
const account = /^([^\s.]{2,20}(?: [^\s.]{2,20}){0,2}?)(?: (?:in|under) .{2,40})?$/iu

/** The day and the writer of a line such as `Posted on May 14, 2031 by admin in Local News`, and nothing else; `null` for other lines. */
export function readPosted(text: string): { readonly day: string; readonly writer: string } | null {
  const [, day = '', behind = ''] = (text.length <= 140 && posted.exec(text)) || []
  const writer = account.exec(behind)?.[1]
  return writer !== undefined && (isDate(day) || isDateTime(day)) ? { day, writer } : null
}
