import { kind, kindOf } from '../languages/characters.ts'
import { isJob, nameBeforeJob, nameRunIn } from '../rules/reading/jobs.ts'
import { isPersonName, withoutHandle } from '../rules/reading/person.ts'
import { isTitledName, readUncasedName } from '../rules/reading/uncased-names.ts'

const between = /(,? (?:and|y|et|und|e|with|con|avec|mit|och|og|ja|en|i|ir|un|dan|és|ve|и|dhe) | ?& ?)| ?[,;/|、，]+ ?/u
const roleFirst =
  /^(?:staff|senior|chief|special|our|reporter|correspondent|editor|writer|journalist|redaktion|redacción|rédaction|agencies)\b/iu
/** What ranks a role, where a name would open. */
const rankFirst = /^(?:executive|managing|deputy|assistant|contributing|guest|team)\b/iu
/** Where a desk reports from stands behind it: `स्पोर्ट्स डेस्क, नदीपुर`. */
const DESKS =
  'संवाददाता|संवाद सहयोगी|संवाद सूत्र|डेस्क|ब्यूरो|एजेंसी|न्यूज नेटवर्क|' +
  'প্রতিবেদক|প্রতিনিধি|সংবাদদাতা|রিপোর্টার|প্রতিবেদন|ডেস্ক|ব্যুরো|ڈیسک|رپورٹر|نامہ نگار|نمائندہ|نمائندہ خصوصی|بیورو|प्रतिनिधी|वार्ताहर|नेटवर्क'
const desk = new RegExp(`(?:${DESKS})$`, 'u')
const accounts = /^(?:admin|administrator|webmaster|guest|anonymous)$/iu
const roleLast = /\b(?:reporter|correspondent|editor|writer|desk|staff|bureau|agency|newsroom|contributor|author)s?$/iu
/** What the name of a paper or a station ends with. */
const outlets = new Set(
  `Post Times News Newspaper Herald Journal Gazette Tribune Press Mail Observer Chronicle Weekly Today Magazine Media Radio TV Enquirer Inquirer
  Zeitung Anzeiger`.split(/\s+/u)
)
/** Roles of one person. */
const role = /^(?:staff|correspondent|reporter|editor|writer|columnist|contributor)$/iu
/** It stands behind a name. */
const button = / Follow$/u
/** A role that a name runs into: `Ilse MaronStaff Writer`. */
const gluedRole =
  /(?<=\p{Ll})(?:Staff|Senior|Chief|Contributing|Correspondent|Reporter|Editor|Writer|Columnist|Contributor|Journalist|Photographer)(?!\p{Ll}).*$/u
/** Where a writer reports from. */
const place = /\s(?:in|en|à|aus|at|from|for|For)\s\p{Lu}.*$/u
const agencies = new Set('The Associated Press,Associated Press,Reuters,dpa'.split(','))
/** What may be a paper in capitals behind a name that has none, or a degree: `Ilse Maron BBC NEWS`; or a surname: `Karl Heinz MÜLLER`. */
const capitals = /^(?!I{2,3}$|IV$)\p{Lu}{2,}\p{Ll}*®?$/u
/** Initials without a vowel are no surname. */
const initials = /^[B-DF-HJ-NP-TV-XZ]{3,5}®?$/u
const houses = new Set('AP UPI AFP EFE ANSA ANI PTI AAP APA ABC NBC CNBC USA PA MD MBA PhD JD RN RD LD MS BS'.split(' '))
/** A house that its kind is run into: `HARBOURNews`. */
const gluedHouse = /^\p{Lu}{2,}\p{Ll}+®?$/u
const numeral = /^(?:I{2,3}|IV)$/u
/** Desks, where they stand behind a person. */
const team = /\b(?:Team|Editors|Staff)$/u
const name = /^\p{L}[\p{L}\p{M}'’.-]*(?:\s+[\p{L}\p{M}'’.-]+){0,6}$/u
/** The second surname of one person: `Ramón y Cajal`. */
const surname = /^\p{Lu}\p{Ll}+$/u
const surnameJoint = /^ [yi] $/u

/** A longer name is one whose words `isPersonName` knows. */
const mostWords = 5

/** An account, where it stands alone. */
const word = /^\p{Ll}\S*$/u

