import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { againColumns } from '../../src/evidence/again.ts'
import { columns } from '../../src/evidence/columns.ts'
import { guessChances } from '../../src/model/chances.ts'
import { weights } from '../../src/model/weights.ts'

/** Numbers that look random and are the same everywhere: 0 to 30, half of them whole. */
function* invent(): Generator<number> {
  let state = 20_240_229
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state % 2 ? state % 31 : (state % 30_000) / 1000
  }
}

function take(numbers: Generator<number>, count: number): Float32Array {
  return Float32Array.from({ length: count }, () => numbers.next().value as number)
}

// The hash changes with the weights, which `npm run train` names; on one set of weights every engine must give it.
test('1,000 predictions are the same to the bit on every platform', () => {
  const numbers = invent()
  const rows = take(numbers, 1000 * columns.length)
  const again = take(numbers, 1000 * againColumns.length)
  const chances = guessChances(rows, columns.length, () => again)
  const hash = createHash('sha256').update(new Uint8Array(chances.buffer)).digest('hex')
  expect(new Set(chances).size).toBeGreaterThan(100)
  expect([weights().name, hash]).toMatchSnapshot()
})
