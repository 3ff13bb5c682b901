const joint = /(, and |, | and | & | y | et | und | och | og | e |[,|•·⋅●–—]| - | for | For | in )/u
const joiners = new Set([', and ', ', ', ' and ', ' & ', ' y ', ' et ', ' und ', ' och ', ' og ', ' e ', ' ja ', ' un ', ' dan '])
const letters = /^[\p{L}\p{M}'’.-]+$/u
const particles = new Set('van von de der den la le del da dos di bin binti al el ter y'.split(' '))
const longestName = 5
/** With particles among them, of words without those: `Maria Mercedes de la Vega Ruiz`. */
const longestWithParticles = { words: 7, others: 4 } as const
const jobs = new Set(
  `staff senior chief special contributing for political news crime sports business education health local data home foreign world court courts
  science environment economics economy technology digital investigations deputy assistant associate managing freelance reporter editor
  correspondent journalist columnist`.split(/\s+/u)
)
const sentenceMarks = /[.?!“”"](?:\s|$)/
// What opens a subheading or a sentence after "By", and never a name.
const noName = new Set(
  `Popular Royal Public Any All The A An Its His Her Their Our My No New Next Early Late Law Land Sea Air Design Mutual Special Common Order Far
  Day Night Then Now This That Accident Default Request Monday Tuesday Wednesday Thursday Friday Saturday Sunday`.split(/\s+/u)
)

const between = /, | & | [/|] | (?:and|et|und|y|e|i|и|a|en|och|og|ja|és|ir|un|și|ve|dan|và) /u
const agency = /\s(?:avec|with|mit|con|com|met)\s\p{Lu}{2,6}$/u
const mail = /^[\w.+-]+@[\w.-]+$/u
const paper = /(?<=\p{Ll}) \p{Lu}{3,}(?: \p{Lu}{2,}){0,3}$/u
const handle = /(?:\s?@[\w.]{3,}|\s\(?[\w.+-]{2,40}@[\w-]+(?:\.[\w-]+)+\)?)$/u

/** Whether a text opens with a word that opens a subheading or a sentence after `By`. */
export function opensNoName(text: string): boolean {
  return noName.has(text.split(' ', 1)[0] ?? '')
}

/** Whether a text is names of persons and nothing else, joined as lists of two or more are. */
export function areNames(text: string): boolean {
  return text.split(between).every((name) => isPersonName(name.trim()))
}

/** A name without the account on a network or the address behind it: `Ilse Maron @ilsemaron`. */
export function withoutHandle(text: string): string {
  return text.replace(handle, '')
}

/** A name without the paper in capitals behind it: `Ilse Maron WEND POST`. */
export function withoutPaper(text: string): string {
  return text === text.toUpperCase() ? text : text.replace(paper, '')
}

/** Names without the agency behind them: `Ilse Maron mit AFP`. */
export function withoutAgency(text: string): string {
  return text.replace(agency, '')
}

/** Whether a text is one person's name: two to five words, or some more with particles such as `van`; each has a capital but for these. */
export function isPersonName(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || !isShort(words) || opensNoName(text)) return false
  return words.every((word, index) => letters.test(word) && (isCapital(word) || (index > 0 && particles.has(word))))
}

function isShort(words: readonly string[]): boolean {
  if (words.length <= longestName) return true
  const others = words.filter((word) => !particles.has(word)).length
  return words.length <= longestWithParticles.words && others <= longestWithParticles.others
}

/** Whether a text is names as a byline has them, with or without a role, a place or a date behind them. */
export function isByline(text: string): boolean {
  const parts = text.split(joint)
  let names = 0
  while (isPersonName((parts[names * 2] ?? '').trim()) && (names === 0 || joiners.has(parts[names * 2 - 1] ?? ''))) names += 1
  if (names === 0) return false
  const rest = parts
    .slice(names * 2)
    .join('')
    .trim()
  return (
    rest === '' ||
    ((isCapital(rest) || /^[@\d]/.test(rest) || mail.test(rest) || jobs.has(/^[a-z]+/i.exec(rest)?.[0].toLowerCase() ?? '')) &&
      rest.length <= 60 &&
      !sentenceMarks.test(rest))
  )
}

/** Whether the first letter is a capital; scripts without cases have none. */
function isCapital(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase() || /^(?:Mc|Mac|[dDO]['’])./.test(word)
}
