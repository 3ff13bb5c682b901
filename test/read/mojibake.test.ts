import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { applyRepairs } from '../../src/read/layers.ts'
import { findRepairs } from '../../src/read/repairs.ts'
import { upperHalf } from '../../src/read/windows-1252.ts'

const latin1 = (text: string) => Buffer.from(text).toString('latin1')
const windows1252 = (text: string) =>
  latin1(text).replace(/[\x80-\x9f]/g, (character) => upperHalf.charAt(character.charCodeAt(0) - 0x80))
const reads = (value: string) => applyRepairs(value, findRepairs(value))

const ways: readonly (readonly [string, (text: string) => string])[] = [
  ['windows-1252', windows1252],
  ['latin-1', latin1],
  ['windows-1252 twice', (text) => windows1252(windows1252(text))],
  ['latin-1, then windows-1252', (text) => windows1252(latin1(text))]
]

const texts = [
  'Le café d’Élodie, « déjà vu » – ça va…',
  'Retour à Évian',
  'Österreich: Äpfel für Übung und Spaß',
  'Un cœur, une œuvre',
  'Valcourt × Évian',
  'Țara își vede de drum și de apă',
  'Burmistrz ogłosił święto w Zawadówce',
  'Thị trưởng nói với người Việt',
  'Мэр открыл мост и сказал: «в добрый путь»',
  'Ο δήμαρχος και η γέφυρα',
  'ראש העיר פתח את הגשר',
  'أعلن رئيس البلدية',
  'नगर प्रमुख ने कहा',
  '镇长宣布，新桥通车。',
  '시장은 발표했다',
  'It’s 5 € and 20 °C',
  'A rocket 🚀 and a family 👨‍👩‍👧'
]

test.each(ways.flatMap(([way, spoil]) => texts.map((text) => [way, text, spoil(text)] as const)))(
  'UTF-8 read as %s: %s',
  (_, text, value) => {
    expect(value).not.toBe(text)
    expect(reads(value)).toBe(text)
    expect(findRepairs(value).some((repair) => repair.why === 'mojibake')).toBe(true)
  }
)

test.each([
  'AMANHÃ”, disse o prefeito de SÃO ROMÃO',
  'MAÇÃ… e IRMÃ’S',
  'ÂMBITO, PORTUGUÊS, INFORMAÇÃO',
  '“‘Meet me at the café’”',
  'Olé…’” and a cliché”—she said',
  '„Das war ein Spaß“, sagte sie',
  'Úžasný den, VÝŠKA PŘÍŠTÍ',
  '«Gracias, mamá»… dijo',
  'LA COMUNITÀ” … È… È’',
  'HÄN ON TÄÄLLÄ” ja BLÅ”',
  'The letter ‘Ä’ and 20 Å³',
  'Llun o’r tŷ, â’i ben',
  'þetta er orð”…',
  'São Paulo® Ñandú© ©2024'
])('correct text stays: %s', (value) => {
  expect(findRepairs(value)).toEqual([])
})

test('one repair stands for each run, at its place', () => {
  expect(findRepairs('CafÃ© and donâ€™t')).toEqual([
    { start: 3, end: 5, replacement: 'é', why: 'mojibake' },
    { start: 13, end: 16, replacement: '’', why: 'mojibake' }
  ])
})

test('what hides in mojibake is repaired with it', () => {
  expect(findRepairs('Â\u00a0a')).toEqual([{ start: 0, end: 2, replacement: ' ', why: 'mojibake' }])
  expect(findRepairs('ï»¿a')).toEqual([{ start: 0, end: 3, replacement: '', why: 'mojibake' }])
})

test('a spoiled line does not speak for the next', () => {
  expect(reads('CafÃ©\nMAÇÃ”')).toBe('Café\nMAÇÃ”')
})
