import { defineConfig, type Plugin } from 'rolldown'
import config from './rolldown.config.ts'

const { plugins } = config as { readonly plugins: readonly Plugin[] }

/**
 * The library for browsers, which package.json names to their bundlers.
 *
 * Of packages it takes what asks neither for Node nor for a page's `document`, which workers have not.
 */
export default defineConfig({
  input: { index: 'src/browser.ts' },
  platform: 'neutral',
  resolve: { conditionNames: ['import', 'default'], mainFields: ['module', 'main'] },
  output: { dir: 'dist/browser', format: 'esm', minify: true, cleanDir: true, chunkFileNames: '[name]-[hash].js' },
  // Its packages are among those of the command line, whose notices stand beside it.
  plugins: plugins.filter(({ name }) => name !== 'notices')
})
