import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { blockText } from './block-text.mjs'

/**
 * Readability.js on linkedom, a faster and less exact DOM than jsdom.
 *
 * @param {import('./serve.mjs').Page} page
 */
export async function extract({ html }) {
  const { document } = parseHTML(html)
  const article = new Readability(document, { serializer: (node) => node }).parse()
  return () => (article?.content ? blockText(article.content) : '')
}
