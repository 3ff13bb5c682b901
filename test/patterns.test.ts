import { beforeAll, describe, expect, it } from 'vitest'
import { compilePatterns } from './linear/patterns.ts'
import { findSuperLinear } from './linear/super-linear.ts'

let patterns: Awaited<ReturnType<typeof compilePatterns>> = []

beforeAll(async () => {
  patterns = await compilePatterns()
}, 120_000)

describe('patterns as they are at run time', () => {
  it('are all there: those of rules, those over words of packs, and their twins', () => {
    const sources = patterns.map(({ source }) => source)
    expect(sources.length).toBeGreaterThan(10_000)
    for (const word of ['Lees ook', 'lees ook', 'Читайте также', 'читайте также'])
      expect(
        sources.filter((source) => source.includes(word)),
        word
      ).not.toEqual([])
  })

  it('take linear time', { timeout: 300_000 }, () => {
    const wrong = patterns.flatMap((pattern) => findSuperLinear(pattern) ?? [])
    expect(wrong.slice(0, 20), `${wrong.length} patterns`).toEqual([])
  })
})

describe('the proof', () => {
  it.each([
    ['(a+)+$', 'exponential'],
    ['^(?:a|a)*$', 'exponential'],
    ['^(?:[ab]|[bc])*$', 'exponential'],
    ['^(?:aa?)*$', 'exponential'],
    ['^(?:a|ab|ba)+$', 'exponential'],
    [String.raw`^(?:\w{1,40}\s?){1,60}$`, 'exponential'],
    [String.raw`^\s*[^:]*:`, 'polynomial'],
    ['^a*b?a*$', 'polynomial']
  ])('finds %s', (source, growth) => {
    expect(findSuperLinear({ source, flags: '' })).toContain(growth)
  })

  it.each(['^a+b+$', '^(?:ab|ac)*$', String.raw`^.{2,40}:\s.{2,80}$`])('spares %s', (source) => {
    expect(findSuperLinear({ source, flags: 'u' })).toBeUndefined()
  })
})
