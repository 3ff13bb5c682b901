import { foldWords } from '../evidence/folded.ts'
import { longestLine } from '../evidence/template.ts'

/** The lines of one article, each once, in order: folded words split by spaces. */
export type Sketch = readonly string[]

/** What is compared of an article at most, in UTF-16 units: its beginning and its end hold what repeats. */
const longest = 200_000

/** Sketch an article. */
export function sketchOf(text: string): Sketch {
  const part = text.length <= longest ? text : `${text.slice(0, longest / 2)}\n${text.slice(-longest / 2)}`
  const lines = new Set<string>()
  for (const line of part.split(/[\r\n]+/u)) {
    if (line.length > longestLine) continue
    const words = foldWords(line.trim())
    // Figures alone are a price, a score, a mark.
    if (words.some((word) => word !== '0')) lines.add(words.join(' '))
  }
  return [...lines]
}
