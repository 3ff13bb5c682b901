import { visitRegExpAST } from '@eslint-community/regexpp'
import type { AST } from '@eslint-community/regexpp'
import { type CharSet, JS, NFA } from 'refa'
import type { Literal } from 'scslre'

/** A group that repeats so often or more is looked at. */
const MANY = 8

const known = new Map<string, boolean>()

/**
 * The first repeated part of a pattern that can read the same text in two ways, which costs an exponent: `(?:a|a)*`, `(?:aa?)*`.
 *
 * What is around a part, and assertions in it, are left out: a part may be named that its pattern guards, never the other way round.
 */
export function findAmbiguity({ source, flags }: Literal): string | undefined {
  const parser = JS.Parser.fromLiteral({ source, flags })
  let found: string | undefined
  visitRegExpAST(parser.ast.pattern, {
    onQuantifierEnter(quantifier) {
      const { element, max, raw } = quantifier
      if (found !== undefined || max < MANY || !isGroup(element)) return
      const key = `${flags} ${element.raw}`
      const isAmbiguous = known.get(key) ?? (hasTwins(parser, element) || isAmbiguousLoop(parser, element))
      known.set(key, isAmbiguous)
      if (isAmbiguous) found = raw
    }
  })
  return found
}

function isGroup(element: AST.QuantifiableElement): boolean {
  return element.type === 'Group' || element.type === 'CapturingGroup'
}

/** Whether alternatives of one character each share one: refa makes one class of them. */
function hasTwins(parser: JS.Parser, element: AST.Element): boolean {
  let found = false
  visitRegExpAST(element, {
    onAlternativeEnter({ elements, parent }) {
      if (parent.type === 'Pattern' || parent.alternatives[0]?.elements !== elements) return
      const sets = parent.alternatives.flatMap((one) => (one.elements.length === 1 ? charactersOf(parser, one.elements[0]) : []))
      found ||= sets.some((set, at) => sets.slice(0, at).some((other) => !set.isDisjointWith(other)))
    }
  })
  return found
}

function charactersOf(parser: JS.Parser, element: AST.Element | undefined): CharSet[] {
  if (element?.type !== 'Character' && element?.type !== 'CharacterClass' && element?.type !== 'CharacterSet') return []
  const [only] = parser.parseElement(element).expression.alternatives
  return only?.elements.flatMap((part) => (part.type === 'CharacterClass' ? [part.characters] : [])) ?? []
}

type Pair = readonly [NFA.Node, NFA.Node]

/** Whether two different walks through the part, over and over, read the same text and come back to its start. */
function isAmbiguousLoop(parser: JS.Parser, element: AST.Element): boolean {
  const { expression, maxCharacter } = parser.parseElement(element, { assertions: 'ignore', backreferences: 'disable' })
  const nfa = NFA.fromRegex(expression, { maxCharacter })
  const steps = (node: NFA.Node) =>
    [...node.out].flatMap(([to, set]) =>
      nfa.finals.has(to)
        ? [
            { to, set },
            { to: nfa.initial, set }
          ]
        : [{ to, set }]
    )
  const places = new Map<NFA.Node, number>()
  const placeOf = (node: NFA.Node): number => places.get(node) ?? (places.set(node, places.size), places.size - 1)
  const keyOf = ([a, b]: Pair): string => `${placeOf(a)} ${placeOf(b)}`
  const start: Pair = [nfa.initial, nfa.initial]
  const before = new Map<string, string[]>([[keyOf(start), []]])
  const open = [start]
  for (let pair = open.pop(); pair; pair = open.pop())
    for (const left of steps(pair[0]))
      for (const right of steps(pair[1])) {
        if (left.set.isDisjointWith(right.set)) continue
        const next: Pair = [left.to, right.to]
        const entry = before.get(keyOf(next))
        if (entry) entry.push(keyOf(pair))
        else {
          before.set(keyOf(next), [keyOf(pair)])
          open.push(next)
        }
      }
  const back = new Set([keyOf(start)])
  const todo = [...back]
  for (let key = todo.pop(); key !== undefined; key = todo.pop())
    for (const earlier of before.get(key) ?? [])
      if (!back.has(earlier)) {
        back.add(earlier)
        todo.push(earlier)
      }
  return [...back].some((key) => new Set(key.split(' ')).size > 1)
}
