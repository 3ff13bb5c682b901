import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { NamedInput } from '../../src/cli/inputs.ts'
import type { Product } from '../../src/cli/product.ts'
import type { Request } from '../../src/cli/request.ts'

let home = ''
let disk: typeof import('../../src/batch/disk.ts')
let files: typeof import('../../src/cli/whole-file.ts')
let sinks: typeof import('../../src/cli/folder-sink.ts')

const at = (...parts: string[]): string => join(home, ...parts)
const tree = async (): Promise<string[]> =>
  (await readdir(home, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(home.length + 1))
    .sort()

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'newsclean-sink-'))
  vi.resetModules()
  disk = await import('../../src/batch/disk.ts')
  files = await import('../../src/cli/whole-file.ts')
  sinks = await import('../../src/cli/folder-sink.ts')
})
afterEach(() => rm(home, { recursive: true, force: true }))

/** Make the disk look slow, so that files are handed to the thread pool. */
function slowDown(): void {
  let now = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000))
  while (disk.isQuick(1)) disk.atOnce(() => {})
  clock.mockRestore()
}

const paces = [
  ['in this thread', () => {}],
  ['in the thread pool', slowDown]
] as const

describe.each(paces)('written %s', (_name, begin) => {
  test('files appear all or none, and leave nothing half', async () => {
    begin()
    await files.writeFiles([
      [at('deep/er/a.json'), '{}'],
      [at('deep/er/a.md'), 'Rain.']
    ])
    await writeFile(at('wall'), 'I am no folder.')
    await expect(
      files.writeFiles([
        [at('b.json'), '{}'],
        [at('wall/b.md'), 'Rain.']
      ])
    ).rejects.toThrow(/ENOTDIR|EEXIST/)
    expect(await tree()).toEqual(['deep/er/a.json', 'deep/er/a.md', 'wall'])
  })

  test('a long file is written piece by piece, and appears whole or not at all', async () => {
    begin()
    const lines = Array.from({ length: 5000 }, (_line, index) => `${index}: ${'rain '.repeat(40)}\n`)
    await files.writeLines(at('long.jsonl'), lines)
    expect(await readFile(at('long.jsonl'), 'utf8')).toBe(lines.join(''))
    const broken = function* (): Generator<string> {
      yield* lines
      throw new Error('the lines end')
    }
    await expect(files.writeLines(at('long.jsonl'), broken())).rejects.toThrow('the lines end')
    expect(await readFile(at('long.jsonl'), 'utf8')).toBe(lines.join(''))
    expect(await tree()).toEqual(['long.jsonl'])
  })

  test('nothing leaves the output folder by a link that takes the place of a folder during the run', async () => {
    begin()
    const inputs = ['sub/a.txt', 'sub/b.txt'].map((place): NamedInput => ({
      input: { path: place },
      shown: place,
      kind: 'folder',
      place,
      file: null
    }))
    const plan = {
      names: new Map(inputs.map((input) => [input, input.place.slice(0, -4)])),
      refused: new Map(),
      read: new Set<string>()
    }
    const product: Product = {
      id: 'x',
      container: false,
      verdict: 'article',
      dropped: {},
      text: '# Rain\n',
      sidecar: '{"metadata":{"generator":{"name":"newsclean"}}}',
      summary: ''
    }
    const sink = sinks.toFolder({ kind: 'folder', format: 'md', path: at('out') }, {} as Request, plan)
    expect(await sink.take(product, inputs[0]!)).toBeUndefined()
    await mkdir(at('elsewhere'))
    // The very folder that was written to before, moved away and linked back.
    await rename(at('out/sub'), at('elsewhere/sub'))
    await symlink(at('elsewhere/sub'), at('out/sub'))
    expect((await sink.take(product, inputs[1]!))?.message).toMatch(/b\.json would leave .*out through a link/)
    expect(await tree()).toEqual(['elsewhere/sub/a.json', 'elsewhere/sub/a.md'])
    expect(await readFile(at('elsewhere/sub/a.md'), 'utf8')).toBe('# Rain\n')
  })
})
