import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { readSources } from '../../src/read/index.ts'
import { failure, folder, place, read, sha256, short, stdin } from './inputs.ts'

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

  test('says where bytes could not be decoded, beside its other repairs', async () => {
    const broken = Buffer.concat([Buffer.from('Élodie à Évian\u00a0: caf'), Buffer.from([0xe9]), Buffer.from('\u00a0fermé')])
    const [arrival] = await read(place('broken.txt', broken))
    expect(arrival).toMatchObject({
      source: {
        value: 'Élodie à Évian\u00a0: caf\ufffd\u00a0fermé',
        repairs: [
          { start: 14, end: 15, replacement: ' ', why: 'no-break space' },
          { start: 20, end: 21, replacement: '\ufffd', why: 'undecodable byte' },
          { start: 21, end: 22, replacement: ' ', why: 'no-break space' }
        ],
        origin: { encoding: 'utf-8' }
      }
    })
    const [whole] = await read(place('whole.txt', 'caf\ufffd'))
    expect(whole).toMatchObject({ source: { repairs: [] } })
  })

  test('is a source when empty', async () => {
    const [arrival] = await read(place('empty.txt', ''))
    expect(arrival).toMatchObject({ source: { value: '', origin: { bytes: 0, sha256: sha256(''), encoding: 'utf-8' } } })
  })

  test('comes from a stream of texts too, as of one that was told its encoding', async () => {
    const stream = Readable.from(['Grüße ', 'aus dem Hafen.'], { objectMode: false, encoding: 'utf8' })
    for await (const arrival of readSources({ stream, name: 'stdin' }))
      expect(arrival).toMatchObject({ source: { value: 'Grüße aus dem Hafen.', origin: { bytes: 22, encoding: 'utf-8' } } })
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
