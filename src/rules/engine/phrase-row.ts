import type { Label } from '../../types.ts'
import { foldPhrase } from './fold.ts'
import { buttonWords, menuOpeners, menuWords } from '../reading/menu-words.ts'
import type { PhraseMatch } from './phrases.ts'

type Find = (text: string) => PhraseMatch | undefined
/** A row of words, and what is known of the best way to part it. */
interface Reading {
  readonly known: number
  readonly unknown: number
  readonly buttons: number
  /** Whether the first name is what a menu opens with. */
  readonly opens: boolean
}

const shortest = 10
const longest = 140
const most = 24
/** A name of a section or button has so many words. */
const longestName = 4
/** So many names side by side are sure; one fewer need company. */
const fewest = 4
/** And so many buttons. */
const fewestButtons = 3
/** One unknown word, a place or a sport, for so many names. */
const namesForUnknown = 2.5
/** Headlines stack nouns too: where the first is not what a menu opens with, so many are sure, and none of them unknown. */
const fewestUnopened = 5
const rowOfWords = /^[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}&'’+ -]+$/u
/** Words begin behind a space, and where a capital stands right behind a small letter. */
const places = /(?<= )[^ ]|(?<=\p{Ll})\p{Lu}/gu
const opensName = /^[\p{Lu}\p{Lo}\p{N}&]|^e-?[pe]/u
/** What a page only says on buttons. */
const onButtons: ReadonlySet<Label> = new Set(['share', 'comments'])

/**
 * The names of sections or buttons that a line is, side by side without signs: `News Opinion Sports Videos`, `ShareTweetPin`. Some words of
 * a menu are known to no pack.
 */
export function matchRow(text: string, find: Find): PhraseMatch | undefined {
  if (text.length < shortest || text.length > longest || !rowOfWords.test(text)) return undefined
  const starts = [0, ...Array.from(text.matchAll(places), ({ index }) => index)]
  if (starts.length < fewestButtons || starts.length > most) return undefined
  const read = readRow(text, starts, find)
  if (!read) return undefined
  const { known, unknown, buttons, opens } = read
  const phrase = text.slice(0, starts[Math.min(2, starts.length - 1)]).trimEnd()
  if (unknown === 0 && buttons === known && buttons >= fewestButtons) return { label: 'share', phrase, sure: true }
  const mayBe = known >= fewest && unknown * namesForUnknown <= known
  if (mayBe && (opens || (known >= fewestUnopened && unknown === 0))) return { label: 'navigation', phrase, sure: true }
  return mayBe || (known === fewest - 1 && unknown === 0) ? { label: 'navigation', phrase, sure: false } : undefined
}

/** The reading with the fewest unknown words, then with the fewest names; none where an unknown word opens with a small letter. */
function readRow(text: string, starts: readonly number[], find: Find): Reading | undefined {
  const ends = [...starts.slice(1), text.length]
  const best: (Reading | undefined)[] = [{ known: 0, unknown: 0, buttons: 0, opens: false }]
  for (let to = 1; to <= starts.length; to++) {
    for (let from = Math.max(0, to - longestName); from < to; from++) {
      const before = best[from]
      const name = text.slice(starts[from], ends[to - 1]).trimEnd()
      if (!before || !opensName.test(name)) continue
      const read = readName(name, to - from, before, find)
      if (read && isBetter(read, best[to])) best[to] = read
    }
  }
  return best[starts.length]
}

function readName(name: string, words: number, before: Reading, find: Find): Reading | undefined {
  const folded = foldPhrase(name)
  const phrase = menuWords.has(folded) || buttonWords.has(folded) ? undefined : find(name)
  const isButton = buttonWords.has(folded) || (phrase !== undefined && onButtons.has(phrase.label))
  if (isButton || menuWords.has(folded) || (phrase && !phrase.phrase.includes('…')))
    return {
      known: before.known + 1,
      unknown: before.unknown,
      buttons: before.buttons + Number(isButton),
      opens: before.opens || (before.known + before.unknown === 0 && menuOpeners.has(folded))
    }
  if (words > 1) return undefined
  return name === '&' ? before : { ...before, unknown: before.unknown + 1 }
}

function isBetter(one: Reading, other: Reading | undefined): boolean {
  if (!other || one.unknown !== other.unknown) return !other || one.unknown < other.unknown
  return one.known < other.known || (one.known === other.known && one.buttons > other.buttons)
}
