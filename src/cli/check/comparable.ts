/** What is read of a record, of which nothing can be relied on. */
interface FoundRecord {
  readonly metadata?: { readonly generator?: unknown } | null
}

/**
 * A record without what made it, indented: versions, models and rules come and go, and say nothing of the text.
 *
 * The lines keep their places. What is no JSON stays as it is.
 */
export function comparable(json: string): string {
  let record: FoundRecord | null
  try {
    record = JSON.parse(json) as FoundRecord | null
  } catch {
    return json
  }
  if (!record?.metadata?.generator) return JSON.stringify(record, null, 2)
  const generator = { name: null, version: null, model: null, rules: null }
  return JSON.stringify({ ...record, metadata: { ...record.metadata, generator } }, null, 2)
}
