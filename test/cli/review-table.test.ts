import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCell, writeCell } from '../../src/cli/review/cells.ts'
import { Ledger } from '../../src/cli/review/ledger.ts'
import { readTable, writeTable } from '../../src/cli/review/table.ts'

const rest = { count: '2', label: 'body', done: 'kept', confidence: '0.51', place: 'a.txt:3' }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string): unknown =>
  readTable(bytes(text), 'u.tsv', ['action', 'text']).map(({ action, text: of }) => [action, of])

const nasty = [
  ...['=SUM(A1:A9)', '+1', '-1', '@home', "'=1", "''-2", "'quoted'", '＝１', '3 May 2031', '$5'],
  ...['"Stay," she said.', 'a "b" c', '"', '""', 'a\tb', 'a\nb\r\n', '\\t', '\\', '\\u0041', ' a ', '\u2028', '\u0000', '\ud800']
]

describe('a cell', () => {
  test.each(nasty)('is read back exactly: %j', (text) => {
    const cell = writeCell(text)
    expect(cell).not.toMatch(/[\t\n\r\0\u2028]|^"?[-=+@＝\d$]/u)
    expect(readCell(cell)).toBe(text)
  })

  test('is read back exactly whatever it holds, with every cell quoted by a spreadsheet too', () => {
    const hostile = fc.array(fc.constantFrom(...nasty, "'", 'u', 'é', 'word'), { maxLength: 6 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), fc.string(), (text, place) => {
        fc.pre(text !== '')
        const table = writeTable([{ ...rest, action: 'keep', place, text }])
        expect(table.split('\n')).toHaveLength(3)
        expect(read(table)).toEqual([['keep', text]])
        const quote = (cell: string): string => (cell.startsWith('"') ? cell : `"${cell}"`)
        const saved = table.slice(0, -1).split('\n').map((line) => line.split('\t').map(quote).join('\t')) // prettier-ignore
        expect(read(`\ufeff${saved.join('\r\n')}\r\n`)).toEqual([['keep', text]])
      })
    )
  })
})

describe('a table', () => {
  test('is read as a spreadsheet or a person leaves it', () => {
    const typed = 'text\tmine\taction\nShare\t\tDROP \n\nRead on\tx\t\n'
    expect(read(typed)).toEqual([['drop', 'Share'], [null, 'Read on']]) // prettier-ignore
    expect(read(typed.replaceAll('\n', '\r'))).toEqual([['drop', 'Share'], [null, 'Read on']]) // prettier-ignore
    const utf16 = Buffer.from(`\ufeff${typed}`, 'utf16le')
    expect(readTable(utf16, 'u.tsv', ['action', 'text'])).toMatchObject([{ action: 'drop' }, { action: null }])
  })

  test.each([
    ['without names over them', 'action\ttext\t\t\nkeep\tA\t\t\ndrop\tB\n'],
    ['in quotes', '"action"\t"text"\t""\r\n"keep"\t"A"\t""\r\n"drop"\t"B"\t""\r\n'],
    ['in some rows alone', 'action\ttext\nkeep\tA\t\ndrop\tB\t\t\n']
  ])('loses empty columns behind the others: %s', (_, typed) => {
    const rows = readTable(bytes(typed), 'u.tsv', ['action', 'text'])
    expect(rows.map(({ action, text, cells }) => [action, text, [...cells.keys()]])).toEqual([
      ['keep', 'A', ['action', 'text']],
      ['drop', 'B', ['action', 'text']]
    ])
  })

  test('keeps a column without a name that holds something', () => {
    const [first, second] = readTable(bytes('action\ttext\t\t\nkeep\tA\t\t\ndrop\tB\tasked Ines\t\n'), 'u.tsv', [
      'action',
      'text'
    ])
    expect([first?.cells.get(''), second?.cells.get('')]).toEqual(['', 'asked Ines'])
  })

  test.each([
    ['', 'u.tsv:1: found the columns "", expected action, text, split by tabs; action is missing'],
    ['action\twords\n', 'u.tsv:1: found the columns "action, words", expected action, text, split by tabs; text is missing'],
    [
      'action,text\nkeep,A\n',
      'u.tsv:1: found the columns "action,text", expected action, text, split by tabs; action is missing'
    ],
    ['action\ttext\nkeep\tA\tB\n', 'u.tsv:2: found 3 cells, expected 2 (action, text), split by tabs'],
    ['action\ttext\nkeep\tA\nmaybe\tB\n', 'u.tsv:3: found the action "maybe", expected keep, drop or an empty cell'],
    ['action\ttext\nkeep\n', 'u.tsv:2: found 1 cells, expected 2 (action, text), split by tabs'],
    ['action\ttext\nkeep\t\n', 'u.tsv:2: found no text, expected the text of a line'],
    ['action\ttext\nkeep\t"A\n', 'u.tsv:2: found quotes that do not close in "text", expected "…" with quotes inside doubled'],
    ['action\ttext\nkeep\tA\n\tA\ndrop\tA\n', 'u.tsv:4: found drop for a text that line 2 says keep of, expected one action']
  ])('names the line, what was found and what was expected: %j', (text, message) => {
    expect(() => read(text)).toThrow(message)
  })
})

test('a table in another encoding is refused, not taken for other texts', () => {
  const latin = Buffer.from('action\ttext\nkeep\tQuay\ndrop\tCafé du port\n', 'latin1')
  expect(() => readTable(latin, 'u.tsv', ['action', 'text'])).toThrow('u.tsv:3: found bytes that are no UTF-8')
  expect(read('action\ttext\ndrop\tCaf\ufffd\n')).toEqual([['drop', 'Caf\ufffd']])
})

describe('the ledger', () => {
  const doubt = (text: string, confidence: number, line = 1) => ({ text, label: 'body' as const, kept: true, confidence, line })

  test('counts a text once, tells where it was least sure, the most frequent first and then the least sure', () => {
    const ledger = new Ledger()
    ledger.add([doubt('A', 0.7), doubt('B', 0.6), doubt('A', 0.55, 9)], 'one')
    ledger.add([doubt('A', 0.552), doubt('C', 0.5)], 'two')
    expect(ledger.entries().map(({ text, count, confidence, place }) => [text, count, confidence, place])).toEqual([
      ['A', 3, 0.55, 'one:9'],
      ['C', 1, 0.5, 'two:1'],
      ['B', 1, 0.6, 'one:1']
    ])
  })

  test('lets the rarer half go where there is no more room', () => {
    const ledger = new Ledger({ texts: 4, length: 1000 })
    ledger.add([...['A', 'B', 'A', 'C', 'D'].map((text) => doubt(text, 0.5)), doubt('E', 0.4)], 'one')
    expect(ledger.entries().map(({ text }) => text)).toEqual(['A', 'E'])
    expect(ledger.gone).toBe(3)
    const long = new Ledger({ texts: 100, length: 10 })
    long.add([doubt('A', 0.5), doubt('B'.repeat(12), 0.6)], 'one')
    expect(long.entries().map(({ text }) => text)).toEqual(['A'])
  })
})
