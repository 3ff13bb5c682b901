import { execFileSync, spawn } from 'node:child_process'
import { lstat, readFile, symlink } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { at, newsclean, prepare, put } from './newsclean.ts'
import { record, story } from './texts.ts'

prepare()

const calls: readonly (readonly [string, readonly string[]])[] = [
  ['an article', ['a.txt', '-o', 'x.md']],
  ['its metadata', ['a.txt', '--meta', 'x.md']],
  ['the metadata beside it', ['a.txt', '-o', 'y.md', '--meta', 'x.md']],
  ['a stream of records', ['r.jsonl', '-o', 'x.jsonl']],
  ['the figures of a run', ['a.txt', '--summary', 'x.md']],
  ['a review', ['a.txt', '--review', 'x.md']],
  ['a report', ['check', 'a.txt', '-o', 'x.md']]
]
const placeOf = (args: readonly string[]): string => args.at(-1)!

// A pipe, as a device does, stands for what a file takes the place of: whoever may write in /dev must not lose /dev/null.
describe.runIf(process.platform !== 'win32').each([
  ['a pipe', 'is a device or a pipe', (path: string) => Promise.resolve(execFileSync('mkfifo', [path]))],
  ['a link', 'is a link', (path: string) => symlink('real.md', path)],
  ['a link that leads nowhere', 'is a link', (path: string) => symlink('gone.md', path)]
])('in the place of %s', (_, says, make) => {
  test.each(calls.flatMap(([name, args]) => [[name, args] as const, [`${name}, by force`, [...args, '--force']] as const]))(
    'no file is written: %s',
    async (name, args) => {
      const place = placeOf(name.endsWith('force') ? args.slice(0, -1) : args)
      await put({ 'a.txt': story, 'r.jsonl': record('a'), 'real.md': '' })
      await make(at(place))
      const before = await lstat(at(place))
      const { code, stderr } = await newsclean(args)
      expect(stderr).toMatch(new RegExp(`^newsclean: ${place} ${says}, a file was to be written; .*choose another place\\n$`))
      expect(code).toBe(2)
      expect((await lstat(at(place))).mode).toBe(before.mode)
      expect(await readFile(at('real.md'), 'utf8')).toBe('')
    }
  )
})

describe.runIf(process.platform !== 'win32')('a pipe that has a name', () => {
  test('is read once, although the records of a stream that become files are compared before', async () => {
    await put({ 'r.jsonl': record('a') + record('b') })
    execFileSync('mkfifo', [at('p')])
    const writer = spawn('sh', ['-c', 'cat r.jsonl > p'], { cwd: at() })
    const { code, stderr } = await newsclean(['--from', 'jsonl', 'p', '-o', 'out/'])
    writer.kill()
    expect([code, stderr]).toEqual([0, 'cleaned 2 articles → out/\n'])
  })

  test('goes by its first line, as stdin does', async () => {
    await put({ 'r.jsonl': record('a') })
    execFileSync('mkfifo', [at('p')])
    const writer = spawn('sh', ['-c', 'cat r.jsonl > p'], { cwd: at() })
    const { stdout } = await newsclean(['p', '--to', 'jsonl', '--fields', 'id'])
    writer.kill()
    expect(stdout).toBe('{"id":"a"}\n')
  })
})
