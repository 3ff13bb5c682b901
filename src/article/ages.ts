import { isAgo } from '../rules/reading/ago.ts'

/** `2h`, `5 min`, `1d`: an age as lists of stories print it under a headline. */
const short = /^\d{1,2} ?(?:m|mins?|h|hrs?|d|w|wks?)\.?$/iu
const edge = /^[\s()[\]|•·–—:-]{1,4}|[\s()[\]|•·–—:-]{1,4}$/gu
const opens = /^[([|•·–—:-]/u
const closes = /[)\]|•·–—:-]$/u
const longest = 4

/** Whether a line is an age in short and nothing else. */
export function isShortAge(text: string): boolean {
  return short.test(text)
}

/**
 * Whether a headline has its age before or behind it on the same line: `Bridge to close (2 hours ago)`. A sign or a capital sets it
 * apart: `What was known 2 years ago` is a headline of its own.
 */
export function bearsAge(text: string): boolean {
  if (!/\p{Nd}/u.test(text)) return false
  const words = text.split(' ')
  for (let count = 2; count <= longest && count < words.length; count++) {
    const [first, next] = [words.slice(0, count), words[count]!]
    if ((closes.test(first.at(-1)!) || opens.test(next) || /^\p{Lu}/u.test(next)) && isAge(first)) return true
    const [before, last] = [words.at(-count - 1)!, words.slice(-count)]
    if ((opens.test(last[0]!) || closes.test(before)) && isAge(last)) return true
  }
  return false
}

function isAge(words: readonly string[]): boolean {
  return isAgo(words.join(' ').replace(edge, ''))
}
