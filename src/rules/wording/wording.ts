/** The words of an idiom in one language: a text must hold one of each group. */
export interface Wording {
  readonly code: string
  /** Whether words are glued to their neighbours, or open with an article, so that they may begin inside a word. */
  readonly glued: boolean
  readonly groups: readonly (readonly string[])[]
}

const NETWORKS =
  'whatsapp|telegram|facebook|instagram|google news|twitter|tiktok|youtube|newsletter|viber|threads|bluesky|linkedin|e-mail|email|rss'

const GLUED = new Set(['ar', 'fa', 'he', 'zh', 'ja', 'ko', 'th'])
const LETTER = /[\p{L}\p{M}]/u
const SIGNS = /[\\$.?*()[\]+]/

const patterns = new Map<string, RegExp>()

/** Read the lines of an idiom: `it:lettori|utenti + leggono`, where a line that opens with `+` or `|` goes on with the one before. */
function readWordings(wordings: string): Wording[] {
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

/** Wordings that are read when they are first needed: a start would pay for those of all rules. */
export function lazyWordings(wordings: string): {
  readonly rows: () => readonly Wording[]
  /** See `sieve`. */
  readonly rowsFor: (found: readonly string[]) => readonly Wording[]
} {
  let read: readonly Wording[] | undefined
  let sifted: ((found: readonly string[]) => readonly Wording[]) | undefined
  const rows = (): readonly Wording[] => (read ??= readWordings(wordings))
  return { rows, rowsFor: (found) => (sifted ??= sieve(rows()))(found) }
}

/** The languages of wordings. */
export function codesOf(rows: readonly Wording[]): readonly string[] {
  return [...new Set(rows.map((row) => row.code))]
}

/** The literals that a text must hold one of: the words of the first groups. */
export function literalsOf(rows: readonly Wording[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => (row.groups[0] ?? []).map((word) => word.replace('^', ''))))]
}

/** Whether a text in lower case holds a word of each group: the last tells most, as literals of the first were found before. */
export function holdsEach({ groups, glued }: Wording, text: string): boolean {
  for (let at = groups.length - 1; at >= 0; at -= 1) if (!holdsOne(groups[at]!, text, glued)) return false
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
function sieve(rows: readonly Wording[]): (found: readonly string[]) => readonly Wording[] {
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

/** The words of a group, ready to be looked for. */
interface Sought {
  /** Bound to the start. */
  readonly starts: readonly string[]
  readonly words: readonly string[]
  /** Words with signs. */
  readonly patterns: readonly RegExp[]
}

function holdsOne(group: readonly string[], text: string, glued: boolean): boolean {
  const { starts, words, patterns } = soughtOf(group, glued)
  for (const start of starts) if (text.startsWith(start)) return true
  for (const word of words) if (glued ? text.includes(word) : holdsWord(word, text)) return true
  for (const pattern of patterns) if (pattern.test(text)) return true
  return false
}

/** Words are looked for by hand: V8 takes seconds to compile an alternation of them for each language. */
function holdsWord(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !LETTER.test(text.charAt(at - 1))) return true
  return false
}

const ready = new WeakMap<readonly string[], Sought>()

/** Made ready when first asked for. */
function soughtOf(group: readonly string[], glued: boolean): Sought {
  const known = ready.get(group)
  if (known) return known
  const plain = group.filter((word) => !SIGNS.test(word))
  const sought: Sought = {
    starts: plain.filter((word) => word.startsWith('^')).map((word) => word.slice(1)),
    words: plain.filter((word) => !word.startsWith('^')),
    patterns: group.filter((word) => SIGNS.test(word)).map((word) => patternOf(word, glued))
  }
  ready.set(group, sought)
  return sought
}

function patternOf(word: string, glued: boolean): RegExp {
  const source = glued || word.startsWith('^') ? word : String.raw`(?<![\p{L}\p{M}])(?:${word})`
  const known = patterns.get(source) ?? new RegExp(source, 'u')
  patterns.set(source, known)
  return known
}
