import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import * as source from '../src/index.ts'
import { readArrows } from './house/arrows.ts'

/** The values that the public door offers. A name here is a promise to others: adding one is a feature, removing one breaks them. */
const offered = [
  'NewscleanError',
  'clean',
  'cleanStream',
  'default',
  'explain',
  'learnTemplate',
  'readSources',
  'toMarkdown',
  'toRecord',
  'toText',
  'withInsights'
]

/** The types beside them, promises too. What a stage hands to the next (blocks, evidence, verdicts) is not among them. */
const offeredTypes =
  'Action Arrival Article ArticleRecord Aspect Decision Delivery Dropped DroppedDetail Explained ExplainedLine Failure FileData ' +
  'Format Generator Given Hints Input Insights Label Layout MarkdownOptions Metadata Mode Options Origin Policy Quality ReadOptions ' +
  'Reason RecordField RecordOptions Related Repair RepairCount Source SourceInfo Stats StreamOptions Template TemplateLine Weighing ' +
  'WrittenDropped WrittenRecord'

interface Manifest {
  readonly bin: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, unknown>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly scripts: Readonly<Record<string, string>>
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
let packed: readonly string[] = []

beforeAll(() => {
  if (!existsSync('dist/index.js')) throw new Error('dist/index.js is missing; expected a build: run npm run build')
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    shell: process.platform === 'win32'
  })
  const [tarball] = JSON.parse(output) as [{ readonly files: readonly { readonly path: string }[] }]
  packed = tarball.files.map(({ path }) => path)
}, 30_000)

/** The packages that a built file and the files it leads to ask for. */
function packagesFrom(entry: string, toFile = (path: string): string => path): string[] {
  const files = new Set([entry])
  const names = new Set<string>()
  for (const file of files)
    for (const { to, local } of readArrows(file)) {
      if (local) files.add(toFile(to))
      else if (!isBuiltin(to)) names.add(to)
    }
  return [...names].sort()
}

/** Whether installing newsclean brings what a specifier asks for. */
function isInstalled(specifier: string): boolean {
  return specifier in manifest.dependencies || `@types/${specifier}` in manifest.dependencies
}

describe('the public door', () => {
  test('offers exactly these values', async () => {
    expect(Object.keys(source).sort()).toEqual(offered)
    expect(Object.keys((await import('../dist/index.js')) as object).sort()).toEqual(offered)
  })

  test('offers exactly these types', () => {
    const file = 'dist/index.d.ts'
    const program = ts.createProgram([file], { module: ts.ModuleKind.NodeNext, types: [], noLib: true })
    const checker = program.getTypeChecker()
    const door = checker.getSymbolAtLocation(program.getSourceFile(file)!)!
    const names = checker.getExportsOfModule(door).map(({ name }) => name)
    expect(names.sort()).toEqual([...offered, ...offeredTypes.split(' ')].sort())
  })

  test('offers the same values in a browser', async () => {
    const browser: string = '../dist/browser/index.js'
    expect(Object.keys((await import(browser)) as object).sort()).toEqual(offered)
  })

  test('asks in a browser for nothing but its own files, sooner or later', () => {
    const files = new Set(['dist/browser/index.js'])
    const others: string[] = []
    for (const file of files)
      for (const { to, local } of readArrows(file)) {
        if (local) files.add(to)
        else others.push(to)
      }
    expect(files.size).toBeGreaterThan(1)
    expect(others).toEqual([])
    expect(packed).toEqual(expect.arrayContaining([...files]))
  })

  test('asks only for packages that come with it', () => {
    expect(packagesFrom('dist/index.js').filter((name) => !isInstalled(name))).toEqual([])
  })

  test('has types that ask only for packages that come with it', () => {
    const found = packagesFrom('dist/index.d.ts', (path) => path.replace(/\.[jt]s$/, '.d.ts'))
    expect(found).toContain('mdast')
    expect(found.filter((name) => !isInstalled(name))).toEqual([])
  })

  test('opens on the library, the schema and the manifest', () => {
    expect(Object.keys(manifest.exports)).toEqual(['.', './schema.json', './package.json'])
  })
})

describe('the command', () => {
  const [path = ''] = Object.values(manifest.bin)

  test('is newsclean', () => {
    expect(manifest.bin).toEqual({ newsclean: 'bin/newsclean.js' })
  })

  test('is two lines below its shebang, and loads the bundle', () => {
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    expect(lines[0]).toBe('#!/usr/bin/env node')
    expect(lines.length).toBeLessThanOrEqual(3)
    expect(readArrows(path).map(({ to }) => to)).toEqual(['dist/cli.js'])
  })

  test.skipIf(process.platform === 'win32')('may be executed', () => {
    expect(statSync(path).mode & 0o111).toBe(0o111)
  })

  test('asks only for packages that come with it', () => {
    expect(packagesFrom('dist/cli.js').filter((name) => !isInstalled(name))).toEqual([])
  })
})

describe('the packed files', () => {
  test('hold what a user needs', () => {
    const needed = ['LICENSE', 'README.md', 'CHANGELOG.md', 'package.json', 'bin/newsclean.js']
    const built = ['cli.js', 'index.js', 'index.d.ts', 'schema.json', 'THIRD-PARTY-NOTICES.txt'].map((file) => `dist/${file}`)
    expect(packed).toEqual(expect.arrayContaining([...needed, ...built]))
  })

  test('hold nothing else', () => {
    const known =
      /^(?:LICENSE|README\.md|CHANGELOG\.md|package\.json|docs\/[a-z-]+\.md|lab\/bench\/RESULTS\.md|bin\/newsclean\.js|dist\/.+\.(?:js|d\.ts)|dist\/schema\.json|dist\/THIRD-PARTY-NOTICES\.txt)$/
    expect(packed.filter((file) => !known.test(file))).toEqual([])
  })

  test('lead to each other: no link of a page is dead in the package', () => {
    const pages = packed.filter((file) => file.endsWith('.md'))
    const links = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\]\((?![a-z]+:|#)([^)#]+)/g)].map((match) =>
        posix.join(posix.dirname(page), match[1]!)
      )
    )
    expect(links).toContain('docs/library.md')
    expect(links.filter((link) => !packed.includes(link))).toEqual([])
  })

  test('run nothing when they are installed', () => {
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([])
  })
})
