import type { Plugin } from 'rolldown'

/** A rolldown plugin that rewrites the code of each chunk, when all of it is made. */
export function rewriteChunks(name: string, rewrite: (code: string, file: string) => string): Plugin {
  return {
    name,
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = rewrite(chunk.code, chunk.fileName)
    }
  }
}
