/** The words of an idiom in one language: a text must hold one of each group. */
export interface Wording {
  readonly code: string
  /** Whether words are glued to their neighbours, or open with an article, so that they may begin inside a word. */
  readonly glued: boolean
  readonly groups: readonly (readonly string[])[]
}

const NETWORKS =
  'whatsapp|telegram|facebook|instagram|google news|twitter|tiktok|youtube|newsletter|viber|threads|bluesky|linkedin|e-mail|email|rss'

const GLUED = new Set(['ar', 'fa', 'zh', 'ja', 'ko'])
const LETTER = /[\p{L}\p{M}]/u
const SIGNS = /[\\$.?*()[\]+]/

const patterns = new Map<string, RegExp>()

/** Read the lines of an idiom: `it:lettori|utenti + leggono`, where a line that opens with `+` or `|` goes on with the one before. */
export function readWordings(wordings: string): Wording[] {
  return wordings
    .trim()
    .split('\n')
    .map((line) => line.trimStart())
    .join('\n')
    .replaceAll('\n+ ', ' + ')
    .replaceAll('\n|', '|')
    .split('\n')
    .map((line) => {
      const code = line.slice(0, 2)
      const groups = line.slice(3).replace('@net', NETWORKS).split(' + ')
      return { code, glued: GLUED.has(code), groups: groups.map((group) => group.split('|')) }
    })
}

/** Whether a text in lower case holds a word of each group. */
export function holdsEach({ groups, glued }: Wording, text: string): boolean {
  for (const group of groups) if (!holdsOne(group, text, glued)) return false
  return true
}

/** Whether a text in lower case holds a word of the group that tells most. */
export function holdsFirst({ groups, glued }: Wording, text: string): boolean {
  return holdsOne(groups[0] ?? [], text, glued)
}

/**
 * Tell which wordings a text can hold, by the literals found in it: those with one of them in the first group, and those whose first
 * group says more than literals do.
 */
export function sieve(rows: readonly Wording[]): (found: readonly string[]) => readonly Wording[] {
  let always: readonly Wording[] | undefined
  const known = new Map<string, readonly Wording[]>()
  const rowsWith = (literal: string): readonly Wording[] => {
    always ??= rows.filter((row) => row.groups[0]?.some((word) => SIGNS.test(word) || (row.glued && /^\^?[a-z]/.test(word))))
    const listed = rows.filter((row) => row.groups[0]?.some((word) => word.replace('^', '') === literal))
    const all = [...new Set([...listed, ...always])]
    known.set(literal, all)
    return all
  }
  return (found) => {
    const [first = ''] = found
    if (found.length < 2) return known.get(first) ?? rowsWith(first)
    return [...new Set(found.flatMap((literal) => known.get(literal) ?? rowsWith(literal)))]
  }
}

function holdsOne(group: readonly string[], text: string, glued: boolean): boolean {
  for (const word of wordsOf(group, glued)) {
    if (typeof word !== 'string') {
      if (word.test(text)) return true
    } else if (holdsWord(word, text, glued)) return true
  }
  return false
}

/** Words are looked for by hand: V8 takes seconds to compile an alternation of them for each language. */
function holdsWord(word: string, text: string, glued: boolean): boolean {
  if (word.startsWith('^')) return text.startsWith(word.slice(1))
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (glued || at === 0 || !LETTER.test(text.charAt(at - 1))) return true
  return false
}

const ready = new WeakMap<readonly string[], readonly (string | RegExp)[]>()

/** The words of a group, those with signs as patterns: made ready when first asked for. */
function wordsOf(group: readonly string[], glued: boolean): readonly (string | RegExp)[] {
  const known = ready.get(group)
  if (known) return known
  const words = group.map((word) => (SIGNS.test(word) ? patternOf(word, glued) : word))
  ready.set(group, words)
  return words
}

function patternOf(word: string, glued: boolean): RegExp {
  const source = glued || word.startsWith('^') ? word : String.raw`(?<![\p{L}\p{M}])(?:${word})`
  const known = patterns.get(source) ?? new RegExp(source, 'u')
  patterns.set(source, known)
  return known
}
