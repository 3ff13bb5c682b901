import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { rolldown } from 'rolldown'
import { expect, test } from 'vitest'
import { clean, toMarkdown } from '../src/index.ts'

/** The modules that a file imports at once; `import type`, `export type` and `import()` are no such imports. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8')
  return [...code.matchAll(/^(?:import|export)(?! type\b)[^'"]*['"]([^'"]+)['"]$/gm)].map((match) => match[1]!)
}

function reached(door: string): Map<string, string> {
  const files = [door]
  const modules = new Map<string, string>()
  for (const file of files) {
    for (const name of importsOf(file)) {
      if (!name.startsWith('.')) modules.set(name, file)
      else files.push(...[fileURLToPath(new URL(name, `file://${file}`))].filter((next) => !files.includes(next)))
    }
  }
  for (const file of files) modules.set(file, door)
  return modules
}

const modules = reached(fileURLToPath(new URL('../src/index.ts', import.meta.url)))

test('the public door loads in a browser: no module of Node, nothing that is only for reading or for insights', () => {
  const names = [...modules.keys()]
  expect(names.some((name) => name.endsWith('/src/write/markdown.ts'))).toBe(true)
  expect(names).toContain('mdast-util-to-markdown')
  expect(names.filter((name) => name.startsWith('node:') || builtinModules.includes(name))).toEqual([])
  expect(names.filter((name) => /retext|^unified$|jschardet|src\/(?:insights|cli)\/|src\/read\/index/.test(name))).toEqual([])
})

test('the package is bundled for a browser without a module of Node, and runs without Node and without a page', async () => {
  const story = 'Harbour reopens\n\nThe harbour reopened on Monday, the mayor said.\n\nRead Also: Fares to rise\n'
  const code = `import { clean, cleanStream, explain, learnTemplate, readSources, toMarkdown, withInsights } from 'newsclean'
    globalThis.doors = [cleanStream, explain, learnTemplate, readSources, withInsights]
    globalThis.found = toMarkdown(clean(${JSON.stringify(story)}))`
  const page = fileURLToPath(new URL('../page.js', import.meta.url))
  const bundle = await rolldown({
    input: page,
    platform: 'browser',
    plugins: [{ name: 'page', load: (id) => (id === page ? code : null), resolveId: (id) => (id === page ? id : null) }]
  })
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false })
  await bundle.close()
  const [{ imports, dynamicImports, moduleIds, code: written }] = output
  expect(moduleIds.some((id) => id.endsWith('/dist/browser/index.js'))).toBe(true)
  expect([...imports, ...dynamicImports]).toEqual([])
  // Which browsers and their workers have, and no `document`.
  const context: { found?: string; TextEncoder: unknown } = { TextEncoder }
  runInNewContext(written, context)
  expect(context.found).toBe(toMarkdown(clean(story)))
})
