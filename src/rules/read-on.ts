import { isSpokenOn } from './match.ts'

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

/** Whether a line asks to pay, subscribe or log in before reading on. */
export function asksToReadOn(text: string): boolean {
  return isSpokenOn(text, ({ id }) => readOn.has(id))
}
