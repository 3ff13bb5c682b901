/** A name has two to five words; the verb behind it so many more. */
const shortest = 2
const longest = 5
const behind = 4
/** A note says so early whom it is about, by a part of the name that is no initial. */
const early = 80
const fewestLetters = 3
const about = /^About (?:the author:? )?/u

/** What a note says of its writer first: `Ilse Maron is`, `Ilse Maron, an editor`, `Ильзе Марон — редактор`. */
const firsts = new Set(
  `— – - is was writes covers reports works lives joined holds specializes specialises leads edits runs teaches
  ist arbeitet schreibt lebt berichtet leitet est écrit travaille couvre vit es escribe trabaja cubre vive è scrive lavora é escreve trabalha
  cobre schrijft werkt jest pisze pracuje je píše este scrie lucrează är skriver arbetar είναι γράφει adalah menulis là пишет работает пише
  працює`.split(/\s+/u)
)
const further = /^(?:(?:can|may) be reached|has (?:been|written|worked|covered|reported|spent|over|more than|\d)) /u

/** Whether a sentence opens with a name that stands in one of some bylines, and goes on to say what its bearer is or does. */
export function opensNote(text: string, bylines: readonly string[]): boolean {
  const words = text.split(' ', longest + behind)
  for (let count = shortest; count <= Math.min(longest, words.length - 1); count++) {
    const name = words.slice(0, count).join(' ')
    const bare = name.replace(/,$/u, '')
    const rest = words.slice(count)
    const goesOn = bare !== name || firsts.has(rest[0] ?? '') || further.test(`${rest.join(' ')} `)
    if (goesOn && bylines.some((byline) => byline.includes(bare))) return true
  }
  return false
}

/** Whether a line is a name that stands in one of some bylines, and nothing else but `About`. */
export function isWritersName(line: string, bylines: readonly string[]): boolean {
  const name = line.replace(about, '')
  const words = name.split(' ').length
  return words >= shortest && words <= longest && bylines.some((byline) => byline.includes(name))
}

/** Whether a sentence says early on a part of the name that the line above it is, one of some bylines. */
export function namesWriter(text: string, line: string, bylines: readonly string[]): boolean {
  if (!isWritersName(line, bylines)) return false
  const said = text.slice(0, early).split(/[^\p{L}\p{M}]+/u)
  return line.split(' ').some((word) => word.length >= fewestLetters && word !== 'About' && said.includes(word))
}
