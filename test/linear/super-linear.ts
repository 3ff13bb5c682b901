import { analyse, type Literal } from 'scslre'
import { findAmbiguity } from './ambiguity.ts'

/** A quantifier that may repeat so often or more is taken for one without end, where exponents are looked for. */
const LONG = 16

/**
 * Say how a pattern can take more than linear time: two quantifiers without end that share a run of characters, one that shares it with
 * itself, or, bounds aside, an exponent; then a part repeated that reads one text in several ways. `undefined` where it cannot.
 *
 * Quantifiers with an end can make a pattern cost a product of their ends, never more for a longer text: rules see at most 800 characters,
 * and test/rules.test.ts holds each to 100 ms on hostile lines of 10,000.
 */
export function findSuperLinear(literal: Literal): string | undefined {
  const [report] = analyse(literal, { reportTypes: { Move: false } }).reports
  const exponent =
    report ?? analyse(widen(literal), { reportTypes: { Move: false } }).reports.find(({ exponential }) => exponential)
  const where = `/${literal.source}/${literal.flags}`
  if (exponent) {
    const { exponential, character } = exponent
    return `${where} takes ${exponential ? 'exponential' : 'polynomial'} time on runs of ${JSON.stringify(character.pick)}`
  }
  const part = findAmbiguity(literal)
  return part === undefined ? undefined : `${where} takes exponential time, as ${part} reads some texts in several ways`
}

/** The pattern without the ends of its long quantifiers. */
function widen({ source, flags }: Literal): Literal {
  const wide = source.replace(/\\.|\{(\d+),(\d+)\}/gsu, (part, least?: string, most?: string) =>
    least !== undefined && Number(most) >= LONG ? `{${least},}` : part
  )
  return { source: wide, flags }
}
