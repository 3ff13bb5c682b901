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
