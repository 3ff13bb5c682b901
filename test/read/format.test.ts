import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSources } from '../../src/read/index.ts'
import { failure, folder, place, short, stdin } from './inputs.ts'

describe('the format', () => {
  const record = '{"id":"a","text":"b"}\n'

  test.each(['page.html', 'page.HTM', 'page.xhtml', 'page.html.gz'])('of %s is not read yet', async (name) => {
    expect(await failure(place(name, '<p>x'))).toMatch(/^unsupported_format .*HTML is not read yet; give the text/)
    expect(await short(place(name, '<p>x'), { from: 'text' })).toEqual([`${join(folder, name)}=<p>x`])
  })

  test.each([
    '<!doctype html>\n<p>x',
    '\ufeff\n<HTML lang="en"><p>x',
    '<?xml version="1.0"?><!-- x --><html>',
    `<!-- ${'> '.repeat(300)}-->\n<!-- y --><html>`,
    '<head>\n<title>x',
    '<BODY class="x">'
  ])('of a page without its name is not read either, unless told: %j', async (page) => {
    expect(await failure(place('page.txt', page))).toMatch(/^unsupported_format .*page\.txt: found an HTML page/)
    expect(await failure(stdin(page))).toMatch(/^unsupported_format stdin: found an HTML page/)
    expect(await short(place('page.txt', page), { from: 'text' })).toHaveLength(1)
  })

  test.each([['utf-16le'], ['utf-16be']])('of a page or of JSON in %s is no text either', async (encoding) => {
    const bytes = (text: string): Buffer =>
      encoding === 'utf-16le' ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
    for (const input of [stdin(bytes('<!doctype html>\n<p>x')), place('page.txt', bytes('<!doctype html>\n<p>x'))])
      expect(await failure(input)).toMatch(/^unsupported_format .*: found an HTML page/)
    expect(await failure(stdin(bytes('[{"a": 1}]')))).toMatch(/^unsupported_format stdin: found JSON/)
    expect(await failure(place('a.txt', bytes(record)))).toMatch(/^unsupported_format .*: found JSON/)
    expect(await short(stdin(bytes(record), 1))).toEqual(['a=b'])
  })

  test.each(['<!-- a comment that never ends <html>', '<header> said the mayor', '<em>Mara</em> wrote <html> there'])(
    'of a text with marks of its own is text: %j',
    async (text) => {
      expect(await short(stdin(text))).toEqual([`stdin=${text}`])
    }
  )

  test('of a page in a record is not read', async () => {
    const page = JSON.stringify({ id: 'a', text: '<!DOCTYPE html>\n<html><p>The mayor spoke.' })
    expect(await failure(stdin(page))).toBe(
      'unsupported_format stdin:1: found an HTML page, expected "text": HTML is not read yet; give the text of the article'
    )
  })

  test('of prose that speaks of pages is text', async () => {
    expect(await short(stdin('<html> opens a page.'.slice(1)))).toEqual(['stdin=html> opens a page.'])
    expect(await short(stdin('Mara wrote <html> on the wall.'))).toEqual(['stdin=Mara wrote <html> on the wall.'])
  })

  test.each([record, `\ufeff${record}\r\n${record}`, '[\n {"id": "a", "text": "b"}\n]\n', '{\n "id": "a",\n "text": "b"\n}'])(
    'of JSON from end to end is not taken for text, unless told: %j',
    async (json) => {
      for (const name of ['a.txt', 'a.json'])
        expect(await failure(place(name, json))).toMatch(/^unsupported_format .*: found JSON, expected text; write records/)
      expect(await short(place('a.txt', json), { from: 'text' })).toHaveLength(1)
    }
  )

  test.each(['[\n {"id": "a", "text": "b"}\n]\n', '{"a": 1}\n'])('of a stream of other JSON is none: %j', async (json) => {
    expect(await failure(stdin(json))).toMatch(/^unsupported_format stdin: found JSON, expected text/)
  })

  test.each([
    '{"@type": "NewsArticle"}\n\nThe harbour reopened on Monday.\n\n{"@type": "WebSite"}',
    '[Applause]\n\nThe harbour reopened [on Monday]',
    '{"a": 1}\n"Stay," she said.\n{"b": 2}'
  ])('of a text that opens and ends with brackets is text: %j', async (text) => {
    expect(await short(stdin(text))).toEqual([`stdin=${text}`])
  })

  test.each(['a.jsonl', 'a.NDJSON', 'a.jsonl.gz'])('of %s is JSON Lines', async (name) => {
    expect(await short(place(name, record))).toEqual(['a=b'])
  })

  test('of a file goes by its name, unless told', async () => {
    expect(await short(place('a.txt', record), { from: 'text' })).toEqual([`${join(folder, 'a.txt')}=${record}`])
    expect(await short(place('a.txt', record), { from: 'jsonl' })).toEqual(['a=b'])
    expect(await short(place('b.jsonl', 'plain'), { from: 'text' })).toEqual([`${join(folder, 'b.jsonl')}=plain`])
  })

  test.each([
    ['a record', record, 'a=b'],
    ['blank lines and a mark before a record', `\ufeff\n \r\n${record}`, 'a=b'],
    ['a long record', `{"id":"a","text":"${'b'.repeat(1_200_000)}"}`, `a=${'b'.repeat(1_200_000)}`],
    ['prose', 'The mayor spoke.', 'stdin=The mayor spoke.'],
    ['a brace in prose', '{The mayor} spoke.', 'stdin={The mayor} spoke.'],
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
