import { isPrintedWithStop } from '../rules/lines/inside.ts'

/** A button has so few UTF-16 units; fewer where a sign says a syllable or a word. */
const longest = 28
const longestEast = 16
const east = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/u
const fullStop = /[.。।۔]["”’»」』)]*$/u
/** Words are left out, or the stop is an abbreviation's; or the piece goes on with a sentence. */
const unfinished = /^\p{Ll}|(?:\.\.|…\.|\.\p{L}\.)["”’»」』)]*$/u
/** What names an owner or a source is printed with a stop: `Copyright 2019 Wend Valley News.` */
const owned = /©|copyright/iu
const label = /[:：|｜]/u
/** What a captcha asks in words, with no field behind: `What is 7 + 4?` */
const asked = /[?？]$/u
const word = /\p{L}{2}/u
const sum = /\d\s?[+×*x−–-]\s?\d/u

/**
 * Whether a piece of a line that reads as residue is written as a sentence, as a story does that tells of it. Sites print the words
 * of a button without a full stop: `Accept all`, not `Accept all.`
 */
export function isSpeltOut(piece: string, line: string): boolean {
  if (piece.length > (east.test(piece) ? longestEast : longest) || label.test(piece)) return false
  if (asked.test(piece) && word.test(piece) && sum.test(piece)) return true
  return fullStop.test(piece) && !unfinished.test(piece) && !owned.test(line) && !isPrintedWithStop(piece)
}
