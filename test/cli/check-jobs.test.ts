import { appendFile, rm } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { faults, withFaults } from './faults.ts'
import { at, type Ended, newsclean, prepare, put } from './newsclean.ts'
import { record, story } from './texts.ts'

prepare([withFaults()])

// Enough documents for threads.
const many = Array.from({ length: 80 }, (_, index) => String(index).padStart(2, '0'))

/** Files of which some are empty, some no text, and one is a stream of records, the second of which is broken. */
async function putCorpus(): Promise<void> {
  const bad = ['\n', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1]), 'Share\n']
  const files = many.map((name, index): [string, string | Uint8Array] => [
    `in/${name}.txt`,
    index % 9 === 8 ? bad[((index - 8) / 9) % 3]! : story.replace('forty', `${name} hundred`)
  ])
  await put({ ...Object.fromEntries(files), 'in/40.jsonl': `${record('one')}{"id":\n${record('two')}` })
}

/** The same check with one thread, two and three. */
async function checkThrice(...args: string[]): Promise<Ended[]> {
  const runs = []
  for (const jobs of ['1', '2', '3']) runs.push(await newsclean(['check', 'in', ...args, '--jobs', jobs]))
  return runs
}

test.each([
  ['gates', ['--max-dropped', '1%', '--min-confidence', '0.99']],
  ['a report as JSON', ['--format', 'json']]
])('%s: the same report for any number of threads', async (_name, args) => {
  await putCorpus()
  const [one, two, three] = await checkThrice(...args)
  expect(one!.code).toBe(1)
  expect(one!.stdout).toMatch(/in\/08\.txt[\s\S]*in\/17\.txt[\s\S]*bad_record[\s\S]*in\/44\.txt/)
  expect(two).toEqual(one)
  expect(three).toEqual(one)
})

test.each(['md', 'jsonl'])('--expect --to %s: the same report for any number of threads', async (to) => {
  await putCorpus()
  await newsclean(['in', '-o', 'out', '--to', to])
  expect((await newsclean(['check', 'in', '--expect', 'out', '--to', to, '--min-quality', 'empty'])).stdout).not.toContain(
    'expect-'
  )
  await appendFile(at(`out/03.${to}`), 'More.\n')
  await rm(at(`out/05.${to}`))
  await put({ [`out/none.${to}`]: 'Nobody asked.\n' })
  const [one, two, three] = await checkThrice('--expect', 'out', '--to', to)
  expect(one!.code).toBe(1)
  expect(one!.stdout).toMatch(/out\/03\.[^\n]*expect-changed[\s\S]*expect-missing {2}out\/05[\s\S]*out\/none[\s\S]*expect-extra/)
  expect(two).toEqual(one)
  expect(three).toEqual(one)
})

test('a document that ends its thread is a finding, the others are checked', async () => {
  await putCorpus()
  await put({ 'in/07.txt': `${story}\nThen it said ${faults.exit}.\n` })
  const { code, stdout } = await newsclean(['check', 'in', '--jobs', '2', '--min-quality', 'empty'])
  expect(code).toBe(1)
  expect(stdout).toMatch(/^✗ in\/07\.txt:1 {2}crashed {2}cleaning it ended the worker thread \(exit code 7\)/m)
  expect(stdout).toMatch(/fail: .*1 crashed/)
})
