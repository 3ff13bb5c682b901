import { unified } from 'unified'
import retextLatin from 'retext-latin'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { withInsights } from '../../src/index.ts'
import retextKeywords from '../../src/insights/keywords.ts'
import { segmentsOf } from '../../src/insights/segments.ts'
import { articleOf, bullets, code, heading, paragraph, quote, table } from '../write/articles.ts'

const read = async (language: string | null, ...paragraphs: string[]) => {
  const article = await withInsights(
    articleOf(
      paragraphs.map((line) => paragraph(line)),
      { language }
    )
  )
  return article.metadata.insights!
}

async function keywords(
  text: string,
  options: { language?: string; stopWords?: string[]; spaced?: boolean; most?: number } = {}
) {
  const { language = null, stopWords = [], spaced = true, most = 10 } = options
  const processor = unified()
    .use(retextLatin)
    .use(retextKeywords, { language, stopWords: new Set(stopWords), spaced, most })
  const file = new VFile(text)
  await processor.run(processor.parse(file), file)
  return file.data.keywords?.map(({ word, count }) => `${word} ${count}`)
}

describe('keywords', () => {
  test('are counted without stop words, cases joined, most frequent first', async () => {
    const text = 'The ferry left. Ferry and harbour, harbour and FERRY: the ferry and the pier. Go to it.'
    expect(await keywords(text, { language: 'en', stopWords: ['the', 'and', 'left'] })).toEqual([
      'ferry 4',
      'harbour 2',
      'pier 1'
    ])
  })

  test('among equals are in the order of the text, ten at most', async () => {
    expect(await keywords('zeta alpha beta', { most: 2 })).toEqual(['zeta 1', 'alpha 1'])
    expect(await keywords('abc abd abe abf abg abh abi abj abk abl abm abn')).toHaveLength(10)
  })

  test('join an English genitive with its word', async () => {
    expect(await keywords('Kisima’s port. Kisima is a port.', { language: 'en', stopWords: ['is', 'a'] })).toEqual([
      'Kisima 2',
      'port 2'
    ])
  })

  test('have three letters, or two where the script writes syllables or words', async () => {
    expect(await keywords('ab 1234 港口 항구')).toEqual(['항구 1', '港口 1'].reverse())
    expect(await keywords('港口重新开放。港口很忙。', { language: 'zh', spaced: false })).toContain('港口 2')
  })

  test('are lower-cased as the language does it', async () => {
    expect(await keywords('IŞIK ışık', { language: 'tr' })).toEqual(['IŞIK 2'])
  })
})

describe('withInsights', () => {
  test('reads paragraphs, quotations and items, and nothing else', async () => {
    const article = articleOf(
      [
        heading(1, 'Title words'),
        paragraph('The ferry left the harbour.'),
        heading(2, 'Heading words'),
        quote(paragraph('We waited long.')),
        bullets('Noon it was.'),
        table(['Cell words']),
        code('code words')
      ],
      { language: 'en' }
    )
    const { metadata } = await withInsights(article)
    expect(metadata.insights).toMatchObject({ sentences: 3, sentenceLength: 3.7, hardToRead: 0 })
    expect(metadata.insights?.keywords.map(({ word }) => word)).not.toContain('words')
    expect(article.metadata.insights).toBeNull()
  })

  test('tells sentences after abbreviations in English', async () => {
    expect(await read('en', 'Dr. Ama Boateng came. She left.')).toMatchObject({ sentences: 2 })
  })

  test('finds hard sentences in English alone', async () => {
    const hard =
      'Notwithstanding institutional considerations, the interdepartmental commissioners unanimously recommended comprehensive parliamentary deliberations.'
    expect((await read('en', hard, 'The cat sat on the old red mat.')).hardToRead).toBe(0.5)
    expect((await read('fr', hard)).hardToRead).toBeNull()
    expect((await read(null, hard)).hardToRead).toBeNull()
  })

  test.each([
    ['hi', 'यह एक घर है। वह बड़ा है। बारिश हुई।', 3],
    ['ar', 'هذا بيت كبير. هل أنت هنا؟ نعم أنا هنا.', 3],
    ['ja', '港が再開した。船が出た。', 2],
    ['ko', '서울은 큰 도시다. 비가 온다.', 2],
    ['ru', 'Дом большой. Дождь идёт? Да!', 3]
  ])('counts sentences in %s', async (language, text, sentences) => {
    expect((await read(language, text)).sentences).toBe(sentences)
  })

  test('counts words between spaces and without', async () => {
    expect((await read('hi', 'यह एक घर है। वह बड़ा है।')).sentenceLength).toBe(3.5)
    expect((await read('ja', '船が出た。')).sentenceLength).toBeGreaterThan(2)
  })

  test('of an empty article are zeros', async () => {
    expect(await read('en')).toEqual({ keywords: [], sentences: 0, sentenceLength: 0, hardToRead: 0 })
  })
})

describe('segments', () => {
  const lines = [
    '港口周一重新开放，船工们说。渡轮很忙。'.repeat(900),
    '',
    'A ferry left. It came back! 3.5 km.\n'.repeat(200),
    'word '.repeat(1500)
  ]

  test.each(['word', 'sentence'] as const)('are cut as from the whole text: %s', (granularity) => {
    const segmenter = new Intl.Segmenter('zh', { granularity })
    for (const line of lines.join('\n').split('\n')) {
      // A sentence beyond every measure is cut.
      if (granularity === 'sentence' && line.startsWith('word')) continue
      const whole: string[] = []
      for (const { segment } of segmenter.segment(line)) whole.push(segment)
      expect(Array.from(segmentsOf(line, 'zh', granularity), ({ segment }) => segment)).toEqual(whole)
    }
  })

  test.each([
    ['zh', '港口周一重新开放，船工们说。'],
    ['ar', 'قال الصيادون إن الميناء أعيد فتحه يوم الاثنين. ']
  ])('of a long paragraph take no memory beyond measure: %s', { timeout: 30_000 }, async (language, sentence) => {
    const { sentences } = await read(language, sentence.repeat(Math.ceil(200_000 / sentence.length)))
    expect(sentences).toBe(Math.ceil(200_000 / sentence.length))
  })
})
