import { makeInventor } from './invent.mjs'

const repeat = (/** @type {string} */ unit) => (/** @type {number} */ size) =>
  unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
const around = (/** @type {string} */ unit) => (/** @type {number} */ size) =>
  `The ferry left at noon. ${repeat(unit)(size)} The harbour closed.`
const invented =
  (/** @type {(inventor: ReturnType<typeof makeInventor>, size: number) => string} */ make) => (/** @type {number} */ size) =>
    make(makeInventor(9), size)

/**
 * Texts of any length, by kind: honest ones, and those that make a careless pattern or a careless loop quadratic.
 *
 * @type {Readonly<Record<string, (size: number) => string>>}
 */
export const KINDS = {
  'prose, a paragraph a line': invented((inventor, size) => inventor.fill(size, inventor.paragraph)),
  'prose, blank lines between': invented((inventor, size) => inventor.fill(size, inventor.paragraph, '\n\n')),
  'prose, hard-wrapped': invented((inventor, size) => inventor.fill(size, inventor.sentence)),
  'prose, one giant line': invented((inventor, size) => inventor.fill(size, inventor.sentence, ' ')),
  'residue on each line': invented((inventor, size) => inventor.fill(size, inventor.residue)),
  'residue, one giant line': invented((inventor, size) => inventor.fill(size, inventor.residue, ' ')),
  'one short line over and over': repeat('Share on Facebook\n'),
  'short words, one a line': invented((inventor, size) => inventor.fill(size, inventor.word)),
  'small letters open each line': repeat('note of the log\n'),
  'list items': invented((inventor, size) => inventor.fill(size, () => `- ${inventor.word()}`)),
  'quotation in quotation': repeat('> '),
  'one giant word': repeat('abcdefgh'),
  spaces: around(' '),
  tabs: around('\t'),
  'no-break spaces': around('\u00a0'),
  'blank lines': around('\n'),
  'lines of one space': around(' \n'),
  'zero-width spaces': around('\u200b'),
  'control characters': around('\u0001'),
  'escape sequences': around('\u001b['),
  'combining marks': around('\u0301'),
  'mojibake starts': around('â€'),
  'lone surrogates': around('\ud83d'),
  'opening brackets': around('('),
  'square brackets': around('['),
  asterisks: around('*'),
  underscores: around('_'),
  backticks: around('`'),
  backslashes: around('\\'),
  quotes: around('"'),
  bars: around('|'),
  hyphens: around('-'),
  'full stops': around('.'),
  'full stops before a letter': (size) => `The ferry left at noon${'.'.repeat(size)}a`,
  'full stops at the end': (size) => `The ferry left at noon${'.'.repeat(size)}`,
  'stops and spaces': around('. '),
  commas: around(', '),
  'a:a:a:': around('a:'),
  'A.B.A.B.': around('A.B.'),
  digits: around('7'),
  'digits and commas': around('1,'),
  'dates run on': around('1/1/2020 '),
  capitals: around('A'),
  'capitalised words': around('Ab '),
  'small letter into capital': around('aB'),
  'by and by': around('by '),
  'lead-ins run on': around('Read Also: '),
  'copyright signs': around('© '),
  'protected addresses': around('[email protected] '),
  'protected addresses, no-break': around('[email\u00a0protected]'),
  'at signs': around('a@'),
  links: around('https://a.example/'),
  'Han, one giant line': around('港口重開。'),
  entities: around('&amp;'),
  'opening tags': around('<a ')
}
