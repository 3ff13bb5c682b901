import { Readability } from '@mozilla/readability'
import { JSDOM, VirtualConsole } from 'jsdom'
import { blockText } from './block-text.mjs'

/**
 * Readability.js as its readme says for Node: on jsdom, scripts off. The answer stays an element until the clock has stopped.
 *
 * @param {import('./serve.mjs').Page} page
 */
export async function extract({ html, url }) {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
  const article = new Readability(window.document, { serializer: (node) => node }).parse()
  return () => {
    const text = article?.content ? blockText(article.content) : ''
    window.close()
    return text
  }
}
