import type { Quality, Verdict } from '../types.ts'

const fewestWords = 25
const cutEnd = /(?:…|\.{3}|\[…\]|\[\.{3}\])$/u

/** Tell an article from a part of one, a list of teasers, and nothing. */
export function judge(kept: readonly Verdict[], verdicts: readonly Verdict[], words: number): Quality {
  const story = kept.filter(({ label }) => label !== 'title')
  if (story.length === 0) {
    return {
      verdict: 'empty',
      confidence: 1,
      reasons: [verdicts.length > 0 ? 'No line of the text is story.' : 'The text is empty.']
    }
  }
  const last = story.at(-1)?.block.text ?? ''
  const paywall = verdicts.find(({ label }) => label === 'paywall')
  const prose = story.filter(({ reason }) => reason.rule === 'prose').length
  if (paywall && words < 300)
    return {
      verdict: 'partial',
      confidence: 0.8,
      reasons: [`Line ${String(paywall.block.line)} asks to pay or log in to read on.`]
    }
  if (cutEnd.test(last) && prose > 0) return { verdict: 'partial', confidence: 0.7, reasons: ['The last paragraph breaks off.'] }
  if (prose === 0 && story.length >= 12 && story.every(({ block }) => !/[.!?]["”]?$/u.test(block.text))) {
    return { verdict: 'listing', confidence: 0.6, reasons: ['Many lines, and none reads as prose.'] }
  }
  const reasons = [
    prose > 0
      ? `${String(prose)} of ${String(story.length)} blocks read as prose.`
      : 'Short lines alone; nothing speaks against them.'
  ]
  return {
    verdict: 'article',
    confidence: prose > 1 && words >= fewestWords ? 0.9 : 0.5,
    reasons: [...reasons, ...hiddenAddresses(story)]
  }
}

/** Cloudflare's token inside a sentence stays, and is told. */
function hiddenAddresses(story: readonly Verdict[]): string[] {
  const lines = story.filter(({ block }) => /\[email\sprotected\]/u.test(block.text)).map(({ block }) => block.line)
  return lines.length > 0 ? [`Cloudflare hid an e-mail address or what it took for one: line ${lines.join(', ')}.`] : []
}
