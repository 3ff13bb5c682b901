import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pack, run as runIn } from './packed.ts'
import { expectRecord } from './validate.ts'

// The package as a stranger meets it: packed, installed into an empty folder, called. Without its dependencies nothing can be
// said, so a registry that does not answer fails here.

const story = 'Harbour reopens\n\nThe harbour reopened on Monday, said the mayor.\n\nRead Also: Ferry fares rise\n'

const consumer = `import newsclean, { clean, toMarkdown, type Article, type Label } from 'newsclean'
import { unified } from 'unified'

const article: Article = clean('Harbour reopens')
export const markdown: string = toMarkdown(article)
export const labels: readonly Label[] = article.dropped.map((entry) => entry.label)
export const published: string | null = article.metadata.published
export const processor = unified().use(newsclean, { language: 'en' })
// @ts-expect-error: the types are strict, so an unknown label is refused.
export const wrong: Label = 'advertisement'
`

const settings = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    exactOptionalPropertyTypes: true
  },
  files: ['consumer.ts']
}

let folder = ''

/** Run a command in the folder of the consumer. */
function run(command: string, args: readonly string[]): string {
  return runIn(command, args, folder)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsclean-pack-'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  writeFileSync(join(folder, 'story.txt'), story)
  writeFileSync(join(folder, 'consumer.ts'), consumer)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  run('npm', ['install', '--prefer-offline', '--engine-strict', '--no-audit', '--no-fund', `./${pack(folder)}`])
}, 300_000)

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the installed package', () => {
  test('cleans a file with its command', () => {
    const markdown = run('npx', ['--no-install', 'newsclean', 'story.txt'])
    expect(markdown).toBe('# Harbour reopens\n\nThe harbour reopened on Monday, said the mayor.\n')
  })

  test('writes a file and its record', () => {
    run('npx', ['--no-install', 'newsclean', 'story.txt', '-o', 'out/'])
    expect(readFileSync(join(folder, 'out/story.md'), 'utf8')).toContain('# Harbour reopens')
    const record: unknown = JSON.parse(readFileSync(join(folder, 'out/story.json'), 'utf8'))
    expectRecord(record)
    expect(record.metadata?.related).toEqual([{ title: 'Ferry fares rise', url: null }])
  })

  test('is a library', () => {
    const code = `import { clean, toMarkdown } from 'newsclean'; process.stdout.write(toMarkdown(clean(${JSON.stringify(story)})))`
    expect(run(process.execPath, ['--input-type=module', '-e', code])).toContain('# Harbour reopens')
  })

  test('has types for strict TypeScript', { timeout: 120_000 }, () => {
    const tsc = resolve('node_modules/typescript/bin/tsc')
    expect(run(process.execPath, [tsc, '--project', '.'])).toBe('')
  })

  test('brings its schema', () => {
    const code = `import schema from 'newsclean/schema.json' with { type: 'json' }; process.stdout.write(schema.$ref)`
    expect(run(process.execPath, ['--no-warnings', '--input-type=module', '-e', code])).toBe('#/definitions/WrittenRecord')
  })
})
