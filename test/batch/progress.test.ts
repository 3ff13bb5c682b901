import { Writable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { showBar, showLines } from '../../src/batch/progress.ts'

let said = ''

function screen(isTTY: boolean): Writable {
  said = ''
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      said += chunk.toString()
      done()
    }
  })
  return Object.assign(stream, { isTTY, columns: 100 })
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a log gets a plain line every five seconds, with rate and time left', () => {
  const progress = showLines(screen(false))
  for (let second = 1; second <= 12; second += 1) {
    vi.advanceTimersByTime(1000)
    progress.advance(second * 20, second / 100)
  }
  progress.stop()
  expect(said).toBe('5% · 100 documents · 20.0/s · 1:35 left\n10% · 200 documents · 20.0/s · 1:30 left\n')
})

test('a log says no share where nobody knows the whole', () => {
  const progress = showLines(screen(false))
  vi.advanceTimersByTime(6000)
  progress.advance(3, null)
  expect(said).toBe('3 documents · 0.5/s\n')
})

test('a terminal gets a bar after a second; messages stand between, and it is gone at the end', () => {
  const progress = showBar(screen(true))
  progress.advance(1, 0.1)
  progress.write('before\n')
  expect(said).toBe('before\n')
  vi.advanceTimersByTime(2000)
  progress.advance(40, 0.5)
  vi.advanceTimersByTime(500)
  expect(stripVTControlCharacters(said)).toContain('50% · 40 documents · 20.0/s · 0:02 left')
  progress.write('between\n')
  progress.stop()
  expect(stripVTControlCharacters(said)).toContain('between\n')
  expect(stripVTControlCharacters(said).split('between\n').at(-1)).not.toContain('documents')
})
