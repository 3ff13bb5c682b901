import { Buffer } from 'node:buffer'

/** Bytes that come in chunks and can be looked at before they are taken. Reading waits for no more than is asked for. */
export class ByteReader implements AsyncIterable<Buffer> {
  readonly #chunks: AsyncIterator<Uint8Array>
  #held: Buffer = Buffer.alloc(0)

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** Look at what comes next: at least `size` bytes, fewer only at the end. Nothing is taken. */
  async peek(size: number): Promise<Buffer> {
    while (this.#held.length < size) {
      const chunk = await this.#pull()
      if (!chunk) break
      this.#held = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk])
    }
    return this.#held
  }

  /** Take `size` bytes that were looked at, and throw them away. */
  skip(size: number): void {
    this.#held = this.#held.subarray(size)
  }

  /** Take the next chunk; `undefined` at the end. */
  async take(): Promise<Buffer | undefined> {
    const held = this.#held
    this.#held = Buffer.alloc(0)
    return held.length > 0 ? held : this.#pull()
  }

  /** Put back bytes taken too many. */
  giveBack(bytes: Buffer): void {
    this.#held = Buffer.concat([bytes, this.#held])
  }

  /** Close what the bytes come from. */
  async close(): Promise<void> {
    await this.#chunks.return?.()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer, void, undefined> {
    try {
      for (let chunk = await this.take(); chunk; chunk = await this.take()) yield chunk
    } finally {
      await this.close()
    }
  }

  async #pull(): Promise<Buffer | undefined> {
    for (;;) {
      const next: IteratorResult<Uint8Array, unknown> = await this.#chunks.next()
      if (next.done) return undefined
      const { value } = next
      if (value.length > 0) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    }
  }
}
