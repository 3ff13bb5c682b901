import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import remarkStringify from 'remark-stringify'
import { type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import { inspect } from '../clean.ts'
import { cleanWith } from '../plugin.ts'
import { toFrontMatter } from '../write/index.ts'
import { withInsights } from '../with-insights.ts'
import { type Cleaner, cleanOptions } from './outcome.ts'
import type { Request } from './request.ts'
import { type Doubt, findDoubts } from './review/doubts.ts'

/**
 * The cleaner of one file: the same chain that users of unified build.
 *
 * @param onFile Gets the file with a message for each removal.
 */
export function chainCleaner(request: Request, shown: string, onFile: (file: VFile) => Promise<void>): Cleaner {
  return async (source) => {
    const options = cleanOptions(request, source)
    let doubts: Doubt[] | undefined
    let tree: Root = { type: 'root', children: [] }
    const chain = unified()
      .use(cleanWith, () => {
        const { article, verdicts } = inspect(source, options)
        if (request.review !== undefined) doubts = findDoubts(verdicts, options)
        return article
      })
      .use(() => (root: Root) => {
        tree = root
      })
      .use(writeGfm)
      .use(remarkStringify)
    const file = await chain.process(new VFile({ path: shown, value: source.value, data: { newsclean: { source } } }))
    const { id, metadata, dropped, quality } = file.data.newsclean ?? {}
    if (!metadata || !dropped || !quality) throw new Error('The plugin left no article on the file')
    const found = { id: id ?? source.id, tree, metadata, dropped, quality }
    await onFile(file)
    const article = request.insights ? await withInsights(found) : found
    const front = request.frontMatter ? toFrontMatter(metadata) : ''
    const body = String(file)
    return { article, markdown: front && body ? `${front}\n${body}` : front + body, ...(doubts && { doubts }) }
  }
}

/** The half of remark-gfm that writes: its other half reads Markdown, and would be loaded for nothing. */
function writeGfm(this: Processor): void {
  const data = this.data()
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), gfmToMarkdown()]
}
