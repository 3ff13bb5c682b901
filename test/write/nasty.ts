import fc from 'fast-check'
import type { BlockContent, Nodes, Root, RootContent } from 'mdast'
import { bullets, code, heading, item, listOf, numbered, paragraph, quote, table } from './articles.ts'

const traps = [
  ...[
    '#',
    '##',
    '-',
    '--',
    '---',
    '+',
    '*',
    '**',
    '***',
    '_',
    '__',
    '~',
    '~~',
    '~~~',
    '`',
    '``',
    '```',
    '>',
    '<',
    '|',
    '=',
    '==='
  ],
  ...[
    '1.',
    '12)',
    '1986.',
    '[',
    ']',
    '(',
    ')',
    '](',
    '][',
    ']:',
    '!',
    '![',
    '[^1]',
    '[^1]:',
    '[x]',
    '[ ]',
    '\\',
    '\\\\',
    '&',
    ';',
    ':',
    '@'
  ],
  ...['<b>', '</b>', '<!--', '-->', '<?', '<div', '&amp;', '&amp', '&#35;', '&nbsp;', 'AT&T', 'Q&A;', ':-', '|-', '-|', ':--'],
  ...[
    'www.x.org',
    'https://x.org/a_b?c=1&d=2',
    'http://x.org/~u_',
    'a@b.co',
    'mailto:a@b.co',
    '<https://x.org>',
    '[email\u00a0protected]'
  ],
  ...[
    'a',
    'Zoe',
    'p',
    'w',
    'W',
    's',
    'x',
    '5',
    '.',
    ',',
    '"',
    "'",
    '’',
    '–',
    '…',
    'é',
    '水',
    '😀',
    '\u00a0',
    '\u2003',
    '\u200b',
    '\u202f',
    '\u3000'
  ]
]

/** A line as blocks hold it: nasty, trimmed, folded, never empty. */
export const nastyLine = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...traps) },
      { weight: 3, arbitrary: fc.constant(' ') },
      fc.string({ unit: 'grapheme', maxLength: 4 })
    ),
    {
      minLength: 1,
      maxLength: 12
    }
  )
  .map((parts) => fold(parts.join('')))
  .filter((line) => line !== '')

const fold = (line: string) =>
  line.replace(/[\p{Cc}\s]+/gu, (gap) => (/^[\u00a0\u2003\u202f\u3000]$/.test(gap) ? gap : ' ')).trim()

const lines = fc.array(nastyLine, { minLength: 1, maxLength: 4 })
const prose = lines.map((given) => paragraph(...given))
const list = fc.oneof(
  lines.map((given) => bullets(...given)),
  fc.tuple(fc.nat({ max: 3000 }), lines).map(([start, given]) => numbered(start, ...given)),
  fc.tuple(nastyLine, lines).map(([first, given]) => listOf(item(paragraph(first), bullets(...given))))
)
const rows = fc
  .integer({ min: 1, max: 3 })
  .chain((width) => fc.array(fc.array(nastyLine, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }))
const block: fc.Arbitrary<BlockContent> = fc.oneof(
  prose,
  list,
  rows.map((given) => table(...given)),
  fc.tuple(fc.constantFrom(2, 3, 6), nastyLine).map(([depth, line]) => heading(depth as 2, line)),
  lines.map((given) => code(given.join('\n')) as BlockContent)
)

/** The blocks of an article. */
export const nastyBlocks: fc.Arbitrary<RootContent[]> = fc
  .tuple(
    fc.option(nastyLine),
    fc.array(
      fc.oneof(
        { weight: 5, arbitrary: block },
        fc.array(block, { minLength: 1, maxLength: 3 }).map((given) => quote(...given))
      ),
      { maxLength: 5 }
    )
  )
  .map(([title, blocks]) => (title === null ? blocks : [heading(1, title), ...blocks]))

/** A tree as kinds of blocks and their words, links read as their words: what must survive. Lists side by side count as one. */
export function shapeOf(tree: Root): unknown {
  return tree.children.map(shape)
}

function shape(node: Nodes): unknown {
  if (node.type === 'paragraph' || node.type === 'tableCell') return [node.type, wordsOf(node)]
  if (node.type === 'heading') return [node.type, node.depth, wordsOf(node)]
  if (node.type === 'code') return [node.type, node.value]
  const kind = node.type === 'list' ? `list ${node.ordered ? (node.start ?? 1) : '-'}` : node.type
  return [kind, 'children' in node ? node.children.map(shape) : null]
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'text') return node.value
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' || node.type === 'link')
    return node.children.map(wordsOf).join('')
  return `<${node.type}>`
}
