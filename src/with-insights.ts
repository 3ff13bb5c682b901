import type { Article } from './types.ts'

/** The article with `metadata.insights` filled: keywords, sentences, readability of the kept prose. retext is loaded by the first call. */
export async function withInsights(article: Article): Promise<Article> {
  const room = await import('./insights/index.ts')
  return room.withInsights(article)
}
