/* eslint-disable no-misleading-character-class -- the patterns are about exactly these characters */
import type { Repair } from '../types.ts'

/** A text without any of these is composed as far as is looked for. */
const hint = /[\u0300-\u036f\u1100-\u11ff\u3099\u309a]/
/** A letter and its marks; a Korean syllable in its parts; a kana with its voicing. More marks than this are no letter's. */
const letter = /[^\u0300-\u036f][\u0300-\u034e\u0350-\u036f]{1,8}(?![\u0300-\u036f])/
const syllable = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2]/
const kana = /[\u3046-\u30fd][\u3099\u309a]/
const pattern = new RegExp([letter, syllable, kana].map(({ source }) => source).join('|'), 'g')

/**
 * Find the letters that are written in parts and have a form in one piece (Unicode's NFC), which all words and patterns are written in.
 *
 * Linear in the length. Marks of scripts that are written with them (Arabic, Hebrew, those of India) are none.
 */
export function findDecomposed(value: string): Repair[] {
  const repairs: Repair[] = []
  if (!hint.test(value)) return repairs
  for (const { 0: found, index } of value.matchAll(pattern)) {
    const replacement = found.normalize('NFC')
    // Marks without such a form are at most put in another order.
    if (replacement.length < found.length)
      repairs.push({ start: index, end: index + found.length, replacement, why: 'decomposed letter' })
  }
  return repairs
}
