import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Tests that pack and install: too slow for every run. */
const installing = ['test/pack.test.ts', 'test/integrations.test.ts']

/** `--mode slow` runs the properties many times over (FC_RUNS, 1000 when it is not set) and the tests that install. */
export default defineConfig(({ mode }) => {
  if (mode !== 'slow')
    return {
      test: { include: ['test/**/*.test.ts'], exclude: installing, setupFiles: ['test/properties.ts'] }
    }
  return {
    test: {
      include: [...installing, ...listProperties()],
      setupFiles: ['test/properties.ts'],
      env: { FC_RUNS: process.env['FC_RUNS'] ?? '1000' },
      testTimeout: 600_000,
      hookTimeout: 600_000
    }
  }
})

/** List the tests that use fast-check. */
function listProperties(): string[] {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join('test', file).replaceAll('\\', '/'))
    .filter((file) => readFileSync(file, 'utf8').includes(`from 'fast-check'`))
}
