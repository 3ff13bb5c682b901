/** Trouble inside gzip data. The message says what was found, without where. */
export class GzipError extends Error {
  override readonly name = 'GzipError'
}

/** Whether bytes begin like gzip data. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}
