import { VFile } from 'vfile'
import { report } from '../messages.ts'
import type { Article, Source } from '../types.ts'

/** A removal as it is reported: plain data that another thread can send. */
export interface Told {
  readonly reason: string
  readonly rule: string
  readonly place: { readonly start: Point; readonly end: Point }
}

/** Both count from 1. */
interface Point {
  readonly line: number
  readonly column: number
}

/** The removals of an article. */
export function tellRemovals({ dropped }: Article, { value }: Source): Told[] {
  const file = new VFile()
  report(dropped, value, file)
  return file.messages.map(({ reason, ruleId, place }) => ({ reason, rule: ruleId ?? '', place: place as Told['place'] }))
}

/** The file that a reporter shows them on. */
export function toFile(told: readonly Told[], path: string): VFile {
  const file = new VFile({ path })
  for (const { reason, rule, place } of told) file.info(reason, { place, ruleId: rule, source: 'newsclean' })
  return file
}
