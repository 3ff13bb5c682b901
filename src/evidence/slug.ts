const word = /[\p{L}\p{N}]{3,}/gu
const endsInWord = /[\p{L}\p{N}]$/u
const opensWord = /^[\p{L}\p{N}]/u

/** The words of a URL's last telling part: `…/2024/harbour-reopens-after-storm.html` gives four. */
export function slugOf(url: string | undefined): ReadonlySet<string> {
  if (!url) return new Set()
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/, 1)[0] ?? ''
  const parts = path.split('/').map((part) => new Set(safeDecode(part).toLowerCase().match(word) ?? []))
  const longest = parts.reduce((best, part) => (part.size > best.size ? part : best), new Set<string>())
  return longest.size >= 3 ? longest : new Set()
}

/** No headline is longer. */
const longest = 300

/** Share of the slug's words that a text holds, 0 to 1. */
export function slugShare(text: string, slug: ReadonlySet<string>): number {
  if (slug.size === 0 || text.length > longest) return 0
  const lowered = text.toLowerCase()
  let found = 0
  for (const part of slug) if (holdsWhole(lowered, part)) found += 1
  return found / slug.size
}

/** Whether a text holds a word that no letter and no digit stands beside. */
function holdsWhole(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const end = at + part.length
    if (!endsInWord.test(text.slice(Math.max(0, at - 2), at)) && !opensWord.test(text.slice(end, end + 2))) return true
  }
  return false
}

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
