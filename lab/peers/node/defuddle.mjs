import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { blockText } from './block-text.mjs'

/**
 * Defuddle on linkedom, the DOM that it brings; it may not ask other sites for what the page lacks.
 *
 * @param {import('./serve.mjs').Page} page
 */
export async function extract({ html, url }) {
  const { content } = await Defuddle(html, url, { useAsync: false })
  return () => blockText(parseHTML(`<!DOCTYPE html><html><body>${content}</body></html>`).document.body)
}
