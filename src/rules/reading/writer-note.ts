import { listed } from '../wording/listed.ts'
import { isNames } from './names.ts'

/** A name has two to five words; the verb behind it so many more. */
const shortest = 2
const longest = 5
const behind = 4
/** A note says so early whom it is about, by a part of the name that is no initial. */
const early = 80
const fewestLetters = 3
const about = /^About (?:the author:? )?/u
/** What stands behind the first names of a byline: a place, a role, an agency. */
const afterNames = /,| \(| [|/·•–—-] | (?:in|at|for|from|aus|en|à|dal|de la|as told|with|mit|avec|con|com|met) |;|\d/u
const beforeNames =
  /^\p{L}[^:,.]{1,24}:\s|(?:^|\s)(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]bout):?\s|[|•·]|\d[\d,.:/]*/u
const behindName = / (?:Updated|Last|Published|Posted|In|\p{Lu}{2,4}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\.?)$/u
const between = / (?:and|&|und|et|y|e|i|och|og|ja|és|ir|un|en|și|a|и|та|ve|dan|và) /u

/** What a note says of its writer first. */
const acts = new Set(
  `covers writes reports works lives joined holds specializes specialises leads edits runs teaches arbeitet schreibt lebt berichtet leitet
  écrit travaille couvre escribe trabaja cubre vive scrive lavora escreve trabalha cobre schrijft werkt pisze pracuje píše piše radi пише работи scrie
  lucrează skriver arbetar γράφει menulis пишет работает пише працює
  shkruan punon jeton mbulon raporton drejton
  piše dela predava
  пише ради пише`.split(/\s+/u)
)
/** `is a`, `ist die`; a name behind them too, as of a paper: `is Ardent’s editor`. */
const being = new Set('is ist est es è é är er este είναι adalah jest je е és yra'.split(' '))
const articles = new Set('a an the one ein eine der die un une una uno le la il um uma o en ett et een de'.split(' '))
const owner = /^\p{Lu}[\p{L}’'-]*[’']s$/u
const further = /^(?:(?:can|may) be reached|has (?:been|written|worked|covered|reported|spent|over|more than|\d)) /u
const apposition = /^(?:an?|the|eine?|un[ae]?) /u
/** Parts in a newsroom, as they open in many languages. */
const roles =
  listed(`writer|reporter|editor|journalist|correspondent|correspondant|corresponsal|corrispondent|author|columnist|contribut|critic|blogger|photographer|expert|specialist|redakt
  korrespondent|autor|rédact|periodista|giornalist|jornalista|dziennikar|novinar|novinár|журналист|корреспондент|кореспондент|редактор|автор|muhabir|gazeteci
  wartawan|phóng viên
  gazetar|kryeredaktor|redaktor
  novinar|urednik|urednic|dopisni
  новинар|уредни|дописни`)
const longestNote = 200
/** `The author is`, and `Autor jest` in languages without an article. */
const WRITER =
  "(?:The|Der|Die|El|La|O|A|De) (?:author|writer|Autor(?:in)?|autora?|auteur)|L['’](?:auteure?|autore|autrice)|Skribenten|Författaren|Forfatteren|" +
  'Autor(?:ka)?|Autorul|Autoarea|Penulis'
const author = new RegExp(`^(?:${WRITER}) (?:is|ist|arbeitet|est|es|è|é|är|er|jest|je|este|adalah) `, 'u')
const teaches = listed(
  `profes|dozent|docent|hoogleraar|lecturer|teaches|enseign|dosen|fellow|forscher|chercheu|investigador|ricercat|pesquisador|onderzoeker
  forskare|badacz|výzkum|cercetăt`
)
const saysItself = /\b(?:says|said|told|asked|recalls|remembers)\b|["“”„«]/u

/** The names of writers in a byline: behind a word for one or a day, and before a place, a role, an agency or another day. */
export function namesOf(byline: string): readonly string[] {
  return byline
    .split(beforeNames)
    .flatMap((part) => part.split(afterNames, 1)[0]?.split(between) ?? [])
    .map((name) => name.replace(behindName, '').trim())
    .filter(isName)
}

/** Whether a sentence opens with one of some names, and goes on to say what its bearer is or does. */
export function opensNote(text: string, names: readonly string[]): boolean {
  const words = text.split(' ', longest + behind)
  for (let count = shortest; count <= Math.min(longest, words.length - 1); count++) {
    const name = words.slice(0, count).join(' ')
    const bare = name.replace(/,$/u, '')
    if (!names.includes(bare)) continue
    const rest = `${words.slice(count).join(' ')} `
    if (bare !== name) return apposition.test(rest)
    return (
      acts.has(words[count] ?? '') || isBeing(words, count) || further.test(rest) || (/^[–—-] /u.test(rest) && tellsRole(text))
    )
  }
  return false
}

function isBeing(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? ''
  return (
    being.has(words[at] ?? '') &&
    (articles.has(next) || owner.test(next) || tellsRole(words.slice(at + 1, at + behind).join(' ')))
  )
}

/** Whether a short sentence says what the author is, who has no name in it. */
export function tellsAuthor(text: string): boolean {
  return (
    text.length <= longestNote &&
    author.test(text) &&
    !saysItself.test(text) &&
    (tellsRole(text.replace(author, '')) || teaches.some((work) => text.toLowerCase().includes(work)))
  )
}

/** Whether a sentence tells of a part in a newsroom. */
export function tellsRole(text: string): boolean {
  const lower = text.toLowerCase()
  return roles.some((role) => lower.includes(role))
}

/** Whether a line is one of some names and nothing else but `About`. */
export function isWritersName(line: string, names: readonly string[]): boolean {
  return names.includes(line.replace(about, ''))
}

/** Whether a sentence says early on a part of the name that the line above it is, and nobody speaks in it. */
export function namesWriter(text: string, line: string, names: readonly string[]): boolean {
  if (!isWritersName(line, names) || saysItself.test(text)) return false
  const said = text.slice(0, early).split(/[^\p{L}\p{M}]+/u)
  return line.split(' ').some((word) => word.length >= fewestLetters && word !== 'About' && said.includes(word))
}

function isName(text: string): boolean {
  const words = text.split(' ').length
  return words >= shortest && words <= longest && isNames(text)
}
