import { expect, test } from 'vitest'
import { clean, explain, type Decision } from '../../src/index.ts'

const story = 'The bridge reopened on Friday, and the first cars crossed before noon.'

test('residue behind residue in a line is one removal, a kept sentence between them parts it', () => {
  const footer = '© 2024 Fenwick Herald. All rights reserved.'
  const read = (line: string) => clean(`${story}\n\n${line}`).dropped.map(({ text }) => text)
  expect(read(`It was late.${footer}`)).toEqual([footer])
  expect(read(`Sign up for our newsletter. The toll stays the same, the mayor said. ${footer}`)).toEqual([
    'Sign up for our newsletter.',
    footer
  ])
})

test('a wrapped paragraph that leaves gives an entry for each line', () => {
  const wrapped = `The ferry that links Oakhaven with the outer islands came back on Monday
after four months in the yard, and the first crossing was full. Passengers
said that the crossing was smoother than they remembered, with fewer delays
at the landing stage of the outer island.

Copyright 2024 Fenwick Herald. No part of this page may be reproduced, stored
or sent on without permission. All rights reserved.`
  expect(clean(wrapped).dropped.map(({ line, label }) => [line, label])).toEqual([
    [6, 'footer'],
    [7, 'footer']
  ])
})

test('decisions are on blocks: each in an entry, and one of several lines whole, its lines joined by spaces', () => {
  const notice = [
    'Copyright 2024 Fenwick Herald. No part of this page may be reproduced, stored',
    'or sent on without permission at any time.'
  ]
  const wrapped = `The ferry that links Oakhaven with the outer islands came back on Monday
after four months in the yard, and the first crossing was full. Passengers
said that the crossing was smoother than they remembered, with fewer delays
at the landing stage of the outer island. © 2024 Fenwick Herald. All rights reserved.

${notice.join('\n')}`
  const pieces = explain(wrapped).lines.filter(({ line, action }) => line === 4 && action === 'drop')
  const decisions = new Map<string, Decision>([...pieces.map(({ text }) => text), notice.join(' ')].map((text) => [text, 'keep']))
  expect(clean(wrapped).dropped.map(({ line }) => line)).toEqual([4, 6, 7])
  expect(clean(wrapped, { decisions }).dropped).toEqual([])
})
