import type { Article, Dropped, Layout, Options, Source, Verdict } from '../types.ts'

/** What the rooms before have found. */
export interface Findings {
  readonly source: Source
  readonly layout: Layout
  readonly language: string | null
  readonly verdicts: readonly Verdict[]
}

/** Put the kept blocks together and record the rest. */
export function assemble(findings: Findings, _options: Options): Article {
  const { source, layout, language, verdicts } = findings
  const kept = verdicts.filter((verdict) => verdict.label !== 'related')
  const dropped: Dropped[] = verdicts
    .filter((verdict) => verdict.label === 'related')
    .map(({ block, label, confidence, reason }) => ({
      label,
      action: 'metadata',
      rule: reason.rule,
      why: reason.why,
      confidence,
      line: block.line,
      start: block.start,
      end: block.end,
      text: block.text
    }))
  const title = kept.find((verdict) => verdict.label === 'title')?.block.text ?? null
  return {
    id: source.id,
    tree: {
      type: 'root',
      children: kept.map(({ block, label }) =>
        label === 'title'
          ? { type: 'heading', depth: 1, children: [{ type: 'text', value: block.text }] }
          : { type: 'paragraph', children: [{ type: 'text', value: block.text }] }
      )
    },
    metadata: {
      title,
      section: null,
      authors: [],
      published: null,
      modified: null,
      language,
      site: null,
      domain: null,
      url: source.hints.url ?? null,
      credit: null,
      dateline: null,
      description: null,
      tags: [],
      related: dropped.map((entry) => ({ title: entry.text, url: null })),
      captions: [],
      corrections: [],
      links: [],
      images: [],
      stats: { words: 0, paragraphs: kept.length, readingMinutes: 0, keptRatio: 1 },
      insights: null,
      fingerprint: null,
      source: {
        path: source.origin?.path ?? null,
        bytes: source.origin?.bytes ?? null,
        sha256: source.origin?.sha256 ?? null,
        encoding: source.origin?.encoding ?? null,
        format: source.format,
        layout,
        repairs: []
      },
      generator: { name: 'newsclean', version: '0.1.0', model: null, rules: 0 },
      provenance: {}
    },
    dropped,
    quality:
      kept.length > 0
        ? { verdict: 'article', confidence: 0.5, reasons: [] }
        : { verdict: 'empty', confidence: 1, reasons: ['No line was kept.'] }
  }
}
