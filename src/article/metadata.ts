import { weights } from '../model/weights.ts'
import { rules } from '../rules/index.ts'
import type { Layout, Metadata, Source, Verdict } from '../types.ts'
import { version } from '../version.ts'
import { fingerprintOf } from './fingerprint.ts'
import { describeSource } from './source-info.ts'
import { aboutStory } from './about.ts'
import { readStated, type Stated } from './stated.ts'
import { countStats } from './stats.ts'
import { dayOfUrl } from './url-date.ts'
import { hashWords } from './word-hashes.ts'

/** What the metadata is made from. */
export interface Findings {
  readonly source: Source
  readonly layout: Layout
  readonly language: string | null
  /** Whether the language was given, and not guessed. */
  readonly languageGiven: boolean
  readonly verdicts: readonly Verdict[]
}

/** What is left and what is recorded, of what was found. */
export interface Sorted {
  readonly kept: readonly Verdict[]
  readonly recorded: readonly Verdict[]
  /** Whether the dateline is recorded. */
  readonly placed: boolean
  /** Number of blocks in the tree that are no headings. */
  readonly paragraphs: number
}

/** Everything the source and its hints state about the article. A hint yields to what the text says, but for the language. */
export function toMetadata(findings: Findings, { kept, recorded, placed, paragraphs }: Sorted): Metadata {
  const { source, layout, language, languageGiven, verdicts } = findings
  const { hints } = source
  const domain = domainOf(hints.url)
  const stated = readStated(recorded, aboutStory(verdicts, recorded, language), placed)
  const story = kept.filter(({ label }) => label !== 'title').map(({ block }) => block.text)
  const all = verdicts.map(({ block, label }) => (label === 'title' ? '' : block.text))
  return {
    title: stated.title,
    section: stated.section,
    authors: stated.authors,
    published: stated.published ?? hints.published ?? dayOfUrl(hints.url),
    modified: stated.modified,
    language,
    site: stated.site ?? hints.site ?? null,
    domain,
    url: hints.url ?? null,
    credit: stated.credit,
    dateline: stated.dateline,
    description: stated.description,
    tags: stated.tags,
    related: stated.related,
    captions: stated.captions,
    corrections: stated.corrections,
    links: [],
    images: [],
    stats: countStats(story, all, paragraphs),
    insights: null,
    fingerprint: fingerprintOf(hashWords(story)),
    source: describeSource(source, layout),
    generator: { name: 'newsclean', version, model: weights().name, rules: rules.length },
    provenance: {
      ...(language && { language: languageGiven ? 'hint' : 'text' }),
      ...(domain && { domain: 'url' }),
      ...fromHints(hints, stated),
      ...stated.lines
    }
  }
}

function fromHints(hints: Source['hints'], { published, site }: Pick<Stated, 'published' | 'site'>): Record<string, string> {
  return {
    ...(hints.url && { url: 'hint' }),
    ...(published === null && publishedFrom(hints)),
    ...(site === null && hints.site && { site: 'hint' })
  }
}

function publishedFrom({ published, url }: Source['hints']): Record<string, string> {
  if (published) return { published: 'hint' }
  return dayOfUrl(url) === null ? {} : { published: 'url' }
}

function domainOf(url: string | undefined): string | null {
  const host = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#]*@)?(\[[\da-f:.]+\]|[^/:?#]+)/iu.exec(url ?? '')?.[1]
  return host ? host.toLowerCase().replace(/^www\./, '') : null
}
