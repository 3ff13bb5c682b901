import { isDate } from '../rules/reading/date-shape.ts'
import { offersNews } from '../rules/reading/offers.ts'
import { saysOurs } from '../rules/reading/ours.ts'
import { areMenuWords, isMenu } from '../rules/reading/menus.ts'
import { isKept } from '../rules/policy.ts'
import { areNames } from '../rules/reading/person.ts'
import type { Hit, Label } from '../types.ts'
import { endsInStop } from './full-stop.ts'
import type { Page } from './page.ts'

/** What prompts are called that a headline may sound like: `Download the app or wait at the barrier, drivers told`. */
const prompts: ReadonlySet<Label> = new Set(['newsletter', 'app', 'paywall', 'navigation', 'share', 'comments'])
/** What opens in brackets, or with a word for a correction, says of what kind a story is, also this one: `[포토] 눈 온 뒤`. */
const bracketed = 'related-brackets-east'
/** A button has fewer words, and so has a rubric over the headline. */
const fewest = 5
const longest = 24
/** So many lines say who wrote the story and when. */
const mostBetween = 5
/** What follows has so many sentences, one of which is so likely story. */
const fewestSentences = 2
const likely = 0.5
/** Share of its telling words that the story has too: what a prompt offers is told nowhere. */
const shared = 0.2

/** A headline that a rule took for a prompt, and what the rule said. */
export interface Spared {
  readonly index: number
  readonly hit: Hit
}

/**
 * Let the first line of a text be its headline though it asks for something as prompts do, where the writer or the day stands right below, or
 * the story does and has its words.
 */
export function spareHeadline(page: Page): Spared | undefined {
  for (let index = 0; index < page.blocks.length; index++) {
    const hit = page.decided[index]
    if (hit && (prompts.has(hit.label) || hit.label === 'correction' || hit.rule === bracketed)) {
      if (!readsAsHeadline(page, index, prompts.has(hit.label))) continue
      page.decided[index] = undefined
      return { index, hit }
    }
    // Another line may be the headline, or the story has begun.
    if (!hit && page.read(index, 'words') >= fewest && !isAbout(page, index) && !isMenu(page.text(index))) return undefined
  }
  return undefined
}

function readsAsHeadline(page: Page, index: number, isPrompt: boolean): boolean {
  const text = page.text(index)
  const words = page.read(index, 'words')
  if (words < fewest || words > longest || endsInStop(text) || !isWhole(page, index)) return false
  if (isPrompt && (saysOurs(text) || offersNews(text))) return false
  let next = index + 1
  while (next <= index + mostBetween && (isAbout(page, next) || isBrief(page, next) || isButton(page, next))) next += 1
  if (!tells(page, next) || !opensStory(page, next)) return false
  const isFirst = page.blocks.slice(0, index).every((_, at) => isAbout(page, at) || (!isPrompt && isResidue(page, at)))
  const isSigned = page.blocks.slice(index + 1, next).some((_, offset) => isAbout(page, index + 1 + offset))
  return (isSigned && isFirst) || page.read(index, 'affinity') >= shared || page.read(index, 'slug') >= shared
}

/** A line of its own that stands here alone. */
function isWhole(page: Page, index: number): boolean {
  const block = page.blocks[index]
  if (block?.form !== 'line' && block?.form !== 'heading') return false
  return !page.isPiece(index) && !page.isPiece(index + 1) && page.read(index, 'again') === 0
}

/** Whether a line says who wrote the story or when. */
function isAbout(page: Page, index: number): boolean {
  const label = page.label(index)
  if (label === 'byline' || label === 'date') return true
  return page.isOpen(index) && (isDate(page.text(index)) || page.about(index) !== undefined || areNames(page.text(index)))
}

/** What a writer is, a place or a rubric. */
function isBrief(page: Page, index: number): boolean {
  return page.isOpen(index) && page.isShort(index) && page.read(index, 'words') < fewest
}

function isResidue(page: Page, index: number): boolean {
  const label = page.label(index)
  const text = page.text(index)
  return (label !== undefined && !isKept(label)) || isMenu(text) || areMenuWords(text)
}

/** A button or a count that a rule knows. */
function isButton(page: Page, index: number): boolean {
  const label = page.label(index)
  return label !== undefined && !isKept(label) && page.read(index, 'words') < fewest
}

function tells(page: Page, index: number): boolean {
  return page.isOpen(index) && page.read(index, 'sentence') > 0
}

function opensStory(page: Page, from: number): boolean {
  let [sentences, best] = [0, 0]
  for (let index = from; index < page.blocks.length; index++) {
    if (!tells(page, index)) continue
    sentences += 1
    best = Math.max(best, page.chance(index))
  }
  return sentences >= fewestSentences && best >= likely
}
