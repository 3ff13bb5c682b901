import { describe, expect, it } from 'vitest'
import { guessLanguage } from '../src/languages/guess.ts'
import { packs } from '../src/languages/index.ts'

describe('guessLanguage', () => {
  it.each(packs.map(({ code, keeps }) => [code, keeps] as const))('tells %s by its prose', (code, keeps) => {
    expect(guessLanguage(keeps.map((text) => ({ text })))).toBe(code)
  })

  it('tells scripts apart where names are foreign', () => {
    expect(guessLanguage([{ text: '木匠 Ilse Maron 说，旧木头比新木头结实，只是脾气大一些，水车每天转六个小时。' }])).toBe('zh')
    expect(guessLanguage([{ text: 'The carpenter wrote 木匠 and the name of the mill on the wall of the house.' }])).toBe('en')
  })
})
