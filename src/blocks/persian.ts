import { guessLanguage } from '../languages/guess.ts'
import { inPersianLetters } from '../languages/persian.ts'
import type { Block, Source, Verdict } from '../types.ts'
import { repairRange } from './range.ts'

const arabic = /[يىك]/
/** Letters that Persian has and Arabic has not, as Urdu has. */
const own = /[پچژگ]/
const folding = /[يىكیک]/g

/**
 * The source as it is judged: what packs and rules know of Persian is in its own letters, and many sites type it with those of Arabic.
 *
 * @param given The language, where it is known.
 * @returns The source itself where it is no such text.
 */
export function inOwnLetters(source: Source, given: string | undefined): Source {
  if (given !== undefined && given !== 'fa' && given !== 'ur') return source
  const { value, repairs } = source
  const text = repairs.length > 0 ? repairRange(source, 0, value.length) : value
  if (!arabic.test(text) || !(given ?? (own.test(text) && isPersian(text)))) return source
  return {
    ...source,
    value: inPersianLetters(value),
    repairs: repairs.map((repair) => ({ ...repair, replacement: inPersianLetters(repair.replacement) }))
  }
}

function isPersian(text: string): boolean {
  const language = guessLanguage(text.split(/[\r\n]+/).map((line) => ({ text: line })))
  return language === 'fa' || language === 'ur'
}

/** A verdict on a block of such a source, in the letters that the text was typed with. */
export function asTyped(verdict: Verdict, source: Source): Verdict {
  const { block, reason } = verdict
  const text = typeAs(block.text, source, block)
  const quote = (value: string): string => {
    const at = block.text.indexOf(value)
    return at < 0 ? value : text.slice(at, at + value.length)
  }
  return {
    ...verdict,
    block: {
      ...block,
      text,
      ...(block.parts && { parts: block.parts.map((part) => ({ ...part, text: typeAs(part.text, source, part) })) })
    },
    reason: {
      ...reason,
      ...(reason.value !== undefined && { value: quote(reason.value) }),
      ...(reason.site !== undefined && { site: quote(reason.site) })
    }
  }
}

/** The text of a place with its letters as the source has them there, one after the other. */
function typeAs(text: string, source: Source, { start, end }: Pick<Block, 'start' | 'end'>): string {
  const typed = repairRange(source, start, end).match(folding) ?? []
  let at = 0
  const written = text.replace(folding, (letter) => typed[at++] ?? letter)
  return at === typed.length ? written : text
}
