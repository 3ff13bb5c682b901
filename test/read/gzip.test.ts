import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { failure, folder, place, read, sha256, short, stdin } from './inputs.ts'

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

  // Linux alone lists what is open.
  test.runIf(existsSync('/proc/self/fd'))('is closed when it was not unpacked', async () => {
    const page = place('page.html.gz', gzipSync('<html><p>The mayor spoke.</p></html>'))
    await read(page)
    const open = readdirSync('/proc/self/fd').filter((name) => {
      try {
        return readlinkSync(`/proc/self/fd/${name}`) === join(folder, 'page.html.gz')
      } catch {
        return false
      }
    })
    expect(open).toEqual([])
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
      failure: { code: 'unreadable', message: expect.stringContaining(`${where}: found gzip data that ends early`) as string },
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
