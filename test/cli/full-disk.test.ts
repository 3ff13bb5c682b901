import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { disk, faults, withFaults, withSmallDisk } from './faults.ts'
import { at, newsclean, prepare, put, start } from './newsclean.ts'
import { readTree } from './outputs.ts'
import { record, story } from './texts.ts'

prepare([withFaults(), withSmallDisk()])

const corpus = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [
    `in/${String(index).padStart(2, '0')}.txt`,
    story.replace('forty', `${index} hundred`)
  ])
)

describe('a disk that takes no more', () => {
  test.each([
    ['ENOSPC', 'the disk is full; make room'],
    ['EDQUOT', 'the quota is used up; make room'],
    ['EROFS', 'the disk is read-only; make it writable']
  ])('stops a folder run with one line, and the same command finishes it: %s', async (code, said) => {
    await put(corpus)
    const run = ['in', '-o', 'out', '--jobs', '1']
    const stopped = await newsclean(run, { env: disk(10, code) })
    expect([stopped.code, stopped.stdout]).toEqual([1, ''])
    expect(stopped.stderr).toMatch(/^newsclean: .*\ncleaned \d articles → out\n$/u)
    expect(stopped.stderr).toMatch(new RegExp(`cannot write out/\\d\\d\\.json: ${said} and run the same command again, or choose another place with -o\n`, 'u')) // prettier-ignore
    const files = Object.keys(await readTree('out'))
    expect(files.length).toBeGreaterThan(5)
    expect(files.every((file) => /^\d\d\.(?:md|json)$/u.test(file))).toBe(true)
    const { code: ended, stderr } = await newsclean(run)
    expect(ended).toBe(0)
    expect(stderr).toMatch(/^cleaned \d articles, [5-9] unchanged → out\n/u)
    await newsclean(['in', '-o', 'whole'])
    expect(await readTree('out')).toEqual(await readTree('whole'))
  })

  test.each([
    [['in', '-o', 'out', '--to', 'jsonl', '--quiet'], 2],
    [['in', '-o', 'all.jsonl', '--quiet'], 0],
    [['in/00.txt', '-o', 'x.md'], 1],
    [['in/00.txt', '--summary', 's.json', '--to', 'jsonl', '--quiet'], 0],
    [['in', '-o', 'out', '--fail-on', 'never', '--summary', 's.json', '--quiet'], 4],
    [['in', '-o', 'out', '--watch', '--quiet'], 4]
  ])('%j after %i files', async (args, files) => {
    await put(corpus)
    await new Promise((done) => setTimeout(done, args.includes('--watch') ? 1100 : 0))
    const { code, stderr } = await newsclean(args, { env: disk(files, 'ENOSPC') })
    expect(code).toBe(1)
    const lines = stderr.trimEnd().split('\n')
    expect(lines).toHaveLength(args.includes('--summary') && args.includes('out') ? 2 : 1)
    expect(lines.every((line) => line.startsWith('newsclean: cannot write ') && line.includes('the disk is full'))).toBe(true)
    if (args.includes('out')) expect((await readdir(at('out'))).every((name) => !name.endsWith('.tmp') && !name.endsWith('.lock'))).toBe(true) // prettier-ignore
  })
})

describe.runIf(existsSync('/dev/full'))('stdout on a full disk', () => {
  test.each([['a.txt'], ['a.txt --to jsonl'], ['explain a.txt'], ['check a.txt'], ['--version']])('%s', async (args) => {
    await put({ 'a.txt': story })
    const full = await open('/dev/full', 'w')
    const child = start(args.split(' '), {}, ['ignore', full.fd, 'pipe'])
    const [stderr, [code]] = (await Promise.all([text(child.stderr as Readable), once(child, 'close')])) as [string, [number]]
    await full.close()
    expect([code, stderr]).toEqual([1, expect.stringMatching(/newsclean: cannot write to stdout: ENOSPC.*make room.*\n$/u)])
  })
})

describe('one article is cleaned once', () => {
  test.each([[['a.txt', '--review', 'u.tsv']], [['a.txt', '-o', 'x.md', '--review', 'u.tsv', '--insights']], [['a.txt']]])(
    '%j',
    async (args) => {
      await put({ 'a.txt': `${story}\nNotes from the ${faults.tell}\n` })
      const { code, stderr } = await newsclean(args)
      expect([code, stderr]).toEqual([0, 'cleaned\n'])
    }
  )

  test('and with --review not again while its doubts are remembered', async () => {
    const doubtful = `${story}\nNotes from the ${faults.tell}\n\nThe ferry sailed again before noon, and nobody was hurt.\n`
    await put({ 'in/a.txt': doubtful, 'in/b.jsonl': record('b', { text: doubtful }) })
    const run = (...more: string[]): ReturnType<typeof newsclean> => newsclean(['in', '-o', 'out', '--quiet', ...more])
    expect((await run()).stderr).toBe('cleaned\ncleaned\n')
    expect((await run('--review', '1.tsv')).stderr).toBe('cleaned\ncleaned\n')
    expect((await run('--review', '2.tsv')).stderr).toBe('')
    expect((await run()).stderr).toBe('')
    await put({ 'in/c.txt': doubtful })
    expect((await run('--review', '3.tsv')).stderr).toBe('cleaned\n')
    const { '1.tsv': first, '2.tsv': second, '3.tsv': third } = await readTree('.')
    expect(first).toMatch(/^\t2\t.*Notes from the tell-here$/mu)
    expect(second).toBe(first)
    expect(third).toMatch(/^\t3\t.*Notes from the tell-here$/mu)
    await newsclean(['in', '-o', 'fresh', '--quiet', '--review', '4.tsv'])
    expect((await readTree('.'))['4.tsv']).toBe(third)
  })
})
