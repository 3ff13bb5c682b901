import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

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
