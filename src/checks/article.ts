import type { Article } from '../types.ts'
import { isObject, refuse } from './fields.ts'

/** Check that a caller hands over an article. */
export function checkArticle(article: Article): void {
  const given: unknown = article
  if (!isObject(given) || !isObject(given['tree']) || !isObject(given['metadata']))
    throw refuse('article', given, 'an article as clean() gives it')
}
