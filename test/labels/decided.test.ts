import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { explain } from '../../src/explain.ts'
import { toText } from '../../src/write/index.ts'
import type { Decision } from '../../src/types.ts'

const first = 'The harbour of Port Ellery reopened on Monday after three days of storm, the port authority said.'
const second = 'Fishing boats left before dawn, and the first ferry sailed with forty passengers on board.'
const related = 'Read Also: Ferry fares rise in autumn'
const page = `Harbour of Port Ellery reopens\n\n${first}\n\n${related}\n\n${second}\n`

const on = (text: string, decision: Decision): { decisions: ReadonlyMap<string, Decision> } => ({
  decisions: new Map([[text, decision]])
})

describe('decisions', () => {
  test('a text that somebody keeps stays, though a rule is sure of it', () => {
    expect(toText(clean(page))).toBe(`${first}\n\n${second}`)
    const article = clean(page, on(related, 'keep'))
    expect(toText(article)).toBe(`${first}\n\n${related}\n\n${second}`)
    expect(article.dropped).toEqual([])
  })

  test('a text that somebody drops goes, with the rule, a sentence and confidence 1', () => {
    const article = clean(page, on(second, 'drop'))
    expect(toText(article)).toBe(first)
    expect(article.dropped.find(({ text }) => text === second)).toMatchObject({
      label: 'boilerplate',
      action: 'drop',
      rule: 'decision',
      why: 'Somebody decided that this text is dropped.',
      confidence: 1
    })
  })

  test('a label that agrees with the decision stays, and so does what it records', () => {
    const article = clean(page, on(related, 'drop'))
    expect(article.dropped).toMatchObject([{ label: 'related', action: 'metadata', rule: 'decision', confidence: 1 }])
    expect(article.metadata.related).toEqual(clean(page).metadata.related)
  })

  test('the policy does not overrule a decision', () => {
    expect(toText(clean(page, { ...on(related, 'drop'), policy: { related: 'keep' } }))).not.toContain(related)
    expect(toText(clean(page, { ...on(second, 'keep'), policy: { body: 'drop' } }))).toBe(second)
  })

  test('other lines stay what they are; part of a text is not the text', () => {
    expect(clean(page, on('Read Also:', 'keep'))).toEqual(clean(page))
    const { lines } = explain(page, on(second, 'drop'))
    expect(lines.filter(({ rule }) => rule === 'decision').map(({ text }) => text)).toEqual([second])
    expect(lines.filter(({ text }) => text !== second)).toMatchObject(
      explain(page)
        .lines.filter(({ text }) => text !== second)
        .map(({ label, action }) => ({ label, action }))
    )
  })

  test('the marker of an item is no part of its text', () => {
    const list = `${first}\n\n- Bring a coat\n- Bring a torch\n\n${second}\n`
    expect(toText(clean(list, on('Bring a coat', 'drop')))).not.toContain('coat')
  })

  test('what is no decision is refused', () => {
    expect(() => clean(page, on(second, 'maybe' as Decision))).toThrow('options.decisions: "maybe" is no decision')
  })
})
