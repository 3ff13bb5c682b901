import { describe, expect, test } from 'vitest'
import { matchPhrase, matchPhrases } from '../../src/rules/engine/phrases.ts'

describe('phrases side by side', () => {
  test.each([
    'Galeri Foto Unduh PDF',
    'Megosztás Nyomtatás',
    'Skriv ut sidan Dela artikeln Läs senare',
    'Stáhnout PDF Vytisknout stránku'
  ])('are residue beside residue: %s', (row) => expect(matchPhrases(row)).toBeDefined())

  test('are sure where two of them are', () => {
    expect(matchPhrases('Skriv ut sidan Spara till senare')).toMatchObject({ sure: true })
    expect(matchPhrases('Megosztás Nyomtatás')).toMatchObject({ sure: false })
  })

  test.each([
    'Mehr Sport',
    'World News Today',
    'Share the news, print the map',
    'Print Share Burn',
    'Home alone',
    'Dela artikeln sa hon',
    'Skriv ut sidan. Spara till senare.'
  ])('are none: %s', (line) => expect(matchPhrases(line)).toBeUndefined())
})

test('asks in scripts without spaces as pages print it', () => {
  expect(matchPhrase('この記事は役に立ちましたか?')).toMatchObject({ sure: true })
  expect(matchPhrase('Advertising?')).toBeUndefined()
})