/**
 * The writers' names in a byline, those in capitals set in title case. Roles, places and papers are left out: what stands behind the
 * names tells of the last of them.
 *
 * @param language ISO 639-1 code, of the small letters of names in capitals.
 */
export function readNames(byline: string, language: string | null = null): string[] {
  const found: string[] = []
  let last = false
  const parts = (nameRunIn(byline) ?? byline).split(between)
  for (let at = 0; at < parts.length; at += 2) {
    const joined = parts[at - 1] !== undefined
    const bare = withoutHandle((parts[at] ?? '').replace(place, ''))
      .replace(button, '')
      .replace(gluedRole, '')
      .trim()
    const whole = isTitledName(bare) ? (readUncasedName(bare) ?? bare) : bare
    if (found.length === 0 && desk.test(whole)) break
    const named = nameBeforeJob(whole)
    const one = named !== null && !outlets.has(lastWord(named)) ? named : withoutRole(whole)
    if (isJob(one) || (found.length > 0 && team.test(one))) {
      if (found.length > 0) break
      continue
    }
    // Behind the last name of a list, which `and` stands before, and behind a comma stands what the writer is or writes for.
    if (found.length > 0 && !joined && (last || outlets.has(lastWord(one)) || role.test(lastWord(whole)))) break
    if (found.at(-1)?.includes(' ') && surnameJoint.test(parts[at - 1] ?? '') && isSurname(one))
      found.push(found.pop()! + parts[at - 1]! + one)
    else if (isName(one, found.length === 0)) found.push(fromCapitals(one, language))
    else if (found.length > 0) break
    last ||= joined
  }
  return [...new Set(found)]
}

/** The name that a role, an agency, a paper or itself is run into: `Ilse Maron Staff Writer`. */
function withoutRole(text: string): string {
  const words = text.split(' ')
  const isTold = (words.length > 2 && role.test(lastWord(text))) || (words.length > 3 && outlets.has(lastWord(text)))
  // A paper's staff is nobody: `Harbour Post Staff`.
  if (isTold && !roleFirst.test(text) && !rankFirst.test(text))
    return outlets.has(words[1] ?? '') ? text : words.slice(0, 2).join(' ')
  const agency = words.findIndex((_, index) => index > 1 && agencies.has(words.slice(index).join(' ')))
  if (agency > 0) return words.slice(0, agency).join(' ')
  const half = words.length / 2
  if (words.length > 2 && words.slice(0, half).join() === words.slice(half).join()) return words.slice(0, half).join(' ')
  if (capitals.test(words[0] ?? '') || !isHouse(words.at(-1) ?? '')) return text
  while (words.length > 2 && capitals.test(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** Whether a word in capitals is a paper, an agency or a degree, and no surname. */
function isHouse(word: string): boolean {
  const plain = word.replace('®', '')
  return (
    houses.has(plain) ||
    initials.test(word) ||
    gluedHouse.test(word) ||
    outlets.has(plain) ||
    outlets.has(inTitleCase(plain, false))
  )
}

function isSurname(text: string): boolean {
  return surname.test(text) && !agencies.has(text) && !outlets.has(text) && !roleFirst.test(text)
}

/** One word is a name where it stands first, or where names are not spaced. */
function isName(text: string, isFirst: boolean): boolean {
  if (rankFirst.test(text)) return false
  if (!name.test(text) || word.test(text) || accounts.test(text) || roleFirst.test(text) || roleLast.test(text)) return false
  return (isFirst && text.split(' ').length <= mostWords) || isPersonName(text) || kindOf(text.charCodeAt(0)) >= kind.letter
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}

function fromCapitals(text: string, language: string | null): string {
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return text
  const isTurkish = language === 'tr' || language === 'az' || text.includes('İ')
  return text
    .split(' ')
    .map((word) => (numeral.test(word) ? word : inTitleCase(word, isTurkish)))
    .join(' ')
}

/** Turkish has a small letter of its own for `I`, and one for `İ`. */
function inTitleCase(word: string, isTurkish: boolean): string {
  const small = isTurkish ? word.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase() : word.toLowerCase()
  return small.replace(/(?:^|['’.-])\p{L}/gu, (initial) =>
    isTurkish && initial.endsWith('i') ? initial.replace('i', 'İ') : initial.toUpperCase()
  )
}
