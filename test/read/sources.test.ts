import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { readSources, type Arrival, type Input, type ReadOptions } from '../../src/read/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'newsclean-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')

function place(name: string, content: string | Buffer): Input {
  const path = join(folder, name)
  writeFileSync(path, content)
  return { path }
}

async function* pour(content: string | Buffer, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content)
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

const stdin = (content: string | Buffer, size?: number): Input => ({ stream: pour(content, size), name: 'stdin' })

async function read(input: Input, options?: ReadOptions): Promise<Arrival[]> {
  const arrivals: Arrival[] = []
  for await (const arrival of readSources(input, options)) arrivals.push(arrival)
  return arrivals
}

/** Each arrival in short: id and text, or id and code. */
async function short(input: Input, options?: ReadOptions): Promise<string[]> {
  const arrivals = await read(input, options)
  return arrivals.map((one) => ('source' in one ? `${one.source.id}=${one.source.value}` : `${one.id}!${one.failure.code}`))
}

async function failure(input: Input, options?: ReadOptions): Promise<string> {
  const [arrival] = await read(input, options)
  return arrival && 'failure' in arrival ? `${arrival.failure.code} ${arrival.failure.message}` : 'none'
}

describe('a text file', () => {
  test('tells where it came from', async () => {
    const bytes = Buffer.from('Le café\r\n', 'latin1')
    const input = place('ferry.txt', bytes)
    const path = join(folder, 'ferry.txt')
    expect(await read(input)).toEqual([
      {
        source: {
          id: path,
          format: 'text',
          value: 'Le café\r\n',
          repairs: [],
          hints: {},
          origin: { path, bytes: 9, sha256: sha256(bytes), encoding: 'windows-1252' }
        },
        container: false
      }
    ])
  })

  test('is a source when empty', async () => {
    const [arrival] = await read(place('empty.txt', ''))
    expect(arrival).toMatchObject({ source: { value: '', origin: { bytes: 0, sha256: sha256(''), encoding: 'utf-8' } } })
  })

  test('comes from stdin too', async () => {
    const [arrival] = await read(stdin('The mayor spoke.\n'))
    expect(arrival).toMatchObject({
      source: { id: 'stdin', value: 'The mayor spoke.\n', origin: { path: null } },
      container: false
    })
  })

  test('that is missing or a folder says so', async () => {
    const path = join(folder, 'missing.txt')
    expect(await failure({ path })).toBe(`unreadable ${path}: found no such file; check the name and the folder you are in`)
    mkdirSync(join(folder, 'desk.txt'))
    expect(await failure({ path: join(folder, 'desk.txt') })).toMatch(/^unreadable .*desk\.txt: found a folder, expected a file/)
  })

  test.skipIf(process.getuid?.() === 0)('that may not be read says so', async () => {
    const input = place('closed.txt', 'x')
    chmodSync(join(folder, 'closed.txt'), 0)
    expect(await failure(input)).toMatch(/^unreadable .*may not read it/)
  })

  test('that is binary says where and what', async () => {
    expect(await failure(place('photo.txt', '%PDF-1.4'))).toMatch(/^not_text .*photo\.txt: found a PDF, expected text/)
  })

  test('longer than the limit is refused, and read no further', async () => {
    let chunks = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        chunks++
        yield Buffer.alloc(1000, 'a')
      }
    }
    expect(await failure({ stream: endless(), name: 'stdin' }, { from: 'text', maxBytes: 4000 })).toMatch(
      /^too_large stdin: found a text of more than 4000 bytes/
    )
    expect(chunks).toBeLessThan(7)
    expect(await short(stdin('a'.repeat(4000)), { maxBytes: 4000 })).toHaveLength(1)
  })

  test('stops with a broken stream', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('The mayor')
      throw new Error('line noise')
    }
    expect(await failure({ stream: broken(), name: 'stdin' })).toMatch(/^unreadable stdin: reading stopped with "line noise"/)
  })
})

