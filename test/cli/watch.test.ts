import type { ChildProcess } from 'node:child_process'
import { appendFile, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { at, end, type Ended, newsclean, prepare, put, start } from './newsclean.ts'
import { makeSite, residue } from '../site.ts'
import { readTree } from './outputs.ts'
import { markdown, parseLines, record, story } from './texts.ts'

prepare()

let running: ChildProcess | undefined
afterEach(() => {
  running?.kill('SIGKILL')
})

/** Start to watch, and wait until the first pass is done. */
async function watch(...more: string[]): Promise<{ stop: (signal?: NodeJS.Signals) => Promise<Ended> }> {
  // What was written this second is not taken to be complete at first sight.
  await new Promise((done) => setTimeout(done, 1100))
  const child = start(['in', '-o', 'out', '--watch', ...more])
  running = child
  let said = ''
  child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = end(child)
  await until(() => expect(said).toContain('watching in; an interrupt (Ctrl-C) ends it\n'))
  return {
    stop: (signal = 'SIGINT') => {
      child.kill(signal)
      return ended
    }
  }
}

/** Wait until something holds. */
async function until(holds: () => unknown): Promise<void> {
  await vi.waitFor(holds, { timeout: 15_000, interval: 50 })
}

const read = (path: string): Promise<string> => readFile(at(path), 'utf8')
const plain = (said: string): string => said.replaceAll(/^\d\d:\d\d:\d\d /gmu, '')

describe('--watch', () => {
  test('cleans what is there, what arrives and what changes; a later run finds all done', async () => {
    await put({ 'in/a.txt': story, 'in/d.jsonl': record('d1') })
    const { stop } = await watch('--summary', 's.json', '--review', 'u.tsv')
    expect(await read('out/a.md')).toBe(markdown)
    await put({ 'in/b/new.txt': story.replace('forty', 'fifty') })
    await until(async () => expect(await read('out/b/new.md')).toContain('fifty'))
    await put({ 'in/a.txt': story.replace('forty', 'sixty') })
    await until(async () => expect(await read('out/a.md')).toContain('sixty'))
    await appendFile(at('in/d.jsonl'), record('d2'))
    await until(async () => expect(await read('out/d2.md')).toBe(markdown))
    await rm(at('in/b/new.txt'))
    const { code, stdout, stderr } = await stop()
    expect([code, stdout]).toEqual([130, ''])
    expect(plain(stderr)).toBe(
      [
        'cleaned 2 articles → out',
        'watching in; an interrupt (Ctrl-C) ends it',
        ...['cleaned 1 article → out', 'cleaned 1 article → out'],
        'cleaned 1 article, 1 unchanged → out',
        'in all: cleaned 5 articles, 1 unchanged → out\n'
      ].join('\n')
    )
    expect(JSON.parse(await read('s.json'))).toMatchObject({ exitCode: 130, cleaned: 5 })
    expect(await read('u.tsv')).toMatch(/^action\tcount/u)
    const tree = await readTree('out')
    expect(Object.keys(tree)).toContain('b/new.md')
    const again = await newsclean(['in', '-o', 'out'])
    expect(again).toEqual({ code: 0, stdout: '', stderr: 'cleaned 0 articles, 3 unchanged → out\n' })
    expect(await readTree('out')).toEqual(tree)
    expect((await readdir(at('out'))).filter((name) => name.startsWith('.'))).toEqual(['.newsclean.jsonl'])
  })

  test('waits until a file is written', async () => {
    await put({ 'in/a.txt': story })
    const { stop } = await watch()
    for (let part = 0; part < 8; part += 1) {
      await appendFile(at('in/slow.txt'), `The ferry sailed for the ${part} time before noon, and the sea was calm.\n\n`)
      await new Promise((done) => setTimeout(done, 400))
    }
    await until(async () => expect(await read('out/slow.md')).toContain('for the 7 time'))
    expect(plain((await stop('SIGTERM')).stderr)).toMatch(/it\ncleaned 1 article → out\nin all: cleaned 2 articles → out\n$/u)
  })

  test('names outputs as a run over the same listing does', async () => {
    await put({ 'in/a.txt': story, 'in/d.jsonl': record('r') + record('e') })
    const { stop } = await watch()
    await put({ 'in/a.text': story.replace('forty', 'fifty'), 'in/e.txt': story.replace('forty', 'sixty') })
    await until(async () => {
      expect(await read('out/a.text.md')).toContain('fifty')
      expect(await read('out/a.txt.md')).toBe(markdown)
      expect(await read('out/e.md')).toContain('sixty')
    })
    await put({ 'in/f.jsonl': record('r') + record('f') })
    await until(async () => expect(await read('out/f.json')).toContain('in/f.jsonl'))
    const { stderr } = await stop()
    expect(stderr).toContain('id "r" would be written to r, as a record of in/d.jsonl is')
    expect(stderr).toContain('id "e" would be written to e, as in/e.txt is')
    await newsclean(['in', '-o', 'once'])
    const { 'a.md': _md, 'a.json': _json, ...tree } = await readTree('out')
    expect(tree).toEqual(await readTree('once'))
  })

  test('takes up what is restored or decided meanwhile', async () => {
    await put({ 'in/a.txt': story, 'in/b.txt': story })
    const { stop } = await watch()
    const restore = await newsclean(['restore', 'out/a.json', '--line', '5'])
    expect([restore.code, restore.stderr]).toEqual([1, expect.stringContaining('with --watch it takes it up by itself')])
    await until(async () => expect(await read('out/a.md')).toContain('Read Also'))
    expect(await read('out/b.md')).toBe(markdown)
    await appendFile(at('out/newsclean-decisions.tsv'), 'maybe\t\t\t\t\tShare\n')
    await new Promise((done) => setTimeout(done, 2500))
    const { stderr } = await stop()
    expect(
      stderr.match(/newsclean-decisions\.tsv:3: found the action "maybe".*; until then what was decided before holds/gu)
    ).toHaveLength(1)
    await rm(at('out/newsclean-decisions.tsv'))
    expect((await newsclean(['in', '-o', 'out'])).stderr).toBe('cleaned 1 article, 1 unchanged → out\n')
  })

  test('an empty folder, one that vanishes, and record streams', async () => {
    await put({ 'in/b/note.pdf': '' })
    const { stop } = await watch('--to', 'jsonl')
    await put({ 'in/b/c.jsonl': record('c1') })
    await until(async () => expect(parseLines(await read('out/b/c.jsonl'))).toHaveLength(1))
    await rename(at('in'), at('away'))
    await new Promise((done) => setTimeout(done, 1500))
    await rename(at('away'), at('in'))
    await appendFile(at('in/b/c.jsonl'), record('c2'))
    await until(async () => expect(parseLines(await read('out/b/c.jsonl'))).toHaveLength(2))
    const { stderr } = await stop()
    expect(stderr.match(/cannot read in: no such file or folder/gu)).toHaveLength(1)
    expect(await read('out/b/c.jsonl')).toContain('c2')
  })

  test('compares the files of a site again when they are twice as many', async () => {
    const texts = makeSite(12)
    const few = (from: number, to: number): Record<string, string> =>
      Object.fromEntries(texts.slice(from, to).map((text, index) => [`in/${String(from + index).padStart(2, '0')}.txt`, text]))
    await put(few(0, 3))
    const { stop } = await watch()
    expect(await read('out/00.md')).toContain(residue.among)
    await put(few(3, 6))
    await until(async () => expect(await read('out/05.md')).not.toContain(residue.among))
    await until(async () => expect(await read('out/00.md')).not.toContain(residue.among))
    await put(few(6, 12))
    await until(async () => expect(await read('out/11.json')).toContain('12 of 12 articles'))
    await new Promise((done) => setTimeout(done, 500))
    await stop()
    expect((await newsclean(['in', '-o', 'out'])).stderr).toBe('cleaned 0 articles, 12 unchanged → out\n')
  })

  test('holds the folder, and leaves it usable when it is killed', async () => {
    await put({ 'in/a.txt': story })
    const { stop } = await watch()
    expect((await newsclean(['in', '-o', 'out'])).code).toBe(2)
    await put({ 'in/b.txt': story })
    await until(() => read('out/b.json'))
    await stop('SIGKILL')
    expect((await newsclean(['in', '-o', 'out'])).stderr).toBe('cleaned 0 articles, 2 unchanged → out\n')
  })

  test.each([
    [['in'], '--watch writes into a folder, found stdout; add -o DIR/ (a file for each text)'],
    [['in', '-o', 'all.jsonl'], '--watch writes into a folder, found the file all.jsonl; name a folder with -o'],
    [['in/a.txt', '-o', 'out'], '--watch reads folders, found the file in/a.txt; name the folder that texts arrive in'],
    [['in', 'gone', '-o', 'out'], '--watch reads folders, found nothing at gone; name the folder that texts arrive in'],
    [['-', '-o', 'out', '--name', 'x'], '--watch reads folders, found stdin; name the folder that texts arrive in']
  ])('%j is refused', async (args, message) => {
    await put({ 'in/a.txt': story })
    await writeFile(at('x'), '')
    expect(await newsclean([...args, '--watch'])).toEqual({ code: 2, stdout: '', stderr: `newsclean: ${message}\n` })
  })
})
