import type { Quality, Verdict } from '../types.ts'
import { findCut, findStub } from './cut.ts'
import { findListing } from './listing.ts'
import { areScraps } from './scraps.ts'

/**
 * Tell an article from a part of one, a list of stories, and nothing. In doubt it is an article.
 *
 * What `confidence`, 0 to 1, counts differs by verdict:
 * - `article`: the share of the kept letters that is expected to be story, from the confidence of each block's verdict. A low one
 *   says that residue is likely left in the text.
 * - `empty`: the same of what was dropped: the share of its letters expected to be no story.
 * - `listing`: the share of the kept words that stand in the list; of short lines without headlines, the share of their letters that
 *   is expected to be no story.
 * - `partial`: how much the sign is trusted that the story is cut; two signs together make it surer.
 *
 * @param kept The verdicts on what stays in the text.
 * @param verdicts All verdicts, in order.
 * @param words Words of the text.
 */
export function judge(kept: readonly Verdict[], verdicts: readonly Verdict[], words: number): Quality {
  const story = kept.filter(({ label }) => label !== 'title' && label !== 'timestamp')
  if (verdicts.length === 0) return say('empty', 1, 'The text is empty.')
  const stays = new Set(kept)
  const listing = findListing(verdicts, stays)
  const stub = listing ? findStub(verdicts, stays, (over) => findListing(over, stays) !== null) : null
  if (stub) return say('partial', stub.sure, stub.reason)
  if (listing) return say('listing', listing.share, listing.reason)
  if (story.length === 0) return say('empty', meanConfidence(verdicts), 'No line of the text is story.')
  const cut = findCut(verdicts, story, words)
  if (cut) return say('partial', cut.sure, cut.reason)
  const sure = meanConfidence(story)
  const gone = verdicts.length - kept.length
  if (areScraps(story, gone, sure))
    return say(
      'listing',
      1 - sure,
      `${String(story.length)} short lines, each more likely a name, a link or a prompt than story.`
    )
  const prose = story.filter(({ reason }) => reason.rule === 'prose').length
  const short =
    gone > story.length
      ? `Short lines alone, and more were dropped: ${String(gone)} of ${String(verdicts.length)} blocks.`
      : 'Short lines alone; nothing speaks against them.'
  const told = prose > 0 ? `${String(prose)} of ${String(story.length)} blocks read as prose.` : short
  return say('article', sure, told, ...hiddenAddresses(story))
}

function say(verdict: Quality['verdict'], confidence: number, ...reasons: string[]): Quality {
  return { verdict, confidence: Math.round(confidence * 1000) / 1000, reasons }
}

/** Confidence in the verdicts, each block counting by its length. */
function meanConfidence(verdicts: readonly Verdict[]): number {
  let sum = 0
  let weight = 0
  for (const { block, confidence } of verdicts) {
    sum += confidence * block.text.length
    weight += block.text.length
  }
  return weight > 0 ? sum / weight : 0
}

/** Cloudflare's token inside a sentence stays, and is told. */
function hiddenAddresses(story: readonly Verdict[]): string[] {
  const lines = story.filter(({ block }) => /\[email\sprotected\]/u.test(block.text)).map(({ block }) => block.line)
  return lines.length > 0 ? [`Cloudflare hid an e-mail address or what it took for one: line ${lines.join(', ')}.`] : []
}
