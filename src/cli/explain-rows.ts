import type { Action, Article, Label, Source } from '../types.ts'

/** One line of a source, or the part of one that was judged alone. */
export interface Row {
  /** Line in the source, from 1. */
  readonly line: number
  /** UTF-16 places in the decoded source. */
  readonly start: number
  readonly end: number
  readonly action: Action
  readonly label: Label
  /** 0 to 1, `null` where nothing spoke. */
  readonly confidence: number | null
  readonly rule: string
  /** A sentence: why the rule spoke. */
  readonly why: string
  readonly text: string
}

/** The rows of a source in order: what was dropped as the article says, the rest as kept. Blank lines are left out. */
export function rowsOf({ value }: Source, { dropped }: Article): Row[] {
  const rows: Row[] = []
  let line = 1
  let at = 0
  const keepTo = (end: number): void => {
    for (const [index, part] of value
      .slice(at, end)
      .split(/\r\n?|\n/u)
      .entries()) {
      if (index > 0) line += 1
      const text = part.trim()
      if (text === '') continue
      const start = value.indexOf(text, at)
      rows.push({
        line,
        start,
        end: start + text.length,
        action: 'keep',
        label: 'body',
        confidence: null,
        rule: '',
        why: '',
        text
      })
    }
    at = end
  }
  for (const { line: place, start, end, action, label, confidence, rule, why, text } of dropped) {
    keepTo(start)
    rows.push({ line: place, start, end, action, label, confidence, rule, why, text })
    at = end
  }
  keepTo(value.length)
  return rows
}
