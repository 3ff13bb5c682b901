import { PassThrough, Readable, Writable } from 'node:stream'
import { expect, test, vi } from 'vitest'
import { run } from '../../src/cli/index.ts'
import { markdown, record, story } from './texts.ts'

// The first run loads the whole of the sources.
vi.setConfig({ testTimeout: 30_000 })

/** A run on a terminal. */
async function onTerminal(
  args: readonly string[],
  input: string | null
): Promise<{ code: number; stdout: string; stderr: string }> {
  const said = { stdout: '', stderr: '' }
  const screen = (name: 'stdout' | 'stderr') =>
    Object.assign(
      new Writable({
        write: (chunk: Buffer, _encoding, done) => {
          said[name] += chunk.toString()
          done()
        }
      }),
      { isTTY: true, columns: 60 }
    )
  const stdin = input === null ? Object.assign(new PassThrough(), { isTTY: true }) : Readable.from([Buffer.from(input)])
  const code = await run(args, { stdin, stdout: screen('stdout'), stderr: screen('stderr'), env: {} })
  return { code, ...said }
}

test('nothing asked and nothing piped: help on stderr, exit 2', async () => {
  const { code, stdout, stderr } = await onTerminal([], null)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^Usage: newsclean[\s\S]*Examples:/)
})

test('one article is summarised in a line on stderr, unless --quiet', async () => {
  const { code, stdout, stderr } = await onTerminal(['-'], story)
  expect([code, stdout]).toEqual([0, markdown])
  expect(stderr).toMatch(/^kept \d paragraphs, dropped 1 line \(1 related\) · article · en\n$/)
  expect((await onTerminal(['-', '--quiet'], story)).stderr).toBe('')
})

test('a record stream is counted', async () => {
  const { stderr } = await onTerminal(['--from', 'jsonl', '--to', 'jsonl', '-'], record('a') + record('b', { text: '' }))
  expect(stderr).toBe('cleaned 1 article, 1 empty\n')
})

test('explain without a text says what it takes', async () => {
  const { code, stderr } = await onTerminal(['explain'], null)
  expect([code, stderr]).toEqual([2, 'newsclean: explain takes a file, found none; name one, or pipe a text in\n'])
})
