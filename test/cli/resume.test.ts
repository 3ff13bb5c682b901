import { appendFile, mkdir, readFile, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { lockFolder } from '../../src/batch/lock.ts'
import { killAt } from './kill.ts'
import { at, end, newsclean, prepare, put, start } from './newsclean.ts'
import { readTree } from './outputs.ts'
import { markdown, parseLines, record, story } from './texts.ts'

prepare()

const three = { 'in/a.txt': story, 'in/b/c.txt': story.replace('forty', 'fifty'), 'in/d.jsonl': record('d1') + record(undefined) }
const run = (...more: string[]) => newsclean(['in', '-o', 'out', ...more])

describe('the same command again', () => {
  test('skips what is done, and makes again what was deleted, edited, or is made of something else', async () => {
    await put(three)
    expect((await run()).stderr).toBe('cleaned 4 articles → out\n')
    const first = await readTree('out')
    const manifest = await readFile(at('out/.newsclean.jsonl'), 'utf8')
    expect(await run()).toEqual({ code: 0, stdout: '', stderr: 'cleaned 0 articles, 4 unchanged → out\n' })

    await rm(at('out/a.json'))
    await writeFile(at('out/b/c.md'), 'Nothing of it.\n')
    await appendFile(at('out/d1.md'), 'More.\n')
    expect((await run()).stderr).toBe('cleaned 3 articles, 1 unchanged → out\n')
    expect(await readTree('out')).toEqual(first)
    expect(await readFile(at('out/.newsclean.jsonl'), 'utf8')).toBe(manifest)

    await put({ 'in/a.txt': story.replace('Harbour of', 'The harbour of') })
    expect((await run()).stderr).toBe('cleaned 1 article, 3 unchanged → out\n')
    expect((await run('--policy', 'related=keep')).stderr).toBe('cleaned 4 articles → out\n')
    expect((await run('--policy', 'related=keep', '--quiet')).stderr).toBe('')
  })

  test('a record keeps its output when lines move, unless the line is its name', async () => {
    await put(three)
    await run()
    await put({ 'in/d.jsonl': record('new') + record('d1') + record(undefined) })
    expect((await run()).stderr).toBe('cleaned 2 articles, 3 unchanged → out\n')
    expect(Object.keys(await readTree('out'))).toEqual(
      expect.arrayContaining(['d1.md', 'in_d.jsonl_2.md', 'in_d.jsonl_3.md', 'new.md'])
    )
    await put({ 'in/d.jsonl': record('d1') + record('d1') })
    expect((await run()).stderr).toMatch(
      /id "d1" would be written to d1.*\ncleaned 0 articles, 3 unchanged, 1 failed \(1 duplicate_id\)/
    )
  })

  test('into record streams: a file for each input', async () => {
    await put({ ...three, 'in/e.jsonl': `${record('e')}{"id": broken\n` })
    const first = await run('--to', 'jsonl')
    expect(first.code).toBe(1)
    const tree = await readTree('out')
    expect(Object.keys(tree)).toEqual(['a.jsonl', 'b/c.jsonl', 'd.jsonl', 'e.jsonl'])
    const again = await run('--to', 'jsonl')
    expect(again).toEqual({ code: 1, stdout: '', stderr: 'cleaned 0 articles, 6 unchanged → out\n' })
    await appendFile(at('in/d.jsonl'), record('d3'))
    await writeFile(at('out/a.jsonl'), '')
    expect((await run('--to', 'jsonl')).stderr).toBe('cleaned 4 articles, 3 unchanged → out\n')
    expect(parseLines((await readTree('out'))['d.jsonl']!)).toHaveLength(3)
  })

  test('with another --max-bytes makes again what it refused, or cleaned', async () => {
    await put({ 'in/d.jsonl': record('d') })
    const stream = (...more: string[]) => run('--to', 'jsonl', '--quiet', ...more)
    for (const [code, ...more] of [[1, '--max-bytes', '100'], [0], [1, '--max-bytes', '100']] as const) {
      expect((await stream(...more)).code).toBe(code)
      expect(parseLines((await readTree('out'))['d.jsonl']!).map(({ error }) => error?.code)).toEqual([
        code ? 'too_large' : undefined
      ])
    }
  })

  test('exits as the first one did', async () => {
    await put({ 'in/a.txt': story, 'in/b.txt': '' })
    for (let time = 0; time < 2; time += 1) expect((await run('--fail-on', 'empty')).code).toBe(1)
    expect((await run()).code).toBe(0)
  })

  test('after kill -9 at any moment: the bytes of an undisturbed run, and nothing else', { timeout: 120_000 }, async () => {
    await put(
      Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`in/${i % 7}/${i}.txt`, story.replace('forty', `${i} hundred`)]))
    )
    expect((await newsclean(['in', '-o', 'whole'])).code).toBe(0)
    const whole = { tree: await readTree('whole'), manifest: await readFile(at('whole/.newsclean.jsonl'), 'utf8') }
    for (const moment of [0.3, 0.6, 0.9]) {
      await killAt(() => start(['in', '-o', 'out']), at('out'), moment * 150)
      expect((await run()).code).toBe(0)
      expect(await readTree('out')).toEqual(whole.tree)
      expect(await readFile(at('out/.newsclean.jsonl'), 'utf8')).toBe(whole.manifest)
      expect((await readdir(at('out'))).filter((name) => name.startsWith('.'))).toEqual(['.newsclean.jsonl'])
      await rm(at('out'), { recursive: true })
    }
  })
})

