/** Literals, one of which a text must hold. */
export type Choice = readonly string[]

/** A shorter literal is in most texts; signs beyond ASCII say more. */
const shortest = 3
const shortestOther = 2

/** No choice where one of the literals is too short to tell; without those that hold another one. */
export function toChoices(literals: Choice): Choice[] {
  if (literals.some((literal) => literal.trim().length < (/^[\0-\x7f]*$/.test(literal) ? shortest : shortestOther))) return []
  return [literals.filter((literal) => !literals.some((other) => other !== literal && literal.includes(other)))]
}

/** Of some choices the one that tells most: few and long literals. */
export function mostTelling(choices: readonly Choice[]): Choice | undefined {
  return choices.toSorted((one, other) => frequency(one) - frequency(other))[0]
}

/** A guess at how often a text holds one of them: each letter more makes a literal about four times as rare. */
function frequency(choice: Choice): number {
  return choice.reduce((sum, literal) => sum + 4 ** -literal.length, 0)
}
