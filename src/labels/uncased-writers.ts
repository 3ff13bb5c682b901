import { inGregorian } from '../languages/calendars.ts'
import { findDates } from '../rules/reading/inner-dates.ts'
import { isChineseName, isTitledName, readUncasedName } from '../rules/reading/uncased-names.ts'
import type { Page } from './page.ts'

/** A short line right under a headline that is so likely story is a heading. */
const likely = 0.4
/** So far below a name, in blocks, a line on the writer stands. */
const farther = 4
const parting = /\s?[|•·⋅●∙/]\s?|\s[–—-]\s|,\s/u
const sentence = /[.!?؟।]/u

/**
 * Whether a line under the headline is a writer's name in a script without capitals. Nothing in it tells a name from a rubric, a place or a
 * button: so it must stand where a writer does, and the page must say none of its words elsewhere.
 *
 * @param isUnderHead Whether it stands right under the headline or its standfirst.
 * @param isBesideAbout Whether the day stands beside it.
 */
export function isUncasedWriter(page: Page, index: number, isUnderHead: boolean, isBesideAbout: boolean): boolean {
  const label = page.label(index)
  if (label !== undefined || !page.isShort(index)) return false
  const text = page.text(index)
  const name = readUncasedName(text)
  if (name === null) return false
  const isOver = isUnderHead && (isTitledName(text) || (page.read(index + 1, 'prose') > 0 && page.chance(index) < likely))
  return (isBesideAbout || isOver) && isSaidNowhere(page, index, name)
}

/** The writer before or behind the day in a line, in a script without capitals: `סיוון כרמי 12 במרץ 2031`, `林溪 · 2031年1月22日`. */
export function nameBesideUncasedDay(page: Page, index: number): string | null {
  const text = inGregorian(page.text(index))
  if (!/\p{Lo}/u.test(text)) return null
  const dates = findDates(text)
  if (dates.length !== 1) return null
  const [{ start, end }] = dates as [{ start: number; end: number }]
  const parts = [text.slice(0, start), text.slice(end)].flatMap((part) => part.split(parting)).map((part) => part.trim())
  const names = parts
    .map((part) => (isChineseName(part) ? part : readUncasedName(part)))
    .filter((name) => name !== null && isSaidNowhere(page, index, name))
  return names.length === 1 ? (names[0] ?? null) : null
}

/** Rubrics and places stand elsewhere too, and so does whom the story is about. */
function isSaidNowhere(page: Page, index: number, name: string): boolean {
  const words = name.split(' ').filter((word) => !sentence.test(word))
  // A line on the writer opens with the name.
  const isBio = (text: string, at: number): boolean =>
    at > index + farther && (text.startsWith(name) || text.startsWith(page.text(index)))
  const others = page.blocks.map(({ text }) => text).filter((text, at) => text !== page.text(index) && !isBio(text, at))
  return !words.some((word, at) => at < Math.max(1, words.length - 1) && others.some((other) => holds(other, word)))
}

function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (/\p{Script=Han}/u.test(word) || (!isLetter(text[at - 1]) && !isLetter(text[at + word.length]))) return true
  return false
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{M}]/u.test(sign)
}
