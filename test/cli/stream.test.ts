import { once } from 'node:events'
import { readFile, readdir } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { at, end, newsclean, prepare, put, start } from './newsclean.ts'
import { markdown, parse, parseLines, record, story } from './texts.ts'

prepare()

test('one record in, one record out, in order, other fields handed through', async () => {
  const input = `${record('a', { topic: 'sea' })}\n{"id": broken\n${record(undefined)}{"id":"n","topic":"sky"}\n`
  const { code, stdout, stderr } = await newsclean(['--from', 'jsonl', '--to', 'jsonl'], { input })
  const records = parseLines(stdout)
  expect(code).toBe(1)
  expect(records).toMatchObject([
    { id: 'a', markdown, input: { topic: 'sea' } },
    { error: { code: 'bad_record' } },
    { id: 'stdin:4', markdown },
    { id: 'n', error: { code: 'bad_record' }, input: { topic: 'sky' } }
  ])
  expect(stderr).toMatch(/^newsclean: stdin:3: .*\nnewsclean: stdin:5: .*\n$/)
})

test.each([[[]], [['--timeout', '20']], [['-o', 'out/']]])('fields nested too deep cost no other record: %j', async (args) => {
  const deep = record('b').replace('{', `{"extra":${'['.repeat(8000)}${']'.repeat(8000)},`)
  await put({ 'deep.jsonl': record('a') + deep + record('c') })
  const { code, stdout, stderr } = await newsclean(['deep.jsonl', '--to', 'jsonl', ...args])
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/^newsclean: deep\.jsonl:2 \(b\): found fields nested deeper than 1000 levels/)
  ])
  const records = parseLines(stdout || (await readFile(at('out/deep.jsonl'), 'utf8')))
  expect(records.map(({ id, text, error }) => [id, text === undefined, error?.code])).toEqual([
    ['a', false, undefined],
    ['b', false, 'bad_record'],
    ['c', false, undefined]
  ])
})

test('a coprocess: each record is answered before the next is asked', async () => {
  const child = start(['--from', 'jsonl', '--to', 'jsonl', '--fields', 'id'])
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
  for (const id of ['first', 'second', 'third']) {
    child.stdin!.write(record(id))
    expect(parse(String((await lines.next()).value))).toEqual({ id })
  }
  child.stdin!.end()
  expect((await once(child, 'close'))[0]).toBe(0)
})

test('--id-field and --text-field', async () => {
  const input = `${JSON.stringify({ key: 'k', words: story, text: 'other' })}\n`
  const { stdout } = await newsclean(['--from', 'jsonl', '--to', 'jsonl', '--id-field', 'key', '--text-field', 'words'], {
    input
  })
  expect(parse(stdout)).toMatchObject({ id: 'k', markdown })
})

test('several inputs and folders make one stream, on stdout or in a file', async () => {
  await put({ 'in/b.txt': story, 'in/a.txt': story, 'c.jsonl': record('c') })
  const { code, stdout } = await newsclean(['in', 'c.jsonl', '--to', 'jsonl', '--fields', 'markdown,id'])
  expect(code).toBe(0)
  expect(parseLines(stdout).map((written) => written.markdown)).toEqual([markdown, markdown, markdown])
  expect((await newsclean(['in', 'c.jsonl', '-o', 'all.jsonl'])).code).toBe(0)
  expect((await readFile(at('all.jsonl'), 'utf8')).trimEnd().split('\n')).toHaveLength(3)
})

test('an empty stream is no error', async () => {
  expect(await newsclean(['--from', 'jsonl', '--to', 'jsonl'])).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('a closed pipe is no error', async () => {
  await put({ 'in.jsonl': record('a').repeat(20_000) })
  const child = start(['in.jsonl', '--to', 'jsonl'])
  child.stdout!.once('data', () => child.stdout!.destroy())
  let stderr = ''
  child.stderr!.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  expect(await once(child, 'close')).toEqual([0, null])
  expect(stderr).toBe('')
})

test('what has failed is not forgiven because the pipe is closed', async () => {
  const child = start(['-', '--to', 'json'])
  child.stdout!.destroy()
  child.stdin!.end('')
  expect(await once(child, 'close')).toEqual([1, null])
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s: exit 130, nothing half is left', async (signal) => {
  const child = start(['--from', 'jsonl', '-o', 'out/all.jsonl'])
  child.stdin!.on('error', () => {})
  child.stdin!.write(record('a').repeat(50))
  while (!(await readdir(at('out')).catch(() => [])).some((name) => name.endsWith('.tmp')))
    await new Promise((done) => setTimeout(done, 20))
  child.kill(signal)
  const stderr = 'interrupted: nothing was written to out/all.jsonl\n'
  expect(await end(child)).toEqual({ code: 130, stdout: '', stderr })
  expect(await readdir(at('out'))).toEqual([])
})

test('SIGINT while nobody reads what is written: exit 130 all the same', async () => {
  await put({ 'in.jsonl': record('a').repeat(20_000) })
  const child = start(['in.jsonl', '--to', 'jsonl'])
  await once(child.stdout!, 'readable')
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([130, null])
})

test.each([['2'], ['1']])(
  'SIGINT in a folder run of %s: what is written is whole, the same command finishes the rest',
  async (jobs) => {
    await put(Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`in/${index}.txt`, story])))
    const child = start(['in', '-o', 'out', '--jobs', jobs])
    while ((await readdir(at('out')).catch(() => [])).length < 20) await new Promise((done) => setTimeout(done, 5))
    child.kill('SIGINT')
    const { code, stderr } = await end(child)
    expect(code).toBe(130)
    expect(stderr).toMatch(/^interrupted: cleaned \d+ articles? → out.*; the same command goes on from there\n$/mu)
    const written = await readdir(at('out'))
    expect(written.length).toBeLessThan(800)
    expect(written.filter((name) => !/^\d+\.(?:md|json)$/.test(name))).toEqual(['.newsclean.jsonl'])
    expect(
      await readFile(
        at(
          'out',
          written.find((name) => name.endsWith('.md'))!
        ),
        'utf8'
      )
    ).toBe(markdown)
    expect((await newsclean(['in', '-o', 'out'])).code).toBe(0)
    expect(await readdir(at('out'))).toHaveLength(801)
  }
)
