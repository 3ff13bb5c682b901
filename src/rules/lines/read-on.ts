import { isSpokenOn } from '../engine/match.ts'

/** Rules on prompts that stand where a story is cut, unlike those that ask for support or count what was read. */
const readOn: ReadonlySet<string> = new Set([
  'paywall-continue',
  'paywall-to-continue',
  'paywall-subscribers',
  'paywall-es',
  'paywall-fr',
  'paywall-de',
  'paywall-read-on-world',
  'paywall-only-world',
  'paywall-members-east'
])

/** What a subscription brings besides the story at hand: sites offer it under whole stories too. */
const offer = /\b(?:archives?|unlimited|full (?:digital )?access|journalism)\b/iu
const others = /\b(?:all|more|our)(?: (?:of|our|the|great|local|premium))* (?:stories|articles|news|reports?|content|posts)\b/iu
const thisStory = /\b(?:(?<!like )this|the (?:rest|full (?:story|article|report|text)))\b/iu

/** Whether a line that asks to subscribe offers the whole site, and says nothing of the story over it. */
export function offersSite(text: string): boolean {
  return (offer.test(text) || others.test(text)) && !thisStory.test(text)
}

/** Whether a line asks to pay, subscribe or log in before reading on. */
export function asksToReadOn(text: string): boolean {
  return isSpokenOn(text, ({ id }) => readOn.has(id))
}
