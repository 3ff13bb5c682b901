const word = /[\p{L}\p{M}\p{N}]+/gu
const shingle = 3
const fnvOffset = 0x811c9dc5
const fnvPrime = 0x01000193

/**
 * 64-bit simhash of a text's 3-word shingles (Charikar 2002), FNV-1a underneath: texts that share most words differ in few bits.
 *
 * @returns 16 hexadecimal digits, or `null` for a text without words.
 */
export function fingerprintOf(text: string): string | null {
  const words = text.toLowerCase().match(word)
  if (!words) return null
  const sums = new Int32Array(64)
  const hashes = words.map(hash)
  for (let at = 0; at <= Math.max(0, hashes.length - shingle); at++) {
    const parts = hashes.slice(at, at + shingle)
    add(sums, mix(parts, fnvOffset), 0)
    add(sums, mix(parts, 0x9747b28c), 32)
  }
  return hex(sums, 0) + hex(sums, 32)
}

function hash(text: string): number {
  let value = fnvOffset
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), fnvPrime)
  return value
}

function mix(parts: readonly number[], seed: number): number {
  let value = seed
  for (const part of parts) {
    value = Math.imul(value ^ part, 0x85ebca6b)
    value ^= value >>> 13
  }
  return Math.imul(value, 0xc2b2ae35) ^ (value >>> 16)
}

function add(sums: Int32Array, bits: number, from: number): void {
  for (let bit = 0; bit < 32; bit++) sums[from + bit] = (sums[from + bit] ?? 0) + (((bits >>> bit) & 1) === 1 ? 1 : -1)
}

function hex(sums: Int32Array, from: number): string {
  let bits = 0
  for (let bit = 0; bit < 32; bit++) if ((sums[from + bit] ?? 0) > 0) bits |= 1 << bit
  return (bits >>> 0).toString(16).padStart(8, '0')
}
