import { defineConfig } from 'rolldown'
import { notices } from './lab/notices.ts'
import { staticModule, staticTables } from './lab/static-tables.ts'

/** The command line and the library, sharing chunks; whatever is imported lazily becomes a chunk of its own. */
export default defineConfig({
  input: { cli: 'src/cli/index.ts', index: 'src/index.ts', 'chunks/worker': 'src/cli/worker.ts' },
  platform: 'node',
  output: {
    dir: 'dist',
    format: 'esm',
    minify: true,
    cleanDir: true,
    chunkFileNames: 'chunks/[name]-[hash].js',
    // In a chunk of their own the tables are read once; beside the code that uses them, each would be moved into its function and read again.
    codeSplitting: { groups: [{ name: 'tables', test: staticModule }] }
  },
  plugins: [staticTables(), notices()]
})
