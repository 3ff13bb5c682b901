import { describe, expect, test } from 'vitest'
import { compare } from '../../src/cli/check/difference.ts'
import { placeIn, uriIn } from '../../src/cli/check/place.ts'

/** A text of numbered lines. */
function lines(count: number, word = 'Line'): string {
  return Array.from({ length: count }, (_, index) => `${word} ${index}\n`).join('')
}

describe('compare', () => {
  test.each([
    ['a.md', '', ''],
    ['a.md', 'A\r\nB\r\n', 'A\nB\n'],
    ['a.json', '{"a":1,\r\n"b":[]}', '{\n  "a": 1,\n  "b": []\n}\n'],
    ['a.json', 'no JSON', 'no JSON'],
    ['a.jsonl', '{"a": 1}\n{"a":2}\n', '{"a":1}\n{"a":2}\n']
  ])('%s: alike', (path, expected, actual) => {
    expect(compare(path, expected, actual)).toBeNull()
  })

  test.each([
    ['a.md', 'A\nB\n', 'A\nC\n', 2],
    ['a.md', 'A\nB\n', 'A\n', 2],
    ['a.md', 'A\n', 'A\nB\n', 2],
    ['a.md', '', 'A\n', 1],
    ['a.md', 'A', 'A\n', 1],
    ['a.json', '{"a": 1, "b": 2}', '{"a": 1, "b": 3}', 3],
    ['a.json', 'null', '{}', 1],
    ['a.jsonl', '{"a":1}\n{"a":2}\n', '{"a":1}\n{"a":3}\n', 2]
  ])('%s: %j is not %j', (path, expected, actual, line) => {
    expect(compare(path, expected, actual)).toMatchObject({ line })
  })

  test('what made a record does not count, who wrote it does', () => {
    const make = (version: string, name: string): string =>
      JSON.stringify({ metadata: { title: name, generator: { name: 'newsclean', version } } })
    expect(compare('a.json', make('1.0.0', 'A'), make('2.0.0', 'A'))).toBeNull()
    expect(compare('a.json', make('1.0.0', 'A'), make('1.0.0', 'B'))).toMatchObject({ line: 3 })
  })

  test('a long diff is cut, a very long one is not made', () => {
    const cut = compare('a.md', lines(400), lines(400, 'Row'))?.diff.split('\n') ?? []
    expect(cut).toHaveLength(201)
    expect(cut.at(-1)).toMatch(/^… \d+ more lines$/)
    const started = performance.now()
    expect(compare('a.md', lines(50_000), lines(50_000, 'Row'))).toEqual({ line: 1, diff: 'more than 2000 lines differ' })
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('places', () => {
  test.each([
    ['/r', '/r/a b.txt', 'a b.txt', 'a%20b.txt'],
    ['/r', '/r/x/../a.txt', 'a.txt', 'a.txt'],
    ['/r', '/r/..a/b.txt', '..a/b.txt', '..a/b.txt'],
    ['/r/sub', '/r/a.txt', '/r/a.txt', 'file:///r/a.txt'],
    ['/r', '/r/a:b\\c.txt', 'a:b\\c.txt', 'a%3Ab%5Cc.txt'],
    ['/r', '/r/\ud800.txt', '\ud800.txt', '%EF%BF%BD.txt']
  ])('in %s: %s', (root, path, place, uri) => {
    expect([placeIn(root, path), uriIn(root, path)]).toEqual([place, uri])
  })
})
