import { expect, test } from 'vitest'
import { clean, toMarkdown, toText } from '../src/index.ts'

test('a related link leaves the story', () => {
  const article = clean('Harbour reopens\n\nThe harbour reopened on Monday.\n\nRead Also: Ferry fares rise\n')
  expect(toMarkdown(article)).toBe('# Harbour reopens\n\nThe harbour reopened on Monday.\n')
})

test('code stays whole, and the Markdown cleaned again keeps it', () => {
  const code = '```\nREAD MORE: Five held in Dunmore raid\n```\n'
  const value = `Harbour reopens\n\nThe harbour reopened on Monday.\n\n${code}`
  const article = clean(value)
  expect(article.dropped).toEqual([])
  expect(toMarkdown(article)).toBe(`# ${value}`)
  expect(toMarkdown(clean(toMarkdown(article)))).toBe(toMarkdown(article))
  // The text has no Markdown signs, so there the line is one like others.
  expect(clean(toText(article)).dropped.map(({ label }) => label)).toEqual(['related'])
})

test('a heading that residue runs into stays a heading', () => {
  const article = clean('The harbour reopened on Monday.\n\n## Tides. Read Also: Ferry fares rise\n\nThe tides are high.\n')
  expect(toMarkdown(article)).toBe('The harbour reopened on Monday.\n\n## Tides.\n\nThe tides are high.\n')
})

test('the pieces of a heading around residue are one heading', () => {
  const article = clean('The harbour reopened on Monday.\n\n## Tides. Share on Facebook! Low water.\n\nThe tides are high.\n')
  expect(toMarkdown(article)).toBe('The harbour reopened on Monday.\n\n## Tides. Low water.\n\nThe tides are high.\n')
})

test.each([
  [
    'fr',
    'Le conseil de la ville de Sévrac a décidé mardi de réparer le vieux pont, qui est fermé depuis la crue de février.',
    'À lire aussi : Le maître d’école se souvient'
  ],
  [
    'vi',
    'Hội đồng thành phố đã quyết định sửa chữa cây cầu cũ bị đóng cửa từ sau trận lũ.',
    'Xem thêm: Ngôi trường cũ được mở lại'
  ],
  ['ko', '시의회는 홍수 이후 폐쇄된 옛 항구 다리를 고치기로 화요일에 결정했다고 밝혔다.', '무단 전재 및 재배포 금지']
])('letters in parts read as those in one piece: %s', (language, sentence, residue) => {
  const value = `${sentence}\n\n${residue}\n\n${sentence.slice(4)}\n`
  const whole = clean(value)
  const parts = clean(value.normalize('NFD'))
  expect(parts.metadata.language).toBe(language)
  expect(toMarkdown(parts)).toBe(toMarkdown(whole))
  expect(parts.metadata.fingerprint).toBe(whole.metadata.fingerprint)
  expect(parts.dropped.map(({ text }) => text)).toEqual([residue])
})
