import { readAboutLine } from '../rules/lines/about-line.ts'
import { reasons } from '../rules/reasons.ts'
import type { Hit } from '../types.ts'

/** What a line says that holds nothing but writers, dates and rubrics. */
export function aboutOf(text: string): Hit | undefined {
  const about = readAboutLine(text)
  if (!about) return undefined
  if (about.writers.length > 0) return reasons.about
  return about.published === null ? reasons.changed : reasons.date
}
