import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameOutputs, withoutExtension } from '../../src/cli/naming.ts'
import { foldName, toSafeName } from '../../src/cli/safe-name.ts'
import { alternatives, nearest } from '../../src/checks/suggestion.ts'

test.each([
  ['a.txt', 'a'],
  ['2024/a.txt.gz', '2024/a'],
  ['a.b.text', 'a.b'],
  ['No. 5', 'No. 5'],
  ['x.jsonl.GZ', 'x'],
  ['.txt', '.txt'],
  ['a', 'a']
])('%s is named %s', (place, name) => {
  expect(withoutExtension(place)).toBe(name)
})

test('any listing gets names of its own, whatever its order', () => {
  const part = fc.constantFrom('a', 'A', 'b')
  const place = fc.tuple(part, fc.constantFrom('.txt', '.text', '.txt.gz', '.txt.txt', '')).map(([stem, end]) => stem + end)
  const input = fc.tuple(fc.constantFrom('', 'x/', 'y/'), place).map(([folder, name]) => ({ place: name, shown: folder + name }))
  const inputs = fc.uniqueArray(input, { selector: ({ shown }) => shown, maxLength: 8 })
  fc.assert(
    fc.property(inputs, (listing) => {
      const names = nameOutputs(listing)
      expect(names).not.toContain(null)
      expect(new Set(names).size).toBe(listing.length)
      expect(nameOutputs([...listing].reverse()).reverse()).toEqual(names)
    })
  )
})

test('any id becomes a name that stays in its folder', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('.', '/', '\\', ' ', 'a') })), (id) => {
      const name = toSafeName(id)
      expect(name).toMatch(/^[^/\\\0.][^/\\\0]*$/u)
      expect(name).not.toContain('..')
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
      expect(toSafeName(name)).toBe(name)
    })
  )
})

test('names that differ in case or composition fold to one', () => {
  expect(foldName('\u00c9t\u00e9')).toBe(foldName('e\u0301te\u0301'))
})

test('the word that was meant is found', () => {
  const known = ['title', 'bio', 'boilerplate', 'navigation']
  expect(['boi', 'tilte', 'Title', 'nav', 'zzz'].map((word) => nearest(word, known))).toEqual([
    'bio',
    'title',
    'title',
    'navigation',
    undefined
  ])
  expect(alternatives('zzz', ['a', 'b'])).toBe('known: a, b')
})
