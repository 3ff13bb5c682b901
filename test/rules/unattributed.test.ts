import { expect, it } from 'vitest'
import { isReportedSpeech, isUnattributed } from '../../src/rules/reading/unattributed.ts'

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

it.each([
  '"Read the slip before you sign it," warned Petra Holm.',
  '„Wir haben nichts mehr“, sagte die Müllerin.',
  '« Personne n’est venu », a dit le maire.',
  '“没有人来，”他说。'
])('hears reported speech in %j', (line) => {
  expect(isReportedSpeech(line)).toBe(true)
})

it.each(['Sign up for “Harbour Notes”.', 'The mayor said no.'])('hears no reported speech in %j', (line) => {
  expect(isReportedSpeech(line)).toBe(false)
})
