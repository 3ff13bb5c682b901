import { readSources } from '../../read/index.ts'
import { explainTrouble, type NamedInput } from '../inputs.ts'
import { bulkCleaner, type Outcome, settle } from '../outcome.ts'
import { readOptions } from '../request.ts'
import type { Templates } from '../siblings/index.ts'
import type { Expectation } from './expectation.ts'
import { judge } from './judge.ts'
import type { Case, Finding } from './report.ts'
import type { CheckRequest } from './request.ts'

/** Check the documents of one input, one after the other. */
export async function* checkInput(
  from: NamedInput,
  request: CheckRequest,
  expectation: Expectation | null,
  templates: Templates | null
): AsyncGenerator<Case, void, undefined> {
  const path = from.file && from.shown
  const cleaner = bulkCleaner(request, templates ?? undefined)
  try {
    for await (const arrival of readSources(from.input, readOptions(request))) {
      const outcome = await settle(arrival, cleaner)
      const expected = (await expectation?.take(outcome, from, arrival.line ?? 1)) ?? []
      yield { name: outcome.id, path, findings: [...judgeOutcome(outcome, from, arrival.line, request), ...expected] }
    }
    if (expectation) yield* await expectation.end(from)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    yield { name: from.shown, path, findings: [failed('unreadable', explainTrouble(from.shown, error), from)] }
  }
}

/** A case of an input that gave no document. */
export function failedInput(gate: Finding['gate'], message: string, from: NamedInput): Case {
  return { name: from.shown, path: from.file && from.shown, findings: [failed(gate, message, from)] }
}

function judgeOutcome(outcome: Outcome, from: NamedInput, record: number | undefined, request: CheckRequest): Finding[] {
  const { article, failure } = outcome
  if (failure) return [failed(failure.code, failure.message, from, record)]
  if (!article) return []
  // Places in a record's text are none in the file.
  return judge(article, request).map((found) => ({ ...found, path: from.file && from.shown, line: record ?? found.line }))
}

function failed(gate: Finding['gate'], message: string, from: NamedInput, line = 1): Finding {
  // The reading room says the place itself, which stands beside every finding.
  const place = [`${from.shown}:${line}: `, `${from.shown}: `].find((prefix) => message.startsWith(prefix)) ?? ''
  return { gate, message: message.slice(place.length), path: from.file && from.shown, line }
}
