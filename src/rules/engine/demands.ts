import { caseBlind } from './case-blind.ts'
import { type Choice, mostTelling, toChoices } from './choices.ts'
import { lower } from '../wording/lower.ts'
import { type Part, readPattern } from './pattern-tree.ts'

/** What a text holds that a part of a pattern matches. */
interface Held {
  /** All that the part can match, where that can be listed; then there are no choices. */
  readonly exact: Choice | undefined
  readonly choices: readonly Choice[]
}

const most = 48
const smallClass = /^\[[^\\^\]-]{1,4}\]$/u
const nothing: Held = { exact: [''], choices: [] }
const anything: Held = { exact: undefined, choices: [] }

/**
 * Read what each text that a pattern matches holds, in lower case and as `caseBlind` makes it: one literal of each choice.
 *
 * To look for literals costs a fraction of running the pattern, and of compiling it all the more.
 */
export function choicesOf({ source }: RegExp): readonly Choice[] {
  return told(heldBy(readPattern(source)))
}

function heldBy(part: Part): Held {
  switch (part.kind) {
    case 'sign':
      return { exact: part.letter === undefined ? lettersOf(part.source) : [fold(part.letter)], choices: [] }
    case 'again':
      return anything
    case 'repeated':
      return repeated(heldBy(part.part), part.fewest, part.most)
    case 'sequence':
      return inSequence(part.parts.map(heldBy))
    case 'either':
      return either(part.parts.map(heldBy))
    default:
      return nothing
  }
}

function repeated(held: Held, fewest: number, times: number): Held {
  if (times === 1) return fewest === 1 ? held : { exact: held.exact && [...new Set([...held.exact, ''])], choices: [] }
  return fewest === 0 ? anything : { exact: undefined, choices: told(held) }
}

/** Literals grow from part to part as long as all can be listed. */
function inSequence(parts: readonly Held[]): Held {
  const choices: Choice[] = []
  let grown: Choice = ['']
  let isListed = true
  for (const { exact, choices: others } of parts) {
    if (exact && grown.length * exact.length <= most) {
      grown = [...new Set(grown.flatMap((start) => exact.map((end) => start + end)))]
    } else {
      choices.push(...toChoices(grown), ...others)
      grown = exact ?? ['']
      isListed = false
    }
  }
  return isListed ? { exact: grown, choices } : { exact: undefined, choices: [...choices, ...toChoices(grown)] }
}

/** Where not all can be listed, one choice of each alternative counts. */
function either(parts: readonly Held[]): Held {
  const all = [...new Set(parts.flatMap(({ exact }) => exact ?? []))]
  if (parts.every(({ exact }) => exact) && all.length <= most) return { exact: all, choices: [] }
  const best = parts.map((part) => mostTelling(told(part)))
  const joined = best.some((choice) => choice === undefined) ? [] : toChoices(best.flatMap((choice) => choice ?? []))
  return { exact: undefined, choices: joined.filter((choice) => choice.length <= most) }
}

function told({ exact, choices }: Held): readonly Choice[] {
  return exact ? toChoices(exact) : choices
}

function lettersOf(source: string): Choice | undefined {
  return smallClass.test(source) ? [...new Set(Array.from(source.slice(1, -1), fold))] : undefined
}

function fold(letter: string): string {
  return caseBlind(lower(letter))
}
