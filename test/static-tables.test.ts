import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { packs } from '../src/languages/index.ts'
import * as speech from '../src/languages/stop-words.static.ts'
import * as phrases from '../src/rules/phrases.static.ts'
import * as reaches from '../src/rules/reach.static.ts'
import * as words from '../src/rules/words.static.ts'

const computed = Object.entries({ ...speech, ...phrases, ...reaches, ...words })
let built: Readonly<Record<string, unknown>> = {}

beforeAll(async () => {
  if (!existsSync('dist/chunks')) throw new Error('dist/chunks is missing; expected a build: run npm run build')
  const names = readdirSync('dist/chunks').filter((name) => name.startsWith('tables-'))
  expect(names).toHaveLength(1)
  built = (await import(new URL(`../dist/chunks/${names[0] ?? ''}`, import.meta.url).href)) as Record<string, unknown>
})

describe('the tables of the build', () => {
  it.each(computed)('%s is what the sources work out', (_name, value) => {
    expect(JSON.stringify(value).length).toBeGreaterThan(2)
    expect(Object.values(built).map((other) => JSON.stringify(other) === JSON.stringify(value))).toContain(true)
  })

  it('are all there is in their chunk', () => {
    expect(Object.keys(built)).toHaveLength(computed.length)
  })

  it('stand in for the packs', () => {
    const code = readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(`dist/${name}`, 'utf8'))
    const keeps = packs.flatMap((pack) => pack.keeps.slice(0, 3))
    expect(keeps.filter((keep) => code.some((text) => text.includes(keep)))).toEqual([])
  })
})