describe('the format', () => {
  const record = '{"id":"a","text":"b"}\n'

  test.each(['page.html', 'page.HTM', 'page.xhtml', 'page.html.gz'])('of %s is not read yet', async (name) => {
    expect(await failure(place(name, '<p>x'))).toMatch(/^unsupported_format .*HTML is not read yet; give the text/)
    expect(await short(place(name, '<p>x'), { from: 'text' })).toEqual([`${join(folder, name)}=<p>x`])
  })

  test.each(['a.jsonl', 'a.NDJSON', 'a.jsonl.gz'])('of %s is JSON Lines', async (name) => {
    expect(await short(place(name, record))).toEqual(['a=b'])
  })

  test('of a file goes by its name, unless told', async () => {
    expect(await short(place('a.txt', record))).toEqual([`${join(folder, 'a.txt')}=${record}`])
    expect(await short(place('a.txt', record), { from: 'jsonl' })).toEqual(['a=b'])
    expect(await short(place('b.jsonl', 'plain'), { from: 'text' })).toEqual([`${join(folder, 'b.jsonl')}=plain`])
  })

  test.each([
    ['a record', record, 'a=b'],
    ['blank lines and a mark before a record', `\ufeff\n \r\n${record}`, 'a=b'],
    ['a long record', `{"id":"a","text":"${'b'.repeat(1_200_000)}"}`, `a=${'b'.repeat(1_200_000)}`],
    ['prose', 'The mayor spoke.', 'stdin=The mayor spoke.'],
    ['a brace in prose', '{The mayor} spoke.', 'stdin={The mayor} spoke.'],
    ['other JSON', '{"a": 1}\n', 'stdin={"a": 1}\n'],
    ['blank lines alone', '\n\n', 'stdin=\n\n']
  ])('of a stream with %s goes by its first line', async (_, content, expected) => {
    expect(await short(stdin(content, 50_000))).toEqual([expected])
  })

  test('of a stream is known from a field with another name', async () => {
    expect(await short(stdin('{"n":"a","body":"b"}\n'), { textField: 'body', idField: 'n' })).toEqual(['a=b'])
  })

  test('of a stream is known as soon as its first line is there', async () => {
    let sent = 0
    async function* slow(): AsyncGenerator<Uint8Array> {
      for (; sent < 3; sent++) yield Buffer.from(record)
    }
    for await (const arrival of readSources({ stream: slow(), name: 'stdin' })) {
      expect(arrival).toMatchObject({ source: { id: 'a' } })
      expect(sent).toBe(0)
      break
    }
  })
})

