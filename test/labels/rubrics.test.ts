import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { toText } from '../../src/write/index.ts'
import { bridge } from './bridge.ts'

const text = (...lines: string[]): string => toText(clean(lines.join('\n')))
const headline = 'The bridge over the Merrin is open again'

describe('rubrics over the headline with signs between them', () => {
  test.each([
    'Tarnish | Oldbread | Quernstones | Yarrow',
    'Hier steht ihr: Auwald > 2026 > Lenzing',
    'Vellum · Orrery · Teasel · Kiln',
    'Vellum / Orrery / Teasel mending'
  ])('go: %s', (trail) => {
    const { dropped } = clean([trail, headline, ...bridge].join('\n'))
    expect(dropped).toMatchObject([{ text: trail, label: 'navigation' }])
  })

  test('stay below the headline, where they are a list of the story', () => {
    const list = 'Salt | Iron | Rope | Tar'
    expect(text(headline, ...bridge.slice(0, 2), list, ...bridge.slice(2))).toContain(list)
  })

  test('are no sentence', () => {
    const said = 'Salt, iron / rope and tar / are all that the ferry carries.'
    expect(text(said, headline, ...bridge)).toContain(said)
  })
})

describe('counts of pictures', () => {
  test('go where they follow one another', () => {
    const pages = bridge.flatMap((line, at) => [`${at + 1}/5`, line])
    const cleaned = text(headline, ...pages)
    for (const line of bridge) expect(cleaned).toContain(line)
    expect(cleaned).not.toMatch(/^\d\/5$/m)
  })

  test.each([
    ['one', ['3/5']],
    ['of which none follows the other', ['3/5', '1/5', '4/5']]
  ])('stay: %s', (_, counts) => {
    const pages = bridge.flatMap((line, at) => [line, ...counts.slice(at, at + 1)])
    for (const count of counts) expect(text(headline, ...pages)).toContain(count)
  })
})
