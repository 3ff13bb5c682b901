const fnvOffset = 0x811c9dc5
const fnvPrime = 0x01000193
const firstUnspaced = 0x2e80
const lastUnspaced = 0xabff
const letters = new Uint8Array(128)
for (const unit of '0123456789abcdefghijklmnopqrstuvwxyz') letters[unit.charCodeAt(0)] = 1

/**
 * Hash the words of texts in one pass, for their fingerprint: FNV-1a of lower-case UTF-16 units.
 *
 * For speed a word is a run of ASCII letters and digits and of units beyond ASCII that are no punctuation; each unit of a
 * script without spaces is a word of its own. Changed, it would part the fingerprints of this version from those of others.
 */
export function hashWords(texts: readonly string[]): number[] {
  const hashes: number[] = []
  for (const text of texts) {
    const lower = text.toLowerCase()
    let hash = 0
    let open = false
    for (let at = 0; at <= lower.length; at++) {
      const unit = at < lower.length ? lower.charCodeAt(at) : 0
      const alone = unit >= firstUnspaced && unit <= lastUnspaced && unit !== 0x3000
      if (!alone && isLetter(unit)) {
        hash = Math.imul((open ? hash : fnvOffset) ^ unit, fnvPrime)
        open = true
        continue
      }
      if (open) hashes.push(hash)
      open = false
      if (alone && !isMark(unit)) hashes.push(Math.imul(fnvOffset ^ unit, fnvPrime))
    }
  }
  return hashes
}

function isLetter(unit: number): boolean {
  if (unit < 128) return letters[unit] === 1
  return unit >= 0xaa && unit !== 0xab && unit !== 0xbb && unit !== 0xbf && !(unit >= 0x2000 && unit <= 0x2bff) && !isMark(unit)
}

/** Punctuation of East Asian texts, and full-width forms of ASCII's. */
function isMark(unit: number): boolean {
  return (unit >= 0x3001 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xff0f) || (unit >= 0xff1a && unit <= 0xff20)
}
