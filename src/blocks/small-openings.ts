import { isDate } from '../rules/reading/date-shape.ts'
import { isPersonName } from '../rules/reading/person.ts'
import type { Line } from './lines.ts'

/** Measures stand among the items of a recipe. */
const small = /^[\p{Ll}\p{N}]/u
const mark = /[.!?…](?:["'”’»)\]]*$|["'”’»)\]]* )/u
const clauseEnd = /[,;]$/u
/** So many lines in a row that open small are a list: a sentence is cut at a link, and goes on behind it with one line or two. */
const fewest = 3
/** A day has few words, a name behind its word too: the rest of a line need not be read. */
const longest = 60
const writer = /^(?:by|di|de|por|par|von|door|av|af|oleh|od|pred|от|від):? (?<name>\p{Lu}.+)$/u

/** Which lines open with a small letter without going on the line before: the items of a list, a day, a writer. */
export function findSmallOpenings(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let from = 0; from < lines.length; from++) {
    if (!opensSmall(lines[from])) continue
    let to = from + 1
    while (to < lines.length && !lines[to]!.gap && opensSmall(lines[to])) to++
    const run = lines.slice(from, to)
    run.forEach(({ text }, offset) => {
      if (isAbout(text)) found.add(from + offset)
    })
    if (isList(run)) for (let index = from; index < to; index++) found.add(index)
    from = to - 1
  }
  return found
}

function opensSmall(line: Line | undefined): boolean {
  return line !== undefined && small.test(line.text)
}

/** No sentence ends in a list but behind its last item, and each other item may end in a comma. */
function isList(run: readonly Line[]): boolean {
  if (run.length < fewest) return false
  const over = run.slice(0, -1)
  return !run.some(({ text }) => mark.test(text)) || over.every(({ text }) => clauseEnd.test(text))
}

function isAbout(text: string): boolean {
  if (text.length > longest) return false
  const name = writer.exec(text)?.groups?.['name']
  return name === undefined ? isDate(text) : isPersonName(name)
}
