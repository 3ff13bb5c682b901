import { percent } from '../reasons/tell.ts'
import { isKept } from '../rules/policy.ts'
import type { ExplainedLine, Reason } from '../types.ts'
import { printable } from './printable.ts'

/** A verdict that is less sure than this is doubtful: what speaks against it is said too. */
const doubtful = 0.8
const learned = 'learned'

/** What was measured of a line, in a line: `4% story: short (2 words), no sentence mark (else 31%)`; empty where nothing was. */
export function sayReasons({ weighing, label, confidence, rule, why }: ExplainedLine): string {
  if (!weighing) return rule === learned ? printable(why) : ''
  const isSpared = isKept(label) && weighing.chance < 0.5
  const said = `${percent(weighing.chance)} story${isSpared ? ', kept in doubt' : ''}`
  const parts = [weighing.for.length > 0 ? `${said}: ${list(weighing.for)}` : said]
  if (confidence < doubtful && weighing.against.length > 0) parts.push(`against: ${list(weighing.against)}`)
  return parts.join('; ')
}

/** What the rules say, by name, and how the measured reasons are read. */
export function legend(lines: readonly ExplainedLine[]): Map<string, string> {
  const said = lines.filter(({ rule, why }) => rule !== '' && why !== '')
  const rules = new Map(said.map(({ rule, why }) => [rule, why]))
  if (rules.has(learned)) rules.set(learned, 'What was learned from real pages takes it for no part of the story.')
  if (lines.some(({ weighing }) => weighing))
    rules.set(
      'else',
      'The chance to be story without that and the reasons before it; of what speaks against it, without that alone.'
    )
  return rules
}

function list(reasons: readonly Reason[]): string {
  return reasons.map(({ seen, without }) => `${printable(seen)} (else ${percent(without)})`).join('; ')
}
