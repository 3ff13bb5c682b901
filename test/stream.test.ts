import { expect, test } from 'vitest'
import { cleanStream, NewscleanError } from '../src/index.ts'
import type { Arrival, Source, StreamOptions } from '../src/index.ts'
import { toSource } from '../src/read/source.ts'
import { expectRecord } from './validate.ts'

const arrive = (id: string, value: string): Arrival => ({ source: toSource(value, { id }), container: true })
const failure = { code: 'bad_record', message: 'Line 2 is no JSON.' } as const
const broken = new Proxy(toSource('', { id: 'c' }), {
  get: (source, key) => {
    if (key === 'value') throw new TypeError('no value')
    return Reflect.get(source, key) as unknown
  }
}) satisfies Source

async function gather(arrivals: Iterable<Arrival> | AsyncIterable<Arrival>, options?: StreamOptions) {
  const records = []
  for await (const record of cleanStream(arrivals, options)) {
    if (!options?.fields || options.fields.includes('id')) expectRecord(record)
    records.push(record)
  }
  return records
}

test('gives one record for each arrival, in order, and goes on after trouble', async () => {
  const records = await gather([
    arrive('a', 'The harbour reopened.'),
    { id: 'b', failure, container: true, line: 2 },
    { source: broken, container: true, input: { beat: 'ports' } },
    { source: toSource('The ferry left.', { id: 'd' }), container: true, input: { beat: 'ports' } }
  ])
  expect(records.map(({ id, error }) => [id, error?.code])).toEqual([
    ['a', undefined],
    ['b', 'bad_record'],
    ['c', 'internal_error'],
    ['d', undefined]
  ])
  expect(records[1]).toEqual({ id: 'b', error: failure })
  expect(records[2]).toMatchObject({
    error: { message: expect.stringContaining('TypeError: no value') as string },
    input: { beat: 'ports' }
  })
  expect(records[3]).toMatchObject({ text: 'The ferry left.', input: { beat: 'ports' } })
})

test('hands the options on', async () => {
  const [record] = await gather([arrive('a', 'The harbour reopened.')], { language: 'sw', fields: ['metadata'], insights: true })
  expect(record).toMatchObject({ metadata: { language: 'sw', insights: { sentences: 1 } } })
  expect(Object.keys(record ?? {})).toEqual(['metadata'])
})

test('reads the next document when the record before it is taken', async () => {
  const read: string[] = []
  async function* arrivals(): AsyncGenerator<Arrival> {
    for (const id of ['a', 'b', 'c']) {
      read.push(id)
      yield arrive(id, 'The harbour reopened.')
    }
  }
  for await (const record of cleanStream(arrivals())) {
    expect(read.at(-1)).toBe(record.id)
    if (record.id === 'b') break
  }
  expect(read).toEqual(['a', 'b'])
})

test.each<[unknown, string]>([
  [{ mode: 'fast' }, 'options.mode: unknown mode "fast"'],
  [{ fields: ['nope'] }, 'options.fields[0]: unknown field "nope"'],
  [{ dropped: 'Span' }, 'did you mean "spans"?'],
  [{ insights: 'yes' }, 'options.insights: found "yes", expected true or false'],
  [{ frontMatter: true }, 'options: unknown option "frontMatter"'],
  [null, 'options: found null']
])('a wrong request is refused before anything is read, not laid at the door of the documents: %j', async (options, message) => {
  let read = 0
  function* arrivals(): Generator<Arrival> {
    read++
    yield arrive('a', 'The harbour reopened.')
  }
  const failed = gather(arrivals(), options as StreamOptions)
  await expect(failed).rejects.toThrow(NewscleanError)
  await expect(failed).rejects.toThrow(message)
  expect(read).toBe(0)
})

test.each<[unknown, string]>([
  [null, 'arrivals: found null, expected what readSources gives'],
  ['story.txt', 'arrivals: found "story.txt"'],
  [['The harbour reopened.'], 'arrivals: found "The harbour reopened.", expected an arrival']
])('arrivals that are none are refused: %j', async (arrivals, message) => {
  await expect(gather(arrivals as Arrival[])).rejects.toThrow(message)
})

test.each<[object, string, string]>([
  [{ id: 'b' }, 'b', 'arrivals[1]: source.value: found undefined, expected the text of an article'],
  [
    { value: 'The ferry left.', id: 'b', hints: { published: '6 May' } },
    'b',
    'arrivals[1]: source.hints.published: found "6 May"'
  ],
  [{ value: 'The ferry left.', ID: 'b' }, 'text', 'arrivals[1]: source: unknown field "ID"; did you mean "id"?'],
  [{ value: 'The ferry left.', id: 7 }, 'text', 'arrivals[1]: source.id: found 7']
])('a source that is wrong is an error of its document, and the run goes on: %j', async (source, id, message) => {
  const records = await gather([arrive('a', 'The harbour reopened.'), { source } as Arrival, arrive('c', 'The ferry came back.')])
  expect(records.map(({ id, error }) => [id, error?.code])).toEqual([
    ['a', undefined],
    [id, 'bad_record'],
    ['c', undefined]
  ])
  expect(records[1]?.error?.message).toContain(message)
})

test('what is handed through may be null, and is an object else', async () => {
  const { source } = arrive('a', 'The harbour reopened.') as { source: Source }
  const records = await gather([null, 'ports'].map((input) => ({ source, input }) as unknown as Arrival))
  expect(records.map(({ input, error }) => [input, error?.message])).toEqual([
    [undefined, undefined],
    [undefined, 'arrivals[1]: input: found "ports", expected an object']
  ])
})
