import { type Choice, mostTelling } from './choices.ts'

const [WAY, CHOICE, LITERAL] = ['\v', '\f', '\t']
/** Of the choices of one way so many are kept: the first ones rule out most texts. */
const most = 3

/** Write the ways in which a text can meet what is demanded of it: each with its choices. Empty where one of them asks for nothing. */
export function toDemandRow(ways: readonly (readonly Choice[])[]): string {
  if (ways.some((choices) => choices.length === 0)) return ''
  return ways
    .map((choices) =>
      mostTellingOf(choices)
        .map((choice) => choice.join(LITERAL))
        .join(CHOICE)
    )
    .join(WAY)
}

/** Rows of `toDemandRow`, read when first asked for. */
export class Demands {
  readonly #rows: string[]
  readonly #ways: (readonly (readonly Choice[])[] | undefined)[] = []

  /** @param rows A line each. */
  constructor(rows: string) {
    this.#rows = rows.split('\n')
  }

  /**
   * Whether a text, lowered first, may hold what a row demands. A row with one way is looked at until a text meets it: then its pattern is
   * compiled, and runs as fast.
   */
  mayMeet(row: number, text: string): boolean {
    if (this.#rows[row] === '') return true
    const ways = (this.#ways[row] ??= this.#read(row))
    const isMet = ways.some((choices) => choices.every((choice) => choice.some((literal) => text.includes(literal))))
    if (isMet && ways.length === 1) this.#rows[row] = ''
    return isMet
  }

  #read(row: number): readonly (readonly Choice[])[] {
    return this.#rows[row]!.split(WAY).map((way) => way.split(CHOICE).map((choice) => choice.split(LITERAL)))
  }
}

function mostTellingOf(choices: readonly Choice[]): readonly Choice[] {
  const left = [...choices]
  const kept: Choice[] = []
  for (let best = mostTelling(left); best && kept.length < most; best = mostTelling(left))
    kept.push(...left.splice(left.indexOf(best), 1))
  return kept
}
