import type { Block, Evidence, Verdict } from '../types.ts'

/** Label each block. */
export function label(blocks: readonly Block[], _evidence: Evidence): Verdict[] {
  return blocks.map((block, index) => {
    if (index === 0 && !/[.!?]$/.test(block.text))
      return {
        block,
        label: 'title',
        confidence: 0.9,
        reason: { rule: 'first-line', label: 'title', why: 'The first line has no full stop.' }
      }
    const related = /^Read Also:\s*(.+)/i.exec(block.text)
    if (related)
      return {
        block,
        label: 'related',
        confidence: 0.9,
        reason: {
          rule: 'related-lead-in',
          label: 'related',
          why: 'A lead-in phrase and a colon point to another story.',
          value: related[1] ?? ''
        }
      }
    return { block, label: 'body', confidence: 0.9, reason: { rule: 'prose', label: 'body', why: 'It reads as prose.' } }
  })
}
