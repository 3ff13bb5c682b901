import type { Metadata } from '../types.ts'

const fields = [
  'title',
  'authors',
  'published',
  'modified',
  'section',
  'language',
  'site',
  'url',
  'credit',
  'description',
  'tags'
] as const satisfies readonly (keyof Metadata)[]

/**
 * Write metadata as YAML front matter, the fences included: only what the source states, in a fixed order.
 *
 * Nothing stated gives an empty string. A value is a JSON string, which every YAML reader takes for that string and nothing else.
 */
export function toFrontMatter(metadata: Metadata): string {
  const lines = fields.flatMap((field) => {
    const value = metadata[field]
    if (value === null || value.length === 0) return []
    if (typeof value === 'string') return [`${field}: ${quote(value)}`]
    return [`${field}:`, ...value.map((item) => `  - ${quote(item)}`)]
  })
  return lines.length > 0 ? `---\n${lines.join('\n')}\n---\n` : ''
}

/** JSON leaves some characters bare that YAML reads as line ends or refuses; half a surrogate pair no reader takes. */
function quote(value: string): string {
  return JSON.stringify(value.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