describe('JSON Lines', () => {
  const jsonl = (content: string | Buffer, options: ReadOptions = {}) => read(stdin(content), { ...options, from: 'jsonl' })

  test('carry hints and hand other fields through', async () => {
    const hints = {
      url: 'https://valcourt.example/1',
      site: 'Valcourt Post',
      language: 'fr-CA',
      published: '2031-05-06T07:08:09Z'
    }
    const [arrival] = await jsonl(JSON.stringify({ id: 7, text: 'Bé', ...hints, desk: { rank: 1 }, note: null }))
    expect(arrival).toEqual({
      source: {
        id: '7',
        format: 'text',
        value: 'Bé',
        repairs: [],
        hints: { ...hints, language: 'fr' },
        origin: { path: null, bytes: 3, sha256: sha256('Bé'), encoding: 'utf-8' }
      },
      input: { desk: { rank: 1 }, note: null },
      container: true
    })
  })

  test('keep what is no hint as it is', async () => {
    const [arrival] = await jsonl('{"text":"a","url":null,"language":"English","published":"yesterday","site":4,"__proto__":"x"}')
    expect(arrival).toMatchObject({ source: { hints: {} } })
    expect('input' in arrival! && Object.entries(arrival.input ?? {})).toEqual([
      ['language', 'English'],
      ['published', 'yesterday'],
      ['site', 4],
      ['__proto__', 'x']
    ])
  })

  test('skip blank lines and a mark, take both line ends, and count lines', async () => {
    expect(await short(stdin('\ufeff{"text":"a"}\r\n\n  \r\n{"text":"b"}\n{"text":"c"}'), { from: 'jsonl' })).toEqual([
      'stdin:1=a',
      'stdin:4=b',
      'stdin:5=c'
    ])
    const path = join(folder, 'count.jsonl')
    expect(await short(place('count.jsonl', '\n{"text":"a"}'))).toEqual([`${path}:2=a`])
    expect(await jsonl('')).toEqual([])
  })

  test.each([
    ['{"id":"x","text":', 'stdin:1: found JSON that ends early, beginning with "{\\"id\\":\\"x\\",\\"text\\":"'],
    ['{"id" "x"}\n', 'stdin:1: found broken JSON, beginning with "{\\"id\\" \\"x\\"}"'],
    ['\x1b[31mred\n', 'stdin:1: found broken JSON, beginning with "red"'],
    ['[1]\n', 'stdin:1: found a list, expected {"id": "…", "text": "…"}; write one JSON object on each line'],
    ['"a"\n', 'stdin:1: found a string, expected'],
    ['null\n', 'stdin:1: found null, expected'],
    ['{"id":"x"}\n', 'stdin:1: found a record without "text", expected'],
    ['{"id":"x","text":null}\n', 'stdin:1: found a record without "text", expected'],
    ['{"id":"x","text":["a"]}\n', 'stdin:1: found a list as "text", expected'],
    ['{"id":true,"text":"a"}\n', 'stdin:1: found a boolean as "id", expected']
  ])('name a bad record: %s', async (line, message) => {
    const [bad, next] = await jsonl(`${line}${line.endsWith('\n') ? '{"text":"next"}' : ''}`)
    expect(bad).toMatchObject({
      failure: { code: 'bad_record', message: expect.stringContaining(message) },
      container: true,
      line: 1
    })
    if (line.endsWith('\n')) expect(next).toMatchObject({ source: { value: 'next' } })
  })

  test('keep the id of a bad record, if it has one', async () => {
    expect(
      await short(stdin('{"id":"x"}\n{"id":"y","html":"<p>"}\n{"id":"z","html":"<p>","text":"a"}'), { from: 'jsonl' })
    ).toEqual(['x!bad_record', 'y!unsupported_format', 'z=a'])
  })

  test('with fields of other names hand the usual ones through', async () => {
    const [arrival] = await jsonl('{"n":"x","body":"b","id":1,"text":"t"}', { idField: 'n', textField: 'body' })
    expect(arrival).toMatchObject({ source: { id: 'x', value: 'b' }, input: { id: 1, text: 't' } })
  })

  test('with broken UTF-8 or half a letter are still read', async () => {
    const bytes = Buffer.concat([Buffer.from('{"text":"a'), Buffer.from([0xff]), Buffer.from('b\\ud83d"}\n')])
    const [arrival] = await jsonl(bytes)
    expect(arrival).toMatchObject({ source: { value: 'a\ufffdb\ud83d', repairs: [{ start: 3, end: 4, replacement: '\ufffd' }] } })
  })

  test('with a line over the limit go on behind it', async () => {
    const long = `{"id":"x","text":"${'a'.repeat(200)}"}`
    expect(await short(stdin(`${long}\n{"text":"b"}\n${long}`), { from: 'jsonl', maxBytes: 100 })).toEqual([
      'stdin:1!too_large',
      'stdin:2=b',
      'stdin:3!too_large'
    ])
  })

  test('read no more than asked for', async () => {
    let chunks = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        chunks++
        yield Buffer.from('{"text":"a"}\n')
      }
    }
    let count = 0
    for await (const arrival of readSources({ stream: endless(), name: 'stdin' }, { from: 'jsonl' })) {
      expect(arrival).toMatchObject({ source: { value: 'a' } })
      if (++count === 50) break
    }
    expect(chunks).toBeLessThan(55)
  })
})

