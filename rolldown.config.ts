import { defineConfig } from 'rolldown'
import { lazyPatterns } from './lab/lazy-patterns.ts'
import { leanRules } from './lab/lean-rules.ts'
import { notices } from './lab/notices.ts'
import { plainStrings } from './lab/plain-strings.ts'
import { shortLines } from './lab/short-lines.ts'
import { staticModule, staticTables } from './lab/static-tables.ts'

/** The command line and the library, sharing chunks; whatever is imported lazily becomes a chunk of its own. */
export default defineConfig({
  input: {
    cli: 'src/cli/index.ts',
    index: 'src/index.ts',
    'chunks/worker': 'src/cli/worker.ts',
    'chunks/siblings-worker': 'src/cli/siblings/worker.ts'
  },
  platform: 'node',
  output: {
    dir: 'dist',
    format: 'esm',
    minify: true,
    cleanDir: true,
    chunkFileNames: 'chunks/[name]-[hash].js',
    // In a chunk of their own the tables are read once; beside the code that uses them, each would be moved into its function and read again.
    codeSplitting: {
      groups: [
        { name: 'version', test: /\/src\/version\.ts$/, priority: 5 },
        {
          name: 'base',
          test: /\/src\/(?:errors|labels\/modes|rules\/policy|checks\/suggestion|cli\/wrong|cli\/printable)\.ts$/,
          priority: 5
        },
        { name: 'tables', test: /(?:phrases|packed)\.static\.ts$/, priority: 4 },
        { name: 'words', test: staticModule, priority: 4 },
        { name: 'library', test: /\/src\/(?:clean|clean-stream|plugin|with-insights|write\/index)\.ts$/, priority: 3 },
        { name: 'work', test: /\/src\/cli\/product\.ts$/, priority: 1 },
        { name: 'command', test: /\/src\/cli\/(?:clean|clean-inputs|chain|stdout-sink)\.ts$/, priority: 1 }
      ]
    }
  },
  plugins: [
    staticTables(),
    leanRules(/\/src\/rules\/(?:messages\/.+|[^/]+)(?<!\.static)\.ts$/),
    lazyPatterns(/\/src\/.+(?<!\.static)\.ts$/),
    notices(),
    plainStrings(),
    shortLines()
  ]
})
