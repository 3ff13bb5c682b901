import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile, examplesIn, place, promised, run } from './examples.ts'

const examples = ['README.md', 'docs/library.md'].flatMap(examplesIn)
const [story = ''] = [...readFileSync('README.md', 'utf8').matchAll(/^```text\n(.*?)^```$/gms)].map((match) => match[1] ?? '')

describe('the examples of the pages', () => {
  if (!existsSync('dist/index.d.ts')) throw new Error('dist/index.d.ts is missing; expected a build: run npm run build')
  const files = place(examples, story)
  const named = examples.map((example, index) => ({ ...example, file: files[index] ?? '', prints: promised(example) }))

  test('compile against the shipped types', { timeout: 60_000 }, () => {
    expect(examples.length).toBeGreaterThan(2)
    expect(compile(files)).toEqual([])
  })

  test.each(named)('$name runs, and prints what it says', { timeout: 30_000 }, ({ file, prints }) => {
    const printed = run(file)
    if (prints.length > 0) expect(printed.trimEnd().split('\n')).toEqual(prints)
    else expect(printed).not.toBe('')
  })
})
