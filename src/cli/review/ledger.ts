import { Buffer } from 'node:buffer'
import type { Doubt } from './doubts.ts'

/** A doubtful text: how often it was met, and where it was least sure. */
export interface Entry extends Omit<Doubt, 'line'> {
  readonly count: number
  /** `file:line` or `id:line`. */
  readonly place: string
}

/** How much is held at once. */
export interface Room {
  readonly texts: number
  /** UTF-16 units of all texts. */
  readonly length: number
}

const enough: Room = { texts: 100_000, length: 16_777_216 }

/**
 * Counts doubtful texts, in bounded memory.
 *
 * Where there is no more room, the rarer half is let go, the surest of them first; one that comes again is counted anew. What is held
 * depends on the documents and their order alone.
 */
export class Ledger {
  readonly #entries = new Map<string, Entry>()
  readonly #room: Room
  #length = 0
  /** How many texts were let go. */
  gone = 0

  constructor(room: Room = enough) {
    this.#room = room
  }

  /** Count what is in doubt in one document, by the name of the document. */
  add(doubts: readonly Doubt[], document: string): void {
    for (const { text, label, kept, confidence: exact, line } of doubts) {
      const confidence = Math.round(exact * 100) / 100
      const before = this.#entries.get(text)
      const count = (before?.count ?? 0) + 1
      if (before && before.confidence <= confidence) this.#entries.set(text, { ...before, count })
      else {
        // A part of a text holds the whole of it in memory, a copy does not.
        const own = before?.text ?? copy(text)
        this.#entries.set(own, { text: own, label, kept, confidence, count, place: `${document}:${line}` })
        if (!before) this.#length += own.length
      }
      if (this.#entries.size > this.#room.texts || this.#length > this.#room.length) this.#makeRoom()
    }
  }

  /** What is held: the most frequent first, then the least sure. */
  entries(): Entry[] {
    return [...this.#entries.values()].sort(
      (a, b) => b.count - a.count || a.confidence - b.confidence || (a.text < b.text ? -1 : 1)
    )
  }

  #makeRoom(): void {
    const entries = this.entries()
    this.#entries.clear()
    this.#length = 0
    for (const entry of entries) {
      if (this.#entries.size >= this.#room.texts / 2 || this.#length + entry.text.length > this.#room.length / 2) break
      this.#entries.set(entry.text, entry)
      this.#length += entry.text.length
    }
    this.gone += entries.length - this.#entries.size
  }
}

function copy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}
