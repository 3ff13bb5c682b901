const shingle = 3
const seeds = [0x811c9dc5, 0x9747b28c] as const

/**
 * 64-bit simhash (Charikar 2002) of a text's shingles of three words: texts that share most of them differ in few bits.
 *
 * @param hashes 32-bit hashes of the words, in order.
 * @returns 16 hexadecimal digits, or `null` for a text without words.
 */
export function fingerprintOf(hashes: readonly number[]): string | null {
  if (hashes.length === 0) return null
  return seeds.map((seed) => half(hashes, seed)).join('')
}

/** Bytes are counted rather than bits: four steps a shingle in place of 32. */
function half(hashes: readonly number[], seed: number): string {
  const bytes = new Uint32Array(4 * 256)
  const count = Math.max(1, hashes.length - shingle + 1)
  for (let at = 0; at < count; at++) {
    let value = seed
    for (let next = at; next < at + shingle && next < hashes.length; next++) {
      value = Math.imul(value ^ (hashes[next] ?? 0), 0x85ebca6b)
      value ^= value >>> 13
    }
    value = Math.imul(value, 0xc2b2ae35)
    value ^= value >>> 16
    for (let byte = 0; byte < 4; byte++) {
      const slot = byte * 256 + ((value >>> (byte * 8)) & 255)
      bytes[slot] = (bytes[slot] ?? 0) + 1
    }
  }
  let bits = 0
  for (let bit = 0; bit < 32; bit++) if (isMostlySet(bytes, bit, count)) bits |= 1 << bit
  return (bits >>> 0).toString(16).padStart(8, '0')
}

function isMostlySet(bytes: Uint32Array, bit: number, count: number): boolean {
  let set = 0
  for (let byte = 0; byte < 256; byte++) if (((byte >>> (bit & 7)) & 1) === 1) set += bytes[(bit >>> 3) * 256 + byte] ?? 0
  return set * 2 > count
}
