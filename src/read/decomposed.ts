/* eslint-disable no-misleading-character-class -- the patterns are about exactly these characters */
import type { Repair } from '../types.ts'

/** A text without any of these is composed as far as is looked for. */
const hint = /[\u0300-\u036f\u0653-\u0655\u0958-\u095f\u09dc-\u09df\u1100-\u11ff\u1f71-\u1ffb\u3099\u309a]/
/** A letter and its marks; a Korean syllable in its parts; a kana with its voicing. More marks than this are no letter's. */
const letter = /[^\u0300-\u036f][\u0300-\u034e\u0350-\u036f]{1,8}(?![\u0300-\u036f])/
const syllable = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2]/
const kana = /[\u3046-\u30fd][\u3099\u309a]/
/** Hamza and madda, which letters are printed with in one piece; marks of vowels may stand between. */
const hamza = /[\u0627\u0648\u064a\u06c1\u06d2\u06d5][\u064b-\u0652\u0670]{0,4}[\u0653-\u0655]/
/** Greek letters with the acute of old, which are the same as those with the accent of today. */
const oxia = /[\u1f71\u1f73\u1f75\u1f77\u1f79\u1f7b\u1f7d\u1fbb\u1fc9\u1fcb\u1fd3\u1fdb\u1fe3\u1feb\u1ff9\u1ffb]/
/** Letters of India with a dot below, in one piece: Unicode writes them in two. */
const dotted = /[\u0958-\u095f\u09dc\u09dd\u09df]/
const pattern = new RegExp([letter, syllable, kana, hamza, oxia, dotted].map(({ source }) => source).join('|'), 'g')

/**
 * Find the letters that are written in parts, or with a sign of old, and have the form that all words and patterns are written in (Unicode's NFC).
 *
 * Linear in the length. Marks of scripts that are written with them (vowels of Arabic, Hebrew, those of India) are none.
 */
export function findDecomposed(value: string): Repair[] {
  const repairs: Repair[] = []
  if (!hint.test(value)) return repairs
  for (const { 0: found, index } of value.matchAll(pattern)) {
    const replacement = found.normalize('NFC')
    // Marks without such a form are at most put in another order.
    if (replacement.length < found.length || found.length === 1)
      repairs.push({ start: index, end: index + found.length, replacement, why: 'decomposed letter' })
  }
  return repairs
}
