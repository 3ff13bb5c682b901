import { exceeds, type Limit } from '../limit.ts'
import type { Gate } from './gate.ts'

/** Why a document does not pass. */
export interface Finding {
  readonly gate: Gate
  /** Part of a sentence: what was found and what was expected. */
  readonly message: string
  /** The file to look at, as typed; `null` where there is none, as for stdin. */
  readonly path: string | null
  /** Line in that file, from 1. */
  readonly line: number
  /** A unified diff from what was expected to what comes out. */
  readonly diff?: string
}

/** One thing that was checked: a document, an input that gave none, an expected file. */
export interface Case {
  /** Id of the document, or path of the file. */
  readonly name: string
  /** The file it is in, as typed; `null` where there is none. */
  readonly path: string | null
  readonly findings: readonly Finding[]
}

/** What a check found. */
export interface Report {
  /** In order. */
  readonly cases: readonly Case[]
  /** Cases with findings. */
  readonly failed: number
  /** No more cases failed than are allowed, and all that was asked for could be read. */
  readonly passed: boolean
  /** Paths that were asked for and could not be read, which no limit allows. */
  readonly wrong: number
  /** How many may fail; missing where none may. */
  readonly allowed?: Limit
}

/** Sum up what was checked. */
export function sumUp(cases: readonly Case[], allowed?: Limit, wrong = 0): Report {
  const failed = cases.filter(({ findings }) => findings.length > 0).length
  const passed = wrong === 0 && !exceeds(failed, cases.length, allowed ?? { count: 0 })
  return { cases, failed, passed, wrong, ...(allowed && { allowed }) }
}

/** How grave findings are: they warn where as many may fail. */
export function levelOf({ passed }: Report): 'error' | 'warning' {
  return passed ? 'warning' : 'error'
}
