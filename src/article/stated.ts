import { withoutCaptionLabel } from '../rules/picture-marks.ts'
import type { Verdict } from '../types.ts'
import { readDateline } from './dateline.ts'
import { readEnding, readOpening } from './east-names.ts'
import type { About } from './about.ts'

/** What the blocks state about the article, and for each field the line it was first read from. */
export interface Stated {
  title: string | null
  section: string | null
  authors: string[]
  published: string | null
  modified: string | null
  site: string | null
  credit: string | null
  dateline: string | null
  description: string | null
  tags: string[]
  related: { title: string; url: null }[]
  captions: string[]
  corrections: string[]
  lines: Record<string, number>
}

type Single = 'title' | 'section' | 'published' | 'modified' | 'site' | 'credit' | 'dateline' | 'description'
type Several = 'authors' | 'tags' | 'captions' | 'corrections'

/** A comma among figures parts none but years, `1,5 million`; nor does a dot among letters, as Catalan has it: `Intel·ligència`. */
const tagBreak = / ?(?:[;|•、，،؛；]|(?<!\d),|,(?!\d)|(?<=\d{4}),(?=\d{4})) ?| · ?|· | #|^#/u

/**
 * Read the fields out of the labelled blocks. The first statement of a field counts; lists gather all.
 *
 * @param verdicts Those on blocks that are recorded.
 * @param placed Whether the dateline is recorded.
 */
export function readStated(verdicts: readonly Verdict[], about: About, placed: boolean): Stated {
  const stated: Stated = {
    title: null,
    section: null,
    authors: [],
    published: null,
    modified: null,
    site: null,
    credit: null,
    dateline: null,
    description: null,
    tags: [],
    related: [],
    captions: [],
    corrections: [],
    lines: {}
  }
  let line = 0
  let opened = false
  let last: Verdict | undefined
  const note = (field: string): void => void (stated.lines[field] ??= line)
  const set = (field: Single, found: string | null): void => {
    if (!found || stated[field] !== null) return
    stated[field] = found
    note(field)
  }
  const add = (field: Several, found: readonly string[]): void => {
    const fresh = found.filter((one) => one && !stated[field].includes(one))
    stated[field].push(...fresh)
    if (fresh.length > 0) note(field)
  }
  for (const verdict of verdicts) {
    const { block, label, reason } = verdict
    line = block.line
    const value = reason.value?.trim() ?? ''
    if (reason.site) set('site', reason.site)
    switch (label) {
      case 'title':
      case 'section':
        set(label, block.text)
        break
      case 'standfirst':
        set('description', block.text)
        break
      case 'byline':
      case 'date': {
        const { authors, published, modified } = about(verdict)
        add('authors', authors)
        set('published', published)
        set('modified', modified)
        break
      }
      case 'credit':
        set('credit', value || null)
        add('authors', about(verdict).authors)
        break
      case 'tags':
        add('tags', value.split(tagBreak))
        break
      case 'related':
        if (!value) break
        stated.related.push({ title: value, url: null })
        note('related')
        break
      case 'caption':
        add('captions', [withoutCaptionLabel(block.text)])
        break
      case 'correction':
        add('corrections', [block.text])
        break
      case 'body':
      case 'dateline':
        // A later paragraph may open with a speaker, or whom it is about, as well.
        if (!opened) {
          if (placed) set('dateline', readDateline(block.text))
          add('authors', readOpening(block.text))
        }
        opened = true
        last = verdict
        break
    }
  }
  if (last && stated.authors.length === 0) {
    line = last.block.line
    add('authors', readEnding(last.block.text))
  }
  return stated
}
