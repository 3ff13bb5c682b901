const word = /[\p{L}\p{N}]{3,}/gu

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
  const words = new Set(text.toLowerCase().match(word) ?? [])
  let found = 0
  for (const part of slug) if (words.has(part)) found += 1
  return found / slug.size
}

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
