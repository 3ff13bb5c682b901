import { gfmToMarkdown } from 'mdast-util-gfm'
import type { Unsafe } from 'mdast-util-to-markdown'

const notInConstruct: Unsafe['notInConstruct'] = ['autolink', 'link', 'image', 'label']

/** Addresses that readers of GFM make links of, and its own writer leaves: in capitals, or ended by the sign of a line break. */
export const addresses: Unsafe[] = [
  { character: ':', before: '[PS]', after: '\\/', inConstruct: 'phrasing', notInConstruct },
  { character: '.', before: '[Ww]', after: '\\\\', inConstruct: 'phrasing', notInConstruct }
]

/** All that means something in GFM alone, for writers that do not know it: tables are written all the same. */
export const gfm: Unsafe[] = (gfmToMarkdown().extensions ?? []).flatMap(({ unsafe }) => unsafe ?? [])
