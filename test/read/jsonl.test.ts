import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseExactly } from '../../src/read/exact-json.ts'
import { readSources, type ReadOptions } from '../../src/read/index.ts'
import { folder, place, read, sha256, short, stdin } from './inputs.ts'

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
      container: true,
      line: 1
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

  test('keep whole numbers that JavaScript would round, as texts', async () => {
    const rest = '"n": [-9007199254740993, 9007199254740991, 0.12345678901234567, 1e20], "q": "\\\\\\"1234567890123456789"'
    const lines = [
      `{"id":1234567890123456789,"text":"1234567890123456789 \\" ,${'1'.repeat(20)}", ${rest}}`,
      '{"id":7,"text":"b"}'
    ]
    const found = []
    for await (const arrival of readSources(place('n.jsonl', lines.join('\n')))) found.push(arrival)
    expect(found).toMatchObject([
      {
        source: { id: '1234567890123456789', value: `1234567890123456789 " ,${'1'.repeat(20)}` },
        input: { n: ['-9007199254740993', 9007199254740991, 0.12345678901234567, 1e20], q: '\\"1234567890123456789' }
      },
      { source: { id: '7' } }
    ])
  })

  test('keep them beside any text, which stays as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.bigInt({ min: 2n ** 53n, max: 2n ** 90n }), (text, number) => {
        const json = `{${JSON.stringify(text)}:[${JSON.stringify(text)},${number},-${number}]}`
        expect(Object.entries(parseExactly(json) as object)).toEqual([[text, [text, `${number}`, `-${number}`]]])
      })
    )
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
      failure: { code: 'bad_record', message: expect.stringContaining(message) as string },
      container: true,
      line: 1
    })
    if (line.endsWith('\n')) expect(next).toMatchObject({ source: { value: 'next' } })
  })

  test('have the place as their id where theirs is blank', async () => {
    const records = ['{"id":"  ","text":"a"}', '{"id":"","text":"b"}', '{"id":null,"text":"c"}', '{"id":" x ","text":"d"}']
    expect(await short(stdin(records.join('\n')), { from: 'jsonl' })).toEqual(['stdin:1=a', 'stdin:2=b', 'stdin:3=c', ' x =d'])
  })

  test('keep the id of a bad record, if it has one', async () => {
    expect(
      await short(stdin('{"id":"x"}\n{"id":"y","html":"<p>"}\n{"id":"z","html":"<p>","text":"a"}'), { from: 'jsonl' })
    ).toEqual(['x!bad_record', 'y!unsupported_format', 'z=a'])
  })

  test.each([
    '{"id":"x","note":"n"}',
    '{"id":"x","html":"<p>","note":"n"}',
    '{"id":"x","text":4,"note":"n","url":"https://a.example"}'
  ])('that fail hand other fields through: %s', async (line) => {
    expect(await jsonl(line)).toMatchObject([{ id: 'x', failure: {}, input: { note: 'n' } }])
  })

  test('with fields of other names hand the usual ones through', async () => {
    const [arrival] = await jsonl('{"n":"x","body":"b","id":1,"text":"t"}', { idField: 'n', textField: 'body' })
    expect(arrival).toMatchObject({ source: { id: 'x', value: 'b' }, input: { id: 1, text: 't' } })
  })

  test('hand a day through that no calendar has', async () => {
    const [arrival] = await jsonl('{"text":"t","published":"2024-02-31"}')
    expect(arrival).toMatchObject({ source: { hints: {} }, input: { published: '2024-02-31' } })
  })

  test('may be named by a hint, which stays one', async () => {
    const url = 'https://valcourt.example/2031/05/06/ferry'
    const [named] = await jsonl(JSON.stringify({ url, text: 'b', id: 1 }), { idField: 'url' })
    expect(named).toMatchObject({ source: { id: url, hints: { url } }, input: { id: 1 } })
    const [other] = await jsonl('{"language":"no language","text":"b"}', { idField: 'language' })
    expect(other).toMatchObject({ source: { id: 'no language', hints: {} } })
    expect(other).not.toHaveProperty('input')
  })

  test.each(['not a url', 'N/A', 'unknown', 'Source: Reuters', 'http://a b.example/', ' '])(
    'hand what is no address through: %j',
    async (url) => {
      expect(await jsonl(JSON.stringify({ text: 'b', url }))).toMatchObject([{ source: { hints: {} }, input: { url } }])
    }
  )

  test.each([
    'https://a.example/my ferry.html',
    ' http://a.example ',
    '//a.example/1',
    '/2031/05/06',
    'www.a.example/1',
    'urn:x:1'
  ])('know an address: %j', async (url) => {
    expect(await jsonl(JSON.stringify({ text: 'b', url }))).toMatchObject([{ source: { hints: { url: url.trim() } } }])
  })

  test('hand hints of another shape through, and no HTML', async () => {
    const [arrival] = await jsonl(
      '{"text":"t","html":"<p>t","url":5,"site":"","language":"english","published":"6 May","beat":"ports"}'
    )
    expect(arrival).toMatchObject({
      source: { hints: {} },
      input: { url: 5, site: '', language: 'english', published: '6 May', beat: 'ports' }
    })
    expect((arrival as { input: object }).input).not.toHaveProperty('html')
  })

  test('with broken UTF-8 or half a letter are still read', async () => {
    const bytes = Buffer.concat([Buffer.from('{"text":"a'), Buffer.from([0xff]), Buffer.from('b\\ud83d"}\n')])
    const [arrival] = await jsonl(bytes)
    expect(arrival).toMatchObject({ source: { value: 'a\ufffdb\ud83d', repairs: [{ start: 3, end: 4, replacement: '\ufffd' }] } })
  })

  test('in a legacy encoding are decoded line by line', async () => {
    const lines = [
      Buffer.from('{"text":"Le ministre a d\xe9clar\xe9 mardi que le pont rouvrait."}\n', 'latin1'),
      Buffer.from('{"text":"Der Minister sagte es am Montag in Köln."}\r\n'),
      Buffer.from(
        '{"text":"\xcc\xfd\xf0 \xc7\xe0\xf0\xe5\xf7\xe8\xed\xf1\xea\xe0 \xee\xf2\xea\xf0\xfb\xeb \xec\xee\xf1\xf2."}',
        'latin1'
      )
    ]
    const arrivals = await jsonl(Buffer.concat(lines))
    expect(arrivals).toMatchObject([
      { source: { value: 'Le ministre a déclaré mardi que le pont rouvrait.', origin: { encoding: 'windows-1252' } } },
      { source: { value: 'Der Minister sagte es am Montag in Köln.', origin: { encoding: 'utf-8' } } },
      { source: { value: 'Мэр Заречинска открыл мост.', origin: { encoding: 'windows-1251' } } }
    ])
  })

  test.each([
    ['utf-16le', '\ufeff'],
    ['utf-16le', ''],
    ['utf-16be', '\ufeff'],
    ['utf-16be', '']
  ])('in %s are read, with the mark %j', async (encoding, mark) => {
    const little = Buffer.from(`${mark}{"text":"Élodie a parlé 😀"}\r\n{"text":"b"}\r\n`, 'utf16le')
    const bytes = encoding === 'utf-16le' ? little : little.swap16()
    for (const input of [stdin(bytes, 1), place('wide.jsonl', bytes)]) {
      expect(await read(input)).toMatchObject([
        { source: { value: 'Élodie a parlé 😀', origin: { encoding } }, line: 1 },
        { source: { value: 'b', origin: { encoding } }, line: 2 }
      ])
    }
  })

  test('of bytes that are no text say so', async () => {
    expect(await jsonl(Buffer.from('{"text":"a"}\n\xff\xd8\xff\xe0\0\x10JFIF', 'latin1'))).toMatchObject([
      { source: { value: 'a' } },
      {
        failure: { code: 'not_text', message: 'stdin:2: found a JPEG image, expected text; save the article as UTF-8 text' },
        line: 2
      }
    ])
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
