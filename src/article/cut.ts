import { asksToReadOn, offersSite } from '../rules/lines/read-on.ts'
import type { Verdict } from '../types.ts'
import { countWords } from './count-words.ts'
import { endsWhole, isCutOff } from './entries.ts'

/** A prompt to read on stands so near behind the last paragraph, another one nearer; farther down they are the site's own. */
const near = { readOn: 6, other: 2 } as const
/** Behind such a prompt a longer text is whole all the same. */
const longestStub = 300
/** A longer text that ends with an ellipsis may do so for effect. */
const longestExcerpt = 150
/** A line of so many words that breaks off is cut; a shorter one may be a heading, or end for effect. */
const fewestWords = 15
/** Feeds count what they leave out: `[+2315 chars]`. */
const counted = /\[\+\d+ chars\]$/u
/** They say that this story is for those who pay, as other offers do not. */
const others: ReadonlySet<string> = new Set(['paywall-phrase', 'paywall-only-west', 'paywall-already-west'])
/** How much each sign is trusted: set by hand, for it is wrong too seldom on the pages at hand to be counted. */
const sure = { both: 0.95, readOn: 0.85, link: 0.9, other: 0.7, ellipsis: 0.75 } as const

/** A story that is not whole. */
export interface Cut {
  /** 0 to 1. */
  readonly sure: number
  readonly reason: string
}

/**
 * Find out whether a story is cut: it breaks off, or a prompt to pay stands right behind it.
 *
 * @param story What was kept, without the headline.
 * @param words Words of the story.
 * @returns `null` where nothing says so.
 */
export function findCut(verdicts: readonly Verdict[], story: readonly Verdict[], words: number): Cut | null {
  const last = story.at(-1)
  if (!last) return null
  const { text } = last.block
  const length = countWords(text)
  if (counted.test(text)) return { sure: sure.both, reason: 'It ends with a count of the characters that were left out.' }
  if (words >= longestStub) return null
  const behind = verdicts.slice(verdicts.indexOf(last) + 1)
  const hasEllipsis = isCutOff(text) && (length >= fewestWords || story.length === 1)
  const breaksOff = hasEllipsis || (!endsWhole(text) && length >= fewestWords)
  const own = behind.slice(0, near.readOn).find((verdict) => isGate(verdict) && !offersSite(verdict.block.text))
  const gate = own ?? (breaksOff ? (behind.slice(0, near.readOn).find(isGate) ?? verdicts.find(isGate)) : undefined)
  if (gate) return cutBy(gate, breaksOff ? sure.both : sure.readOn)
  const other = findOther(behind)
  if (other) return cutBy(other, sure.other)
  if (!hasEllipsis) return null
  const hasLink = behind.slice(0, near.other).some(({ label, reason }) => label === 'related' && reason.value === undefined)
  if (!hasLink && words > longestExcerpt) return null
  return { sure: hasLink ? sure.link : sure.ellipsis, reason: 'The last paragraph breaks off.' }
}

/**
 * Find out whether a list is what stands under a cut story: a prompt to read on stands between them, and the list tells nothing.
 *
 * @param kept What stays in the text.
 * @param isList Whether verdicts make a list of stories: what stands over the prompt may itself be one.
 * @returns `null` where nothing says so.
 */
export function findStub(
  verdicts: readonly Verdict[],
  kept: ReadonlySet<Verdict>,
  isList: (verdicts: readonly Verdict[]) => boolean
): Cut | null {
  const gate = verdicts.findIndex((verdict) => isGate(verdict) && !offersSite(verdict.block.text))
  if (
    gate === -1 ||
    verdicts.slice(gate).some((verdict) => kept.has(verdict) && isLong(verdict) && endsWhole(verdict.block.text))
  )
    return null
  const over = verdicts.slice(0, gate)
  const story = over.filter((verdict) => kept.has(verdict) && verdict.label !== 'title' && verdict.label !== 'timestamp')
  const last = story.at(-1)
  if (!last || !story.some(isLong) || gate - over.indexOf(last) > near.readOn || isList(over)) return null
  return cutBy(verdicts[gate]!, endsWhole(last.block.text) ? sure.readOn : sure.both)
}

function isLong({ block }: Verdict): boolean {
  return countWords(block.text) >= fewestWords
}

function isGate({ label, block }: Verdict): boolean {
  return label === 'paywall' && asksToReadOn(block.text)
}

/** A phrase of paywalls right behind the story, where nothing asks for support: such phrases stand under whole stories too. */
function findOther(behind: readonly Verdict[]): Verdict | undefined {
  if (behind.slice(0, near.readOn).some(({ reason }) => reason.rule.startsWith('paywall-support'))) return undefined
  return behind.slice(0, near.other).find(({ reason }) => others.has(reason.rule))
}

function cutBy({ block }: Verdict, chance: number): Cut {
  return { sure: chance, reason: `Line ${String(block.line)} asks to pay or log in to read on.` }
}
