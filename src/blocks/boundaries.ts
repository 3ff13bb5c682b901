import { isHangul, kind, kindOf } from '../languages/characters.ts'

const isMark = new Uint8Array(0x10000)
for (const unit of toUnits('.!?…。！？।॥۔؟')) isMark[unit] = 1
/** They end a sentence whether or not a space follows. */
const strong = new Set(toUnits('。！？।॥۔؟'))
/** What opens a bracket, a dash or a bullet right behind a stop opens something else: `the vote.(Photo: …)`. */
const opening = new Set(toUnits('([【（—–•|▶►→©>'))
/** What may open residue that is glued to a Korean sentence. */
const behindHangul = new Set(toUnits('[(<▶☞▲■【'))
const closing = new Set(toUnits(')"\'”“]’»」』'))
const [space, copyright, bracket] = toUnits(' ©)') as [number, number, number]
const abbreviation =
  /(?:^|[\s(.])(?:\p{Lu}|\p{Lo}|[Dd]r|Mr|Mrs|Ms|St|Sr|Sra|Jr|Nr|No|Prof|Gen|Col|Sen|Rep|Gov|Lt|Sgt|vs|etc|Mme|Mlle|bzw|z\.B)\.\s*$/u
const longestAbbreviation = 8
const humps = ['Whats App', 'You Tube', 'Linked In', 'Tik Tok'].map((name) => name.split(' ') as [string, string])
const longestWord = 30
const shortestUncased = 3

/** A place where a piece of the text may end and the next begin. */
export interface Boundary {
  /** Where the piece before ends, white space left out. */
  readonly end: number
  /** Where the piece after begins. */
  readonly next: number
}

/** The places inside a text where sentences end, a small letter runs into a capital, or a copyright sign follows, in order. */
export function boundariesOf(text: string): Boundary[] {
  const boundaries: Boundary[] = []
  /** Behind the marks that stand at a place: found once for all of them, however many they are. */
  let behind: Boundary = { end: 0, next: 0 }
  for (let at = 0; at + 1 < text.length; at++) {
    const unit = text.charCodeAt(at)
    const follows = text.charCodeAt(at + 1)
    let boundary: Boundary | undefined
    if (isMark[unit]) {
      if (at >= behind.end) behind = behindMarks(text, at)
      boundary = endsAtMark(text, at, behind) ? behind : undefined
    } else if (unit === space)
      boundary = isUnspaced(text, at - 1) && isUnspaced(text, at + 1) ? { end: at, next: at + 1 } : undefined
    else if (follows === copyright || isCapital(follows)) boundary = afterLetter(text, at, unit)
    if (!boundary || boundary.next >= text.length) continue
    boundaries.push(boundary)
    at = boundary.next - 1
  }
  return boundaries
}

/** Where the marks that follow each other from a place end, with what closes behind them, and what follows them begins. */
function behindMarks(text: string, at: number): Boundary {
  let end = at + 1
  while (isMark[text.charCodeAt(end)]) end += 1
  while (closing.has(text.charCodeAt(end)) && !opensSpeech(text, end)) end += 1
  let next = end
  while (text.charCodeAt(next) === space) next += 1
  return { end, next }
}

function endsAtMark(text: string, at: number, { end, next }: Boundary): boolean {
  const follows = text.charCodeAt(end)
  const parted =
    next > end ||
    opening.has(follows) ||
    strong.has(text.charCodeAt(at)) ||
    opensWord(text, at, follows) ||
    isGluedHangul(text, at, end)
  if (kindOf(text.charCodeAt(next)) === kind.lower && kindOf(text.charCodeAt(at - 1)) === kind.digit) return false
  const isAlone = end === at + 1
  return parted && !(isAlone && abbreviation.test(text.slice(Math.max(0, at - longestAbbreviation), next)))
}

/** Where words are not spaced a full stop is glued to the quotation mark that opens what is said next. */
function opensSpeech(text: string, at: number): boolean {
  return text[at] === '“' && isUnspaced(text, at + 1)
}

/** A word that a capital opens must be a word: in `YouTube` and `McDonald` it follows at once, so a space must come soon. */
function afterLetter(text: string, at: number, unit: number): Boundary | undefined {
  const next = at + 1
  const follows = text.charCodeAt(next)
  if (follows === copyright)
    return unit !== space && (unit === bracket || kindOf(unit) >= kind.digit) ? { end: next, next } : undefined
  if (kindOf(unit) !== kind.lower || isHump(text, next)) return undefined
  return text.slice(next, next + longestWord).indexOf(' ') > 0 ? { end: next, next } : undefined
}

/** Whether a place is inside the name of a network, which stands in rows of buttons. */
function isHump(text: string, at: number): boolean {
  return humps.some(([front, back]) => text.startsWith(back, at) && text.startsWith(front, at - front.length))
}

/** A capital, or a letter without cases behind a word of such letters: the dots of `जी.डी.पी.` stand too close. */
function opensWord(text: string, at: number, follows: number): boolean {
  if (isCapital(follows)) return true
  if (kindOf(follows) !== kind.letter) return false
  for (let back = 1; back <= shortestUncased; back++) if (!isUncased(text.charCodeAt(at - back))) return false
  return true
}

/** Where words are not spaced, a space parts sentences or more. */
function isUnspaced(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) === kind.unspaced
}

function isUncased(unit: number): boolean {
  const found = kindOf(unit)
  return found === kind.letter || found === kind.mark
}

/** Korean spaces its words, but no capital shows where a sentence is glued to the one before. */
function isGluedHangul(text: string, at: number, end: number): boolean {
  return isHangul(text.charCodeAt(at - 1)) && (isHangul(text.charCodeAt(end)) || behindHangul.has(text.charCodeAt(end)))
}

function isCapital(unit: number): boolean {
  return kindOf(unit) === kind.upper
}

function toUnits(signs: string): number[] {
  return Array.from(signs, (sign) => sign.charCodeAt(0))
}
