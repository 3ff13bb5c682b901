import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { toText } from '../../src/write/index.ts'

const menu = ['Home', 'Food', 'Burnt-loaf pudding', 'By Pia Tolland', '5 April 2025']
const intro = 'A pudding for loaves that went to court. My aunt made it every Friday and never twice the same.'
const recipe = [
  'Ingredients',
  '1 burnt loaf',
  '500ml milk',
  '3 eggs',
  '100g sugar',
  'A pinch of nutmeg',
  'Method',
  'Soak the loaf in the milk overnight',
  'Beat in eggs, sugar and nutmeg',
  'Bake for 40 minutes at 180C',
  'Serve with cream'
]
const textOf = (lines: readonly string[]): string[] => toText(clean(lines.join('\n'))).split('\n')

describe('lines behind the last sentence', () => {
  test.each(['Get our recipes in your inbox', 'Advertisement', 'Share on Facebook'])('a recipe stays below %s', (prompt) => {
    const kept = textOf([...menu, intro, prompt, ...recipe, 'Leave a comment', 'Privacy policy'])
    expect(kept).toEqual(expect.arrayContaining(recipe))
  })
})
