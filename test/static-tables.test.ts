import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { packs } from '../src/languages/index.ts'
import * as calendar from '../src/languages/calendar.static.ts'
import * as packed from '../src/model/packed.static.ts'
import * as speech from '../src/languages/stop-words.static.ts'
import * as phrases from '../src/rules/engine/phrases.static.ts'
import * as demands from '../src/rules/engine/demands.static.ts'
import * as reaches from '../src/rules/engine/reach.static.ts'
import * as words from '../src/rules/engine/words.static.ts'

const computed = [calendar, packed, speech, demands, phrases, reaches, words].flatMap((tables) => Object.entries(tables))
let built: readonly unknown[] = []

beforeAll(async () => {
  if (!existsSync('dist/chunks')) throw new Error('dist/chunks is missing; expected a build: run npm run build')
  const names = readdirSync('dist/chunks').filter((name) => /^(?:tables|words)-/.test(name))
  expect(names).toHaveLength(2)
  const chunks = names.map((name) => import(new URL(`../dist/chunks/${name}`, import.meta.url).href) as Promise<object>)
  built = (await Promise.all(chunks)).flatMap((chunk) => Object.values(chunk) as unknown[])
})

describe('the tables of the build', () => {
  it.each(computed)('%s is what the sources work out', (_name, value) => {
    expect(JSON.stringify(value).length).toBeGreaterThan(2)
    expect(built.map((other) => JSON.stringify(other) === JSON.stringify(value))).toContain(true)
  })

  it('are all there is in their chunks', () => {
    expect(built).toHaveLength(computed.length)
  })

  it('stand in for the packs', () => {
    const code = readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(`dist/${name}`, 'utf8'))
    const keeps = packs.flatMap((pack) => pack.keeps.slice(0, 3))
    expect(keeps.filter((keep) => code.some((text) => text.includes(keep)))).toEqual([])
  })
})
