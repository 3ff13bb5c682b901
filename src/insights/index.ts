import { checkArticle } from '../checks/article.ts'
import { stopWordsOf } from '../languages/stop-words.ts'
import type { Article, Insights } from '../types.ts'
import retextKeywords from './keywords.ts'
import { toParagraphs } from './prose.ts'
import { scriptOf } from './script.ts'
import { segmentsOf } from './segments.ts'
import { nodesOf, segmentWords } from './words.ts'

/**
 * The article with `metadata.insights` filled from its kept prose: paragraphs, quotations and items, not headings, tables or code.
 *
 * Sentences are retext's where the script has capitals, else those of `Intl.Segmenter`. `hardToRead` is `null` but for English.
 */
export async function withInsights(article: Article): Promise<Article> {
  checkArticle(article)
  const insights = await read(toParagraphs(article.tree), article.metadata.language)
  return { ...article, metadata: { ...article.metadata, insights } }
}

async function read(paragraphs: readonly string[], language: string | null): Promise<Insights> {
  const prose = paragraphs.join('\n\n')
  const { spaced, cased } = scriptOf(prose)
  const english = language === 'en'
  const [{ unified }, { VFile }, parser, readability] = await Promise.all([
    import('unified'),
    import('vfile'),
    english ? import('retext-english') : import('retext-latin'),
    english ? import('retext-readability') : null
  ])
  const file = new VFile(prose)
  const processor = unified()
    .use(parser.default)
    .use(retextKeywords, { language, spaced, stopWords: stopWordsOf(language) })
  if (readability) processor.use(readability.default)
  const tree = processor.parse(file)
  await processor.run(tree, file)

  const sentences = cased ? nodesOf(tree, 'SentenceNode').length : countSentences(prose, language)
  const words = spaced ? nodesOf(tree, 'WordNode').length : segmentWords(prose, language).length
  const hard = file.messages.filter((message) => message.source === 'retext-readability').length
  return {
    keywords: file.data.keywords ?? [],
    sentences,
    sentenceLength: sentences > 0 ? round(words / sentences, 1) : 0,
    hardToRead: readability ? (sentences > 0 ? round(hard / sentences, 3) : 0) : null
  }
}

function countSentences(prose: string, language: string | null): number {
  let count = 0
  for (const { segment } of segmentsOf(prose, language, 'sentence')) if (/[\p{L}\p{N}]/u.test(segment)) count += 1
  return count
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
