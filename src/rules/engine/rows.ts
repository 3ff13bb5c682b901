/** Number of slots that phrases are spread over: a handful in each. */
export const SLOTS = 4096

/** The slot of a folded phrase. */
export function slotOf(folded: string): number {
  let hash = folded.length
  for (let at = 0; at < folded.length; at += 1) hash = (Math.imul(hash, 31) + folded.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 12)) & (SLOTS - 1)
}
/** How a folded phrase is most often printed: with a capital. */
export function printAs(folded: string): string {
  return folded.charAt(0).toUpperCase() + folded.slice(1)
}

const FIRST = 48

/** One letter for a small number: from `0` on, by code. */
export function toSign(number: number): string {
  return String.fromCharCode(FIRST + number)
}

/** The number that the first letter of a text stands for. */
export function fromSign(text: string): number {
  return text.charCodeAt(0) - FIRST
}

/** Letters of the longest key. */
export const KEY = 4

/** Where a phrase with open places is looked for: by the letters it opens with, or where it opens with a place, by its last ones. */
export function keyOf({ before, after }: { readonly before: string; readonly after: string }): string {
  return before ? `${before.slice(0, KEY)}…` : `…${after.slice(-KEY)}`
}

/** Number of openings that are told apart. */
export const OPENINGS = 65536

/** A number for how a folded phrase opens: by its first eight letters, or by all it has. */
export function openingOf(folded: string): number {
  let hash = 0
  const size = Math.min(8, folded.length)
  for (let at = 0; at < size; at += 1) hash = (Math.imul(hash, 31) + folded.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 16)) & (OPENINGS - 1)
}
