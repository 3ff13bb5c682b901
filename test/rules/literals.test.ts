import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexLiterals, readGroups } from '../../src/rules/engine/literals.ts'

const letters = fc.constantFrom(...Array.from("abz =δ語'"))
const texts = fc.string({ unit: letters, maxLength: 40 })
const literal = fc.string({ unit: letters, minLength: 1, maxLength: 9 }).filter((text) => !text.startsWith(' '))

/** Whether a text holds a literal; one of several letters that opens with a letter from a to z, at the start of a word. */
function holds(text: string, sought: string): boolean {
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1))
    if (sought.length === 1 || !/^[a-z]/.test(sought) || !/[a-z]/.test(text.charAt(at - 1))) return true
  return false
}

it('finds what each owner looks for', () => {
  fc.assert(
    fc.property(fc.uniqueArray(literal, { minLength: 1, maxLength: 12 }), fc.array(texts), (literals, lines) => {
      const groups = literals.map((text, number) => ({ owners: [number % 3, 3 + (number % 2)], literals: [text] }))
      const find = indexLiterals(groups)
      for (const line of lines) {
        const expected = [0, 1, 2, 3, 4].flatMap((owner) => {
          const held = groups.filter(({ owners }) => owners.includes(owner)).flatMap((group) => group.literals)
          const found = held.filter((text) => holds(line, text)).sort()
          return found.length > 0 ? [[owner, found]] : []
        })
        expect(find(line)).toEqual(expected)
      }
    })
  )
})

it('reads groups a line each', () => {
  expect(readGroups('0,12\tread also\tmore\n3\tcovers ')).toEqual([
    { owners: [0, 12], literals: ['read also', 'more'] },
    { owners: [3], literals: ['covers '] }
  ])
})
