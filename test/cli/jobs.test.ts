import { readFile, rm } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { faults, withFaults } from './faults.ts'
import { at, newsclean, prepare, put } from './newsclean.ts'
import { readTree } from './outputs.ts'
import { parseLines, record, story } from './texts.ts'

prepare([withFaults()])

// Enough documents for threads.
const many = Array.from({ length: 90 }, (_, index) => String(index).padStart(2, '0'))
const good = (name: string): string => story.replace('forty', `${name} hundred`)

/** Every ninth document is bad in its own way. */
function texts(): Record<string, string | Uint8Array> {
  const bad = ['', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1]), 'Share\n', `${story}${story}`]
  return Object.fromEntries(many.map((name, index) => [`in/${name}.txt`, index % 9 === 8 ? bad[index % 4]! : good(name)]))
}

function stream(): string {
  const bad = ['{"id": broken\n', '\n', '[]\n', record('00')]
  return many.map((name, index) => (index % 9 === 8 ? bad[index % 4]! : record(name, { text: good(name), n: index }))).join('')
}

describe('the same bytes for any number of threads', () => {
  test('of a folder', async () => {
    await put(texts())
    const runs = []
    for (const jobs of ['1', '2', '3']) {
      const { code, stdout, stderr } = await newsclean(['in', '-o', 'out', '--jobs', jobs, '--quiet'])
      runs.push({ code, stdout, stderr, tree: await readTree('out') })
      await rm(at('out'), { recursive: true })
    }
    expect(runs[0]!.code).toBe(1)
    expect(Object.keys(runs[0]!.tree).length).toBeGreaterThan(150)
    expect(runs[1]).toEqual(runs[0])
    expect(runs[2]).toEqual(runs[0])
    expect((await newsclean(['in', '-o', 'out'])).stderr).toMatch(
      / failed \(3 not_text\) → out\ndropped \d+ parts \(.*\d related.*\) · \d+\.\d articles\/s\n$/
    )
  })

  test('of a stream, from a pipe and from a file, and with the default', async () => {
    const input = stream()
    await put({ 'in.jsonl': input })
    const args = ['--from', 'jsonl', '--to', 'jsonl', '--name', 'in.jsonl', '--quiet']
    const first = await newsclean([...args, '--jobs', '1'], { input })
    expect(parseLines(first.stdout).length).toBeGreaterThan(80)
    for (const jobs of [['--jobs', '2'], ['--jobs', '3'], []])
      expect(await newsclean([...args, ...jobs], { input })).toEqual(first)
    expect(await newsclean(['in.jsonl', '-o', 'all.jsonl', '--jobs', '2', '--timeout', '60'])).toMatchObject({ code: 1 })
    const written = await readFile(at('all.jsonl'), 'utf8')
    expect(written.replaceAll('"path":"in.jsonl"', '"path":null')).toBe(first.stdout)
  })
})

describe('an article that stops its thread', () => {
  const name = (fault: string): string => `${story}\nThen it said ${fault}.\n`

  test('is named, the run goes on, whatever the number of threads', async () => {
    const lines = many.map((id, index) =>
      record(id, {
        kept: index,
        text: index === 0 || index === 50 ? name(faults.exit) : index === 51 ? name(faults.memory) : good(id)
      })
    )
    await put({ 'in.jsonl': lines.join('').padEnd(600_000, '\n') })
    const runs = []
    for (const jobs of ['2', '3'])
      runs.push(
        await newsclean(['in.jsonl', '--to', 'jsonl', '--jobs', jobs, '--quiet'], {
          env: { NODE_OPTIONS: '--max-old-space-size=120' }
        })
      )
    const [first, second] = runs
    expect(second).toEqual(first)
    const records = parseLines(first!.stdout)
    expect(records.map(({ id }) => id)).toEqual(many)
    const failed = records.filter(({ error }) => error)
    expect(failed.map(({ id, error, input }) => [id, error?.code, input])).toEqual([
      ['00', 'crashed', { kept: 0 }],
      ['50', 'crashed', { kept: 50 }],
      ['51', 'crashed', { kept: 51 }]
    ])
    expect(failed[0]?.error?.message).toContain('exit code 7')
    expect(failed[2]?.error?.message).toContain('memory')
    expect(first!.code).toBe(1)
    expect(first!.stderr).toMatch(/^newsclean: in\.jsonl:1 \(00\): cleaning it ended.*\nnewsclean: in\.jsonl:51 \(.*\n/)
  })

  test('--timeout stops that article alone, with one thread too', async () => {
    await put({ 'in/a.txt': story, 'in/b.txt': name(faults.hang), 'in/c.txt': story, 'in/d.txt': name(faults.hang) })
    const { code, stderr } = await newsclean(['in', '-o', 'out', '--timeout', '1.5', '--jobs', '1'])
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /newsclean: in\/b\.txt: cleaning took more than 1\.5 seconds.*\n.*in\/d\.txt.*\ncleaned 2 articles, 2 failed/
    )
    expect(Object.keys(await readTree('out'))).toEqual(['a.json', 'a.md', 'c.json', 'c.md'])
  })
})

test('--max-bytes refuses longer texts and lines, and cleans the others', async () => {
  await put({
    'in/a.txt': story,
    'in/b.txt': story.repeat(5),
    'in/c.jsonl': record('c') + record('d', { text: story.repeat(5) })
  })
  const { code, stdout } = await newsclean(['in', '--to', 'jsonl', '--fields', 'id,error', '--max-bytes', '1k'])
  expect(code).toBe(1)
  expect(parseLines(stdout).map(({ id, error }) => [id, error?.code])).toEqual([
    ['in/a.txt', undefined],
    ['in/b.txt', 'too_large'],
    ['c', undefined],
    ['in/c.jsonl:2', 'too_large']
  ])
})

test.each([
  ['--jobs', '0'],
  ['--jobs', 'all'],
  ['--timeout', '0'],
  ['--timeout', 'soon'],
  ['--max-bytes', '-1'],
  ['--max-bytes', '1x']
])('%s %s is refused', async (flag, value) => {
  const { code, stderr } = await newsclean(['-', flag, value], { input: story })
  expect(code).toBe(2)
  expect(stderr).toMatch(/Expected .*; see newsclean --help\n$/)
})
