import { kind, kindOf } from '../languages/characters.ts'
import { isPersonName, withoutHandle } from '../rules/reading/person.ts'

const between = /(,? (?:and|y|et|und|e|with|con|avec|mit|och|og|ja|en|i|ir|és|ve) | ?& ?)| ?[,;/|、，]+ ?/u
const roleFirst =
  /^(?:staff|senior|chief|special|our|reporter|correspondent|editor|writer|journalist|redaktion|redacción|rédaction|agencies)\b/iu
const accounts = /^(?:admin|administrator|webmaster|guest|anonymous)$/iu
const roleLast = /\b(?:reporter|correspondent|editor|writer|desk|staff|bureau|agency|newsroom|contributor)s?$/iu
/** What the name of a paper or a station ends with. */
const outlets = new Set(
  `Post Times News Newspaper Herald Journal Gazette Tribune Press Mail Observer Chronicle Weekly Today Magazine Media Radio TV Enquirer Inquirer
  Zeitung Anzeiger`.split(/\s+/u)
)
/** Roles of one person. */
const role = /^(?:staff|correspondent|reporter|editor|writer|columnist|contributor)$/iu
/** A role that a name runs into: `Ilse MaronStaff Writer`. */
const gluedRole =
  /(?<=\p{Ll})(?:Staff|Senior|Chief|Contributing|Correspondent|Reporter|Editor|Writer|Columnist|Contributor|Journalist|Photographer)(?!\p{Ll}).*$/u
/** Where a writer reports from. */
const place = /\s(?:in|en|à|aus|at|from|for|For)\s\p{Lu}.*$/u
const agencies = new Set('The Associated Press,Associated Press,Reuters,dpa'.split(','))
/** A paper in capitals behind a name that has none, or a degree: `Ilse Maron BBC NEWS`. */
const capitals = /^(?!I{2,3}$|IV$)\p{Lu}{2,}\p{Ll}*®?$/u
const name = /^\p{L}[\p{L}\p{M}'’.-]*(?:\s+[\p{L}\p{M}'’.-]+){0,4}$/u

/** An account, where it stands alone. */
const word = /^\p{Ll}\S*$/u

/**
 * The writers' names in a byline, those in capitals set in title case. Roles, places and papers are left out: what stands behind the
 * names tells of the last of them.
 */
export function readNames(byline: string): string[] {
  const found: string[] = []
  let last = false
  const parts = byline.split(between)
  for (let at = 0; at < parts.length; at += 2) {
    const joined = parts[at - 1] !== undefined
    const whole = withoutHandle((parts[at] ?? '').replace(place, ''))
      .replace(gluedRole, '')
      .trim()
    const one = withoutRole(whole)
    // Behind the last name of a list, which `and` stands before, and behind a comma stands what the writer is or writes for.
    if (found.length > 0 && !joined && (last || outlets.has(lastWord(one)) || role.test(lastWord(whole)))) break
    if (isName(one, found.length === 0)) found.push(fromCapitals(one))
    else if (found.length > 0) break
    last ||= joined
  }
  return [...new Set(found)]
}

/** The name that a role, an agency, a paper or itself is run into: `Ilse Maron Staff Writer`. */
function withoutRole(text: string): string {
  const words = text.split(' ')
  const isTold = (words.length > 2 && role.test(lastWord(text))) || (words.length > 3 && outlets.has(lastWord(text)))
  if (isTold && !roleFirst.test(text)) return words.slice(0, 2).join(' ')
  const agency = words.findIndex((_, index) => index > 1 && agencies.has(words.slice(index).join(' ')))
  if (agency > 0) return words.slice(0, agency).join(' ')
  const half = words.length / 2
  if (words.length > 2 && words.slice(0, half).join() === words.slice(half).join()) return words.slice(0, half).join(' ')
  if (!capitals.test(words[0] ?? '')) while (words.length > 2 && capitals.test(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** One word is a name where it stands first, or where names are not spaced. */
function isName(text: string, isFirst: boolean): boolean {
  if (!name.test(text) || word.test(text) || accounts.test(text) || roleFirst.test(text) || roleLast.test(text)) return false
  return isFirst || isPersonName(text) || kindOf(text.charCodeAt(0)) >= kind.letter
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}

function fromCapitals(text: string): string {
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return text
  return text.toLowerCase().replace(/(?:^|[\s'’-])\p{L}/gu, (initial) => initial.toUpperCase())
}
