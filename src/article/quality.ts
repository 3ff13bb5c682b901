import type { Quality, Verdict } from '../types.ts'

const cutEnd = /(?:…|\.{3}|\[…\]|\[\.{3}\])$/u
/** A page with so many lines that hang on no story is an index of others. */
const fewestLines = 20
/** Prose of a story comes in paragraphs after one another; teasers stand apart. */
const fewestTogether = 2
/** Behind a paywall's notice a longer text is whole all the same. */
const longestStub = 300
const fewestWords = 25

/** Tell an article from a part of one, a list of teasers, and nothing. */
export function judge(kept: readonly Verdict[], verdicts: readonly Verdict[], words: number): Quality {
  const story = kept.filter(({ label }) => label !== 'title')
  const lines = verdicts.filter(({ label }) => label === 'navigation' || label === 'related' || label === 'boilerplate')
  const isIndex = lines.length >= fewestLines && longestStretch(story, verdicts) < fewestTogether
  if (story.length === 0 || (isIndex && words < fewestWords)) return judgeEmpty(verdicts, lines.length)
  const sure = meanConfidence(story)
  const paywall = verdicts.find(({ label }) => label === 'paywall')
  if (paywall && words < longestStub)
    return say('partial', 0.8, `Line ${String(paywall.block.line)} asks to pay or log in to read on.`)
  const prose = story.filter(({ reason }) => reason.rule === 'prose').length
  if (cutEnd.test(story.at(-1)?.block.text ?? '') && prose > 0) return say('partial', 0.7, 'The last paragraph breaks off.')
  if (isIndex)
    return say('listing', 1 - sure / 2, `${String(lines.length)} lines beside the story, and no two paragraphs together.`)
  if (prose === 0 && story.length >= 12 && story.every(({ block }) => !/[.!?]["”]?$/u.test(block.text)))
    return say('listing', 0.6, 'Many lines, and none reads as prose.')
  const told =
    prose > 0
      ? `${String(prose)} of ${String(story.length)} blocks read as prose.`
      : 'Short lines alone; nothing speaks against them.'
  return say('article', sure, told, ...hiddenAddresses(story))
}

function say(verdict: Quality['verdict'], confidence: number, ...reasons: string[]): Quality {
  return { verdict, confidence, reasons }
}

function judgeEmpty(verdicts: readonly Verdict[], lines: number): Quality {
  if (verdicts.length === 0) return say('empty', 1, 'The text is empty.')
  if (lines >= fewestLines) return say('listing', 0.7, `${String(lines)} lines that name other stories, and no story.`)
  return say('empty', meanConfidence(verdicts), 'No line of the text is story.')
}

/** Paragraphs of the story that follow one another with at most one other block between. */
function longestStretch(story: readonly Verdict[], verdicts: readonly Verdict[]): number {
  const told = new Set(story.filter(({ reason }) => reason.rule === 'prose'))
  let longest = 0
  let together = 0
  let apart = 0
  for (const verdict of verdicts) {
    if (told.has(verdict)) {
      together = apart <= 1 ? together + 1 : 1
      apart = 0
      longest = Math.max(longest, together)
    } else apart += 1
  }
  return longest
}

/** Confidence in the verdicts, each block counting by its length. */
function meanConfidence(verdicts: readonly Verdict[]): number {
  let sum = 0
  let weight = 0
  for (const { block, confidence } of verdicts) {
    sum += confidence * block.text.length
    weight += block.text.length
  }
  return weight > 0 ? Math.round((sum / weight) * 1000) / 1000 : 0
}

/** Cloudflare's token inside a sentence stays, and is told. */
function hiddenAddresses(story: readonly Verdict[]): string[] {
  const lines = story.filter(({ block }) => /\[email\sprotected\]/u.test(block.text)).map(({ block }) => block.line)
  return lines.length > 0 ? [`Cloudflare hid an e-mail address or what it took for one: line ${lines.join(', ')}.`] : []
}
