import { expect, it } from 'vitest'
import { isUnattributed } from '../src/rules/unattributed.ts'

it.each([
  'This article is no substitute for medical advice.',
  'I wrote this article myself.',
  'هذا المقال لأغراض إعلامية فقط',
  '本文仅供参考。'
])('hears the site in %j', (line) => {
  expect(isUnattributed(line)).toBe(true)
})

it.each([
  'This article is no substitute for advice, said Maron.',
  'According to Maron this article is no advice.',
  'She wrote this article herself, “as advice”.',
  'Cet article ne remplace rien, dit le maire.',
  'قال العمدة إن هذا المقال قديم',
  'Статья не заменяет врача, заявил мэр.'
])('hears a speaker in %j', (line) => {
  expect(isUnattributed(line)).toBe(false)
})