describe('two runs into one folder', () => {
  test('refuse each other', async () => {
    await put(three)
    const child = start(['-', '--from', 'jsonl', '-o', 'out'])
    child.stdin!.write(record('x'))
    while (!(await readdir(at('out')).catch(() => [''])).includes('.newsclean.lock'))
      await new Promise((done) => setTimeout(done, 20))
    const { code, stderr } = await run()
    expect([code, stderr]).toEqual([
      2,
      `newsclean: another run (process ${child.pid}) writes into out; wait until it has ended, or choose another folder with -o\n`
    ])
    child.stdin!.end()
    expect((await end(child)).code).toBe(0)
    expect((await run()).code).toBe(0)
    expect(await readFile(at('out/a.md'), 'utf8')).toBe(markdown)
  })

  test.each([
    ['whose process is gone', { pid: 4_194_304 }],
    ['whose number another process has now', { pid: process.pid, started: '1' }],
    ['of another machine, long silent', { pid: process.pid, machine: 'elsewhere', silent: true }],
    ['that is no lock', { silent: true }]
  ])('a lock does not stand in the way %s', async (_name, { silent, ...holder }: { pid?: number; silent?: boolean }) => {
    const lock = await put({ 'in/a.txt': story, 'out/x': '' }).then(() => lockFolder(at('out')))
    const own = JSON.parse(await readFile(at('out/.newsclean.lock'), 'utf8')) as object
    await lock.release()
    await put({ 'out/.newsclean.lock': holder.pid ? JSON.stringify({ ...own, ...holder }) : '' })
    if (silent) await utimes(at('out/.newsclean.lock'), new Date(0), new Date(0))
    await put({ 'out/.newsclean-4194304-1.tmp': 'half', 'out/b/.newsclean-4194304-2.tmp': 'half' })
    expect((await run()).code).toBe(0)
    expect(await readdir(at('out'))).toEqual(['.newsclean.jsonl', 'a.json', 'a.md', 'b', 'x'])
    expect(await readdir(at('out/b'))).toEqual([])
  })

  test.each(['a dangling link', 'a folder'])('%s in the place of the lock is refused', async (what) => {
    await put({ 'in/a.txt': story, 'out/x': '' })
    await (what === 'a folder' ? mkdir(at('out/.newsclean.lock')) : symlink(at('nowhere'), at('out/.newsclean.lock')))
    const stderr =
      'newsclean: out/.newsclean.lock is no file, and so no lock of newsclean; remove it, or choose another folder with -o\n'
    expect(await run()).toEqual({ code: 2, stdout: '', stderr })
    expect((await readdir(at('out'))).sort()).toEqual(['.newsclean.lock', 'x'])
  })

  test('a lock of another machine that gave a sign of life does', async () => {
    await put({ 'in/a.txt': story, 'out/.newsclean.lock': '{"pid":1,"started":"1","machine":"elsewhere"}' })
    expect((await run()).code).toBe(2)
  })
})
