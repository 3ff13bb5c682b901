import { describe, expect, it } from 'vitest'
import { packs } from '../src/languages/index.ts'
import type { Phrases } from '../src/languages/pack.ts'
import { foldPhrase } from '../src/rules/engine/fold.ts'
import { matchPhrase } from '../src/rules/engine/phrases.ts'
import { PLACE, readWildcard } from '../src/rules/engine/wildcard.ts'

const LISTS = ['stopWords', 'leadIns', 'credits', 'photos', 'topics', 'bylines', 'numbers'] as const

const fill = (text: string): string => text.replace(PLACE, 'Ilse Maron')
const key = (text: string): string => {
  const wildcard = readWildcard(text, text)
  return wildcard ? [wildcard.before, ...wildcard.middle, wildcard.after].join('…') : foldPhrase(text)
}
const texts = (phrases: Phrases): readonly string[] => Object.values(phrases).flat()

describe.each(packs.map((pack) => [pack.code, pack] as const))('%s', (code, pack) => {
  it('names itself', () => {
    expect(code).toMatch(/^[a-z]{2}$/)
    expect(pack.script).toMatch(/^[A-Z][a-z]{3}$/)
    expect(new Intl.DisplayNames('en', { type: 'language' }).of(code)).toBe(pack.name)
  })

  it('fills every list, without repeats or white space at the edges', () => {
    for (const name of LISTS) {
      const words = pack[name]
      expect(words.length, name).toBeGreaterThan(0)
      expect(words, name).toEqual([...new Set(words)])
      expect(words, name).toEqual(words.map((word) => word.trim().replace(/\s+/g, ' ')))
    }
    expect(pack.stopWords.length).toBeGreaterThanOrEqual(30)
    expect(pack.stopWords).toEqual(pack.stopWords.map((word) => word.toLowerCase()))
  })

  it('has each phrase once, trimmed, and finds it', () => {
    const all = [...texts(pack.phrases), ...texts(pack.alone)]
    expect(all.length).toBeGreaterThanOrEqual(40)
    expect(all).toEqual(all.map((text) => text.trim().replace(/\s+/g, ' ')))
    const folded = all.map(key)
    expect(folded.filter((text, at) => folded.indexOf(text) !== at)).toEqual([])
    for (const text of texts(pack.phrases)) expect(matchPhrase(fill(text)), text).toMatchObject({ sure: true })
    for (const text of texts(pack.alone)) expect(matchPhrase(fill(text)), text).toBeDefined()
  })

  it('spares its own keeps', () => {
    expect(pack.keeps.filter((text) => matchPhrase(text)?.sure)).toEqual([])
  })
})

it('has each language once', () => {
  expect(new Set(packs.map((pack) => pack.code)).size).toBe(packs.length)
})

it('reads an open place before a comma as pages print it', () => {
  for (const name of ['The Skelling Echo', 'The Skelling Echo '])
    expect(matchPhrase(`At ${name}, we are committed to informing and delighting our audience`)).toMatchObject({ sure: true })
})
