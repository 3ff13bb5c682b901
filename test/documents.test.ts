import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cleanFlags } from '../src/cli/flags.ts'
import * as library from '../src/index.ts'
import { clean, toMarkdown } from '../src/index.ts'
import { defaultPolicy, labels } from '../src/rules/policy.ts'
import { readSchema } from './validate.ts'

const documents = [
  'README.md',
  'CHANGELOG.md',
  'docs/contributing.md',
  'docs/record.md',
  'docs/command-line.md',
  'docs/library.md'
]
const [readme = '', , , recordPage = '', commandPage = '', libraryPage = ''] = documents.map((path) => readFileSync(path, 'utf8'))

interface Schema {
  readonly definitions: Readonly<Record<string, { readonly properties?: object }>>
}

describe('the README', () => {
  const [before = '', after = ''] = [...readme.matchAll(/^```(?:text|markdown)\n(.*?)^```$/gms)].map((match) => match[1] ?? '')

  test('shows what comes out', () => {
    expect(toMarkdown(clean(before))).toBe(after)
  })

  test('and the record holds what it says of it', () => {
    const { metadata, dropped } = clean(before)
    expect(metadata.authors).toEqual(['Ines Corvo'])
    expect(metadata.related).toEqual([{ title: 'Harbour office to raise mooring fees', url: null }])
    expect(new Set(dropped.map(({ label }) => label))).toEqual(new Set(['byline', 'share', 'related', 'comments']))
  })

  test('names a fixture that is there', () => {
    const [path = ''] = /fixtures\/\S+/.exec(readme) ?? []
    expect(existsSync(path)).toBe(true)
  })

  test('fits a screen or two', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(110)
  })
})

describe('the pages', () => {
  test.each(documents)('%s links to files that are there', (path) => {
    const links = [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] ?? '')
    expect(links.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([])
  })

  test('docs/command-line.md has each option', () => {
    const names = cleanFlags.map(({ flags }) => /--[a-z-]+/.exec(flags)?.[0] ?? flags)
    expect(names.filter((name) => !commandPage.includes(`\`${name}`))).toEqual([])
  })

  test('docs/library.md has each function that is offered', () => {
    const [list = ''] = libraryPage.split('\n## ', 1)
    const offered = Object.keys(library).map((name) => (name === 'default' ? 'the default export' : `\`${name}`))
    expect(offered.filter((name) => !list.includes(name))).toEqual([])
  })

  test('docs/library.md has each option', () => {
    expect(() => clean('', { nothing: true } as object)).toThrow(
      `known: ${rowsOf('Options')
        .map(([name]) => name)
        .join(', ')}`
    )
  })

  test('docs/library.md has each label, in order, with what is done by default', () => {
    expect(rowsOf('Labels').map(([label, , action]) => [label, action])).toEqual(
      labels.map((label) => [label, defaultPolicy[label]])
    )
  })

  test('docs/record.md has each field and code', () => {
    const { definitions } = readSchema() as Schema
    const fields = ['WrittenRecord', 'Metadata', 'WrittenDropped'].flatMap((name) =>
      Object.keys(definitions[name]?.properties ?? {})
    )
    const codes = [...JSON.stringify(definitions['Failure']).matchAll(/"([a-z]+_[a-z]+)"/g)].map((match) => match[1] ?? '')
    const names = [...fields, ...codes]
    expect(names.length).toBeGreaterThan(40)
    expect(names.filter((name) => !recordPage.includes(`\`${name}\``))).toEqual([])
  })
})

/** The cells of the first table of a section of docs/library.md, below its head; code in the first one without its signs. */
function rowsOf(section: string): string[][] {
  const [, text = ''] = new RegExp(`^## ${section}\n(.*?)(?=^## )`, 'ms').exec(libraryPage) ?? []
  const rows = [...text.matchAll(/^\| (`.*) \|$/gm)].map((match) => (match[1] ?? '').split(/(?<!\\) \| /))
  return rows.map(([name = '', ...cells]) => [name.replaceAll('`', ''), ...cells])
}
