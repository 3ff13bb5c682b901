import { languageOfScript, scriptSample } from './script.ts'
import { speech } from './stop-words.static.ts'

/** Words read at most: more do not make a guess surer. */
const sample = 600
const fewest = 4
/** Share of a text's words that are stop words of its language: 0.25 to 0.5 in prose. */
const likely = 0.12
/** Enough where its letters speak for a language too: some say by endings what others say by small words. */
const enough = 0.08
const ahead = 1.2
/** Such a line is a paragraph rather than a button, in UTF-16 units. */
const longLine = 80
/** Sixty words or so: in fewer, the small words that languages share may outweigh their own. */
const fewestUnits = 400
/** Letters that a language has and a neighbour has not, where words leave the two close. */
const own: Readonly<Record<string, RegExp>> = {
  bg: /ъ/gi,
  ru: /[ыэё]/gi,
  uk: /[іїєґ]/gi,
  cs: /[ěřů]/gi,
  sk: /[ľĺŕô]/gi,
  pl: /[łąęż]/gi,
  hr: /[đčš]/gi,
  mr: /ळ/g,
  et: /[õü]/gi,
  lt: /[ėųį]/gi,
  lv: /[āēīģķļņ]/gi
}
/** Letters that no other language has which prints news: not even one without a pack, whose words would count for a neighbour. */
const alone: Readonly<Record<string, RegExp>> = {
  cs: /[ěřů]/gi,
  hu: /[őű]/gi,
  lv: /[ģķļņ]/gi,
  pl: /[łśź]/gi,
  ro: /[țș]/gi,
  tr: /ğ/gi,
  ur: /[ٹڈڑںے]/g,
  bn: /[অ-হ]/g,
  mr: /ळ/g
}
/** Languages that share most of their small words: the words that one alone has tell them. */
const twins: Readonly<Record<string, string>> = { id: 'ms', ms: 'id' }
const aheadOfTwin = 1.5
/** Cyrillic letters of languages without a pack, whose small words count for a neighbour; names from there are spelt anew. */
const others = /[ђћџљњјѓќѕәғқңөұүһў]/gi
/** Letters of a language without a pack, by the neighbour that its small words count for: those of Assamese for Bengali, of Pashto and Sindhi for Urdu. */
const strange: Readonly<Record<string, RegExp>> = {
  bg: others,
  ru: others,
  uk: others,
  sr: /[ѓќѕәғқңөұүһў]/gi,
  bn: /[ৰৱ]/g,
  ur: /[\u067c\u0689\u0693\u069a\u0681\u0685\u06d0\u06cd\u067b\u0680\u067d\u0684\u0683\u06b3\u06b1\u06bb\u06aa]/g
}
const fewestOwn = 3
const aheadOwn = 4
/** What stands between words, by unit: no stop word holds a mark or a digit. A pattern would cut out all words, and most are too long to be looked up. */
const between = new Uint8Array(0x10000)
for (const char of '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff') between[char.charCodeAt(0)] = 1
between.fill(1, 0x2000, 0x200b)
for (const char of `0123456789.,;:!?¡¿"'‘’“”„«»‹›()[]…–—-/|。、，؟،।`) between[char.charCodeAt(0)] = 1

/**
 * Guess the language of a text: an ISO 639-1 code, or `null` when no language is sure.
 *
 * Long lines are read first, since menus and buttons are often in another language than the story; where they are few, the longest of the others too.
 */
export function guessLanguage(blocks: readonly { readonly text: string }[]): string | null {
  const texts = blocks.map((block) => block.text)
  const long = texts.filter((text) => text.length >= longLine)
  if (long.length === 0) return guess(texts)
  const more = moreOf(texts, long)
  return (more.length > 0 ? guess([...long, ...more]) : null) ?? guess(long)
}

function guess(texts: readonly string[]): string | null {
  const told = languageOfScript(opening(texts))
  if (told) return told
  const hits = new Map<readonly string[], number>()
  const { codesOf, longest } = (index ??= indexWords())
  let words = 0
  for (const text of texts) {
    const lowered = text.toLowerCase()
    for (let at = 0, from = 0; at <= lowered.length; at++) {
      if (at < lowered.length && !between[lowered.charCodeAt(at)]) continue
      if (at > from) {
        words += 1
        const codes = at - from <= longest ? codesOf.get(lowered.slice(from, at)) : undefined
        if (codes) hits.set(codes, (hits.get(codes) ?? 0) + 1)
      }
      from = at + 1
    }
    if (words > sample) break
  }
  const counts = new Map<string, number>()
  for (const [codes, count] of hits) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + count)
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a)
  if (!best || best[1] < fewest || best[1] < words * enough) return null
  if (best[1] < words * likely && count(texts, alone[best[0]]) < fewestOwn) return null
  if (count(texts, strange[best[0]]) >= fewestOwn) return null
  if (second && twins[best[0]] === second[0]) return tellByOwnWords(hits, best[0], second[0])
  if (!second || best[1] >= second[1] * ahead) return best[0]
  return tellByLetters(texts, best[0], second[0])
}

function tellByOwnWords(hits: ReadonlyMap<readonly string[], number>, one: string, other: string): string | null {
  const countOf = (code: string, twin: string): number =>
    Array.from(hits).reduce((sum, [codes, count]) => (codes.includes(code) && !codes.includes(twin) ? sum + count : sum), 0)
  const [own, others] = [countOf(one, other), countOf(other, one)]
  if (own > 0 && own >= others * aheadOfTwin) return one
  return others > 0 && others >= own * aheadOfTwin ? other : null
}

function tellByLetters(texts: readonly string[], ...codes: readonly [string, string]): string | null {
  const [one = 0, other = 0] = codes.map((code) => count(texts, own[code]))
  if (Math.max(one, other) < fewestOwn) return null
  if (one > other * aheadOwn) return codes[0]
  return other > one * aheadOwn ? codes[1] : null
}

function count(texts: readonly string[], letters: RegExp | undefined): number {
  return (letters && opening(texts).match(letters)?.length) ?? 0
}

/** The longest of the other lines, as many as it takes for a text to have words enough. */
function moreOf(texts: readonly string[], long: readonly string[]): string[] {
  let length = long.reduce((sum, text) => sum + text.length, 0)
  if (length >= fewestUnits) return []
  const rest = texts.filter((text) => text.length < longLine).sort((a, b) => b.length - a.length)
  let count = 0
  while (count < rest.length && length < fewestUnits) length += rest[count++]!.length + 1
  return rest.slice(0, count)
}

/** As many of some texts, line by line, as it takes to tell a script. */
function opening(texts: readonly string[]): string {
  let count = 0
  for (let length = 0; count < texts.length && length <= scriptSample; count++) length += texts[count]!.length + 1
  return texts.slice(0, count).join('\n')
}

interface Index {
  /** For each stop word the languages that use it. */
  readonly codesOf: ReadonlyMap<string, readonly string[]>
  /** UTF-16 units of the longest one. */
  readonly longest: number
}

let index: Index | undefined

function indexWords(): Index {
  const codesOf = new Map<string, string[]>()
  let longest = 0
  for (const { code, stopWords } of speech) {
    for (const stop of stopWords) {
      longest = Math.max(longest, stop.length)
      const codes = codesOf.get(stop)
      if (codes) codes.push(code)
      else codesOf.set(stop, [code])
    }
  }
  return { codesOf, longest }
}