describe('gzip', () => {
  const records = Array.from({ length: 2000 }, (_, index) => JSON.stringify({ id: `r${index}`, text: sha256(`${index}`) }))
  const lines = `${records.join('\n')}\n`

  test('is undone in a text file, by its first bytes', async () => {
    const bytes = gzipSync('The mayor spoke.')
    for (const name of ['a.txt.gz', 'b.txt']) {
      const [arrival] = await read(place(name, bytes))
      expect(arrival).toMatchObject({
        source: { value: 'The mayor spoke.', origin: { bytes: bytes.length, sha256: sha256(bytes) } }
      })
    }
  })

  test.each([1, 13, 100_000])('of several members and trailing bytes is read whole, %i bytes at a time', async (size) => {
    const bytes = Buffer.concat([gzipSync('The mayor '), gzipSync(''), gzipSync('spoke.'), Buffer.from('trailing')])
    const [arrival] = await read(stdin(bytes, size))
    expect(arrival).toMatchObject({
      source: { value: 'The mayor spoke.', origin: { bytes: bytes.length, sha256: sha256(bytes) } }
    })
  })

  test('with every part that a header may have is read', async () => {
    const plain = gzipSync('The mayor spoke.')
    const head = Buffer.from([0x1f, 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3, 3, 0, 1, 0, 2])
    const bytes = Buffer.concat([head, Buffer.from('name.txt\0a comment\0'), Buffer.from([9, 9]), plain.subarray(10)])
    expect(await short(stdin(bytes, 1))).toEqual(['stdin=The mayor spoke.'])
  })

  test('of JSON Lines gives its records', async () => {
    expect(await short(place('all.jsonl.gz', gzipSync(lines)))).toHaveLength(2000)
    expect(await short(stdin(gzipSync(lines), 1000))).toHaveLength(2000)
  })

  test('that ends early gives its whole records, then names the line', async () => {
    const bytes = gzipSync(lines)
    const arrivals = await read(place('cut.jsonl.gz', bytes.subarray(0, bytes.length / 2)))
    const last = arrivals.at(-1)!
    expect(arrivals.length).toBeGreaterThan(500)
    expect(arrivals.slice(0, -1).map((one) => ('source' in one ? one.source.id : 'failed'))).toEqual(
      arrivals.slice(0, -1).map((_, index) => `r${index}`)
    )
    const where = `${join(folder, 'cut.jsonl.gz')}:${arrivals.length}`
    expect(last).toEqual({
      id: where,
      failure: { code: 'unreadable', message: expect.stringContaining(`${where}: found gzip data that ends early`) },
      container: true,
      line: arrivals.length
    })
  })

  test.each([5, 12, -9, -3])('cut at %i is a failure for a text', async (at) => {
    expect(await failure(place('cut.txt.gz', gzipSync('The mayor spoke.').subarray(0, at)))).toMatch(
      /^unreadable .*found gzip data that ends early, expected a whole file/
    )
  })

  test('with a wrong checksum is a failure', async () => {
    const bytes = gzipSync('The mayor spoke.')
    bytes.writeUInt8(bytes.at(-8)! ^ 1, bytes.length - 8)
    expect(await failure(place('bad.txt.gz', bytes))).toMatch(/^unreadable .*found damaged gzip data/)
  })

  test('with damaged data is a failure', async () => {
    const bytes = gzipSync(lines)
    bytes.fill(0xff, 2000, 2050)
    const arrivals = await read(place('damaged.jsonl.gz', bytes))
    expect(arrivals.at(-1)).toMatchObject({ failure: { code: 'unreadable' } })
  })

  test('that grows without end is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 'a'))
    expect(await failure(place('bomb.txt.gz', bomb), { maxBytes: 1_048_576 })).toMatch(/^too_large .*more than 1 MiB/)
    expect(await short(place('bomb.jsonl.gz', bomb), { maxBytes: 1_048_576 })).toEqual([
      `${join(folder, 'bomb.jsonl.gz')}:1!too_large`
    ])
  })
})
