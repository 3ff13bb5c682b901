import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

let folder = ''
let disk: typeof import('../../src/batch/disk.ts')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsclean-disk-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(async () => {
  vi.resetModules()
  disk = await import('../../src/batch/disk.ts')
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** Take steps on a disk that needs so many milliseconds for each. */
function steps(count: number, milliseconds: number): void {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += milliseconds))
  for (let step = 0; step < count; step += 1) disk.atOnce(() => {})
}

describe('what is read at once', () => {
  test('is a small file', async () => {
    await writeFile(join(folder, 'small.txt'), 'Rain.')
    expect(disk.readSmall(join(folder, 'small.txt'))?.toString()).toBe('Rain.')
  })

  test.each([
    ['a large file', 'large.txt', 'x'.repeat(300_000)],
    ['an empty file, as those of /proc look', 'empty.txt', ''],
    ['a file that is not there', 'gone.txt', null],
    ['a folder', '.', null]
  ])('is not %s', async (_name, name, content) => {
    if (content !== null) await writeFile(join(folder, name), content)
    expect(disk.readSmall(join(folder, name))).toBeNull()
  })

  test.skipIf(process.platform === 'win32')('is not a pipe, which would hold the thread', () => {
    execFileSync('mkfifo', [join(folder, 'pipe')])
    expect(disk.readSmall(join(folder, 'pipe'))).toBeNull()
  })
})

describe('the pace of the disk', () => {
  test('one step that took long changes nothing, a slow disk does', () => {
    steps(1, 5000)
    expect([disk.isQuick(1000), disk.isQuick(1_000_000)]).toEqual([true, false])
    steps(40, 15)
    expect(disk.isQuick(1000)).toBe(false)
    expect(disk.readSmall(join(folder, 'small.txt'))).toBeNull()
  })

  test('a step that fails is timed, and fails', () => {
    expect(() =>
      disk.atOnce(() => {
        throw new Error('no')
      })
    ).toThrow('no')
  })
})
