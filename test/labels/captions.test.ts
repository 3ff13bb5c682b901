import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { toText } from '../../src/write/index.ts'
import { bridge as story } from './bridge.ts'

const caption = 'Petra Holm poses with her two daughters at the old mill in Saltmere, Fenwick.'
const page = (credit: string, over = caption): string =>
  [
    ...['Home', 'News', 'Sport', 'Weather', 'The bridge is open again', 'By Ilse Maron'],
    ...[...story.slice(0, 2), over, credit, ...story.slice(2, 4), over, credit, story[4]!],
    ...['Ferry fares rise in autumn', 'Mill to be sold', 'Flood plan ready', 'Subscribe', 'About us', 'Terms of Use']
  ].join('\n')

describe('the line right over the credit of a picture', () => {
  test.each(['Getty Images', 'Photo: Tom Wend', '© Tom Wend/Ardent Press'])('is a caption, for the metadata: %s', (credit) => {
    const article = clean(page(credit))
    expect(toText(article)).not.toContain('poses')
    expect(article.metadata.captions).toContain(caption)
    for (const line of story) expect(toText(article)).toContain(line)
  })

  test('is not taken from over the story, where it may be the standfirst', () => {
    const opening = ['The bridge is open again', caption, 'Photo: Tom Wend', ...story]
    expect(clean(opening.join('\n')).metadata.captions).not.toContain(caption)
  })

  test('is story where it reads like that', () => {
    const told = 'Nobody had told the mayor, said Holm, that the piers would be moved in the night.'
    expect(toText(clean(page('Getty Images', told)))).toContain(told)
  })
})
