import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Entry, manifestName, openManifest } from '../../src/batch/manifest.ts'

let folder = ''
const path = (): string => join(folder, manifestName)
const open = () => openManifest(folder, (file, text) => writeFile(file, text))
const entry = (name: string): Entry => ({
  name,
  key: `key of ${name}`,
  files: { [`${name}.md`]: 'none' },
  id: name,
  counts: { verdicts: {}, failures: {}, dropped: {} }
})

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsclean-manifest-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(() => rm(path(), { force: true }))

test('what is added is on the disk when that is said, several at once too', async () => {
  const manifest = await open()
  await manifest.add(entry('b'))
  expect((await open()).find('key of b')?.name).toBe('b')
  await Promise.all(['c', 'a'].map((name) => manifest.add(entry(name))))
  const again = await open()
  expect(['a', 'b', 'c'].map((name) => again.find(`key of ${name}`)?.name)).toEqual(['a', 'b', 'c'])
  await manifest.close()
  expect((await readFile(path(), 'utf8')).match(/"name":"\w"/gu)).toEqual(['a', 'b', 'c'].map((name) => `"name":"${name}"`))
})

test('a line that was left half costs its own entry alone', async () => {
  const manifest = await open()
  await manifest.add(entry('a'))
  await writeFile(path(), `${await readFile(path(), 'utf8')}{"name":"b","key":"key of b","fi`)
  const next = await open()
  expect([next.find('key of a')?.name, next.find('key of b')]).toEqual(['a', undefined])
  await next.add(entry('c'))
  const last = await open()
  expect([last.find('key of a')?.name, last.find('key of c')?.name]).toEqual(['a', 'c'])
})

test('of two entries with one key the one of a name is found, after an output was renamed and renamed back', async () => {
  const manifest = await open()
  await manifest.add(entry('b'))
  await manifest.add({ ...entry('a'), key: 'key of b' })
  const again = await open()
  expect(['a', 'b', undefined].map((name) => again.find('key of b', name)?.name)).toEqual(['a', 'b', 'a'])
})

test('where nothing can be written the run goes on', async () => {
  const manifest = await openManifest(join(folder, 'gone'), async () => {})
  await manifest.add(entry('a'))
  expect(manifest.find('key of a')?.name).toBe('a')
})

test('files belong to newsclean, also those that later ones have replaced', async () => {
  const manifest = await open()
  await manifest.add({ ...entry('a.b'), files: { 'a.b.md': 'none', 'a.b.json': 'none' } })
  await manifest.add({ ...entry('a.b'), files: { 'a.b.txt': 'none' } })
  expect(['a.b.md', 'a.b.txt', 'a.txt', 'a.b'].map((file) => manifest.owns(file))).toEqual([true, true, false, false])
  expect([manifest.ownerOf('a.b.txt')?.id, manifest.ownerOf('a.b.md')]).toEqual(['a.b', undefined])
})
