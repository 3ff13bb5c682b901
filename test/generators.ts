import fc from 'fast-check'

const nouns = ['harbour', 'council', 'ferry', 'teacher', 'bridge', 'market', 'storm', 'library', 'clinic', 'reservoir']
const verbs = ['reopened', 'closed', 'warned', 'promised', 'repaired', 'counted', 'refused', 'welcomed']
const tails = [
  'after the flood',
  'in the northern valley',
  'for the third time',
  'with a new plan',
  'despite the delay',
  'on Monday morning'
]

const sentence = fc
  .tuple(fc.constantFrom(...nouns), fc.constantFrom(...verbs), fc.constantFrom(...nouns), fc.constantFrom(...tails), fc.boolean())
  .map(([who, did, what, tail, speech]) =>
    speech
      ? `“The ${who} ${did} the ${what} ${tail},” she said.`
      : `The ${who} ${did} the ${what} ${tail}, and it was as they had said.`
  )

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join(' '))

const headline = fc
  .tuple(fc.constantFrom(...nouns), fc.constantFrom(...verbs), fc.constantFrom(...tails))
  .map(([who, did, tail]) => `Old ${who} ${did} ${tail}`)

const residue = fc.oneof(
  headline.map((line) => `Read Also: ${line}`),
  headline.map((line) => `READ MORE: \u00a0 ${line}`),
  fc.constantFrom(
    'Please enter your comment!',
    'twelve + sixteen =',
    'Advertisement',
    'Share on Facebook',
    'Subscribe to our newsletter',
    'Copyright 2024 The Fenwick Herald. All rights reserved.',
    'Leave a Reply',
    'Δ',
    'You may also like',
    'Tags: harbour, storm',
    'By Ada Fenwick',
    'March 3, 2024'
  )
)

const oddity = fc.constantFrom(
  '- one thing',
  '- another thing',
  '1. first',
  '2. second',
  '> quoted words',
  '# Heading',
  'Home\tAway',
  '3\t1',
  '| a | b |',
  '4:14 p.m.',
  '“Gotcha.”',
  'FRANCE WINS',
  '```',
  '* * *'
)

const pieces = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: paragraph },
    { weight: 2, arbitrary: residue },
    { weight: 1, arbitrary: oddity },
    { weight: 1, arbitrary: headline }
  ),
  {
    minLength: 0,
    maxLength: 14
  }
)

function wrap(text: string, column: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > column) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].join('\n')
}

/** Articles with residue between their paragraphs, in the layouts of flat text. */
export const articles: fc.Arbitrary<string> = fc
  .tuple(
    fc.option(headline),
    pieces,
    fc.constantFrom('blank', 'lines', 'wrapped', 'glued', 'touching'),
    fc.array(fc.boolean(), { minLength: 15, maxLength: 15 })
  )
  .map(([title, parts, layout, gaps]) => {
    const all = title === null ? parts : [title, ...parts]
    if (layout === 'lines') return all.join('\n')
    if (layout === 'wrapped') return all.map((part) => wrap(part, 64)).join('\n\n')
    if (layout === 'glued') return all.map((part, index) => (gaps[index] ? part : `${part}\n\n`)).join('')
    if (layout === 'touching') return all.map((part, index) => (gaps[index] ? `${part}\n` : `${part}\n\n`)).join('')
    return all.join('\n\n')
  })

const mess = fc.constantFrom(
  ...'\u00a0 \t\u200b\u00ad\u202e\u001b[31m|<>&*_#-=+[](){}"\'“”…©Δ.,:;!?/\\~`^$%@0123456789aZéßñ国语ひらกख'.split(''),
  '\r\n',
  '\n',
  '\n\n',
  '\r'
)

/** Lines of anything, with the signs that layouts and Markdown give a meaning to. */
export const messyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(mess, fc.constantFrom(...nouns, ...tails), residue), { maxLength: 80 })
  .map((parts) => parts.join(''))
