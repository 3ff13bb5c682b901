/** A writer's name stands in the genitive or the accusative behind an article. */
const declined = /^(?:(?<hers>Της|ΤΗΣ)|Του|ΤΟΥ|Από τ(?:(?<hersFrom>ην?)|ον)) (?<name>[^\s,]+(?: [^\s,]+){1,3})$/u
const joined = / (?:και|ΚΑΙ) /u
const genitive = /^(?:Του|ΤΟΥ)/u

/**
 * The name of a Greek byline as its bearer says it: `Της Ελένης Ραζή` names Ελένη Ραζή. Where its ending may be of several, it is left
 * as it stands.
 *
 * @returns `null` for other lines.
 */
export function readGreekName(line: string): string | null {
  const { hers, hersFrom, name } = declined.exec(line)?.groups ?? {}
  if (name === undefined || joined.test(line)) return null
  if (hersFrom !== undefined) return name
  const [given = '', ...others] = name.split(' ')
  if (hers !== undefined) return [given.replace(/(?<=[ηαήάΗΑ])[ςΣ](?=$|-)/gu, ''), ...others].join(' ')
  const told = genitive.test(line) ? [ofGiven(given), ...others.map(ofSurname)] : [given, ...others].map(withEnd)
  return told.every((word) => word !== null) ? told.join(' ') : name
}

function ofGiven(word: string): string | null {
  return /(?:ου|ΟΥ)$/u.test(word) ? word.replace(/υ$/u, 'ς').replace(/Υ$/u, 'Σ') : withEnd(word)
}

/** Surnames as `Γεωργίου` are genitives themselves, so that none but one ending tells. */
function ofSurname(word: string): string | null {
  if (/πουλου$/u.test(word)) return word.replace(/υ$/u, 'ς')
  return /(?:ου|ΟΥ)$/u.test(word) ? null : withEnd(word)
}

function withEnd(word: string): string {
  if (/[οαηόάή]$/u.test(word)) return `${word}ς`
  return /[ΟΑΗ]$/u.test(word) ? `${word}Σ` : word
}
