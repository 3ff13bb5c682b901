import type { Failure, Source } from '../types.ts'

/** Where bytes come from: a file, or a stream with the name that messages call it by (`stdin`). */
export type Input = { readonly path: string } | { readonly stream: AsyncIterable<Uint8Array>; readonly name: string }

/** How an input is read. */
export interface ReadOptions {
  /** `auto` goes by the extension; on a stream by the first line. */
  readonly from?: 'auto' | 'text' | 'jsonl'
  /** The field of a JSON record that holds its id: `id` unless given. */
  readonly idField?: string
  /** The field of a JSON record that holds its text: `text` unless given. */
  readonly textField?: string
  /** Longest text or JSON line in bytes, decompressed: 64 MiB unless given. */
  readonly maxBytes?: number
  /** The site of documents that name none. */
  readonly site?: string
}

/** One document that came, or why it did not. `container` tells a record of a JSON Lines file from a file of its own. */
export type Arrival =
  | {
      readonly source: Source
      readonly input?: Readonly<Record<string, unknown>>
      readonly container: boolean
      /** Line in the JSON Lines file, from 1. */
      readonly line?: number
    }
  | {
      readonly id: string
      readonly failure: Failure
      /** Of a record that could be parsed. */
      readonly input?: Readonly<Record<string, unknown>>
      readonly container: boolean
      readonly line?: number
    }

/**
 * One document as it came, before it is decoded or parsed: plain data that another thread can be sent.
 *
 * `name` and `path` as in {@link Reading}.
 */
export type RawDocument =
  | {
      readonly kind: 'text'
      readonly name: string
      readonly path: string | null
      /** The whole text, decompressed. */
      readonly bytes: Uint8Array
      readonly fingerprint: Fingerprint
    }
  | {
      readonly kind: 'record'
      readonly name: string
      readonly path: string | null
      /** One line of JSON. */
      readonly text: string
      /** WHATWG name of the encoding that it was written in. */
      readonly encoding: string
      /** Its number, from 1. */
      readonly line: number
      /** Whether a line end followed. */
      readonly ended: boolean
    }
  | {
      readonly kind: 'failure'
      readonly id: string
      readonly failure: Failure
      readonly container: boolean
      readonly line?: number
    }

/** Size in bytes and SHA-256 of a file as it lies on the disk. */
export interface Fingerprint {
  readonly bytes: number
  /** `null` where it was not asked for. */
  readonly sha256: string | null
}

/** What the readers of one input share. */
export interface Reading {
  /** Path as given, or the name of the stream: it opens ids and messages. */
  readonly name: string
  /** Path as given; `null` for a stream. */
  readonly path: string | null
  readonly idField: string
  readonly textField: string
  readonly maxBytes: number
}
