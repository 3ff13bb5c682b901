/* eslint-disable no-control-regex, no-misleading-character-class -- the tests are about exactly these characters */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyRepairs } from '../../src/read/layers.ts'
import { stays, strayOpenings, strays, suspects } from '../../src/read/repair-table.ts'
import { findRepairs } from '../../src/read/repairs.ts'

const reads = (value: string) => applyRepairs(value, findRepairs(value))
const kinds = (value: string) => findRepairs(value).map((repair) => repair.why)

test.each([
  ['a NUL', 'may\0or', 'mayor', 'control character'],
  ['C0 and C1 controls', 'ma\x01\x1f\x7f\x81\x9fyor', 'mayor', 'control character'],
  ['a colour', '\x1b[1;31mmayor', 'mayor', 'escape sequence'],
  ['a cursor move with an intermediate', '\x1b[0 qmayor', 'mayor', 'escape sequence'],
  ['a private mode', '\x1b[?25lmayor', 'mayor', 'escape sequence'],
  ['an 8-bit colour', '\x9b31mmayor', 'mayor', 'escape sequence'],
  ['a window title', '\x1b]0;a title\x07mayor', 'mayor', 'escape sequence'],
  ['a hyperlink', '\x1b]8;;https://valcourt.example\x1b\\mayor', 'mayor', 'escape sequence'],
  ['a device string', '\x1bPq#0;2\x1b\\mayor', 'mayor', 'escape sequence'],
  ['a privacy message', '\x1b^hidden\x9cmayor', 'mayor', 'escape sequence'],
  ['an application command', '\x1b_hidden\x1b\\mayor', 'mayor', 'escape sequence'],
  ['a title that never ends', '\x1b]mayor', 'mayor', 'escape sequence'],
  ['a character set', '\x1b(Bmayor', 'mayor', 'escape sequence'],
  ['a reset', '\x1bcmayor', 'mayor', 'escape sequence'],
  ['an escape at the end', 'mayor\x1b', 'mayor', 'escape sequence'],
  ['marks of direction', '\u200e\u202emayor\u2069\u061c', 'mayor', 'bidi control'],
  ['a zero-width space', 'may\u200bor', 'mayor', 'zero-width character'],
  ['a word joiner', 'may\u2060or', 'mayor', 'zero-width character'],
  ['an inner byte order mark', 'may\ufeffor', 'mayor', 'zero-width character'],
  ['a joiner that nothing needs', 'may\u200d\u200cor', 'mayor', 'zero-width joiner'],
  ['a selector that nothing needs', 'may\ufe0for', 'mayor', 'variation selector'],
  ['a soft hyphen', 'may\u00ador', 'mayor', 'soft hyphen'],
  ['a no-break space', 'the\u00a0mayor', 'the mayor', 'no-break space'],
  ['a narrow no-break space', 'the\u202fmayor', 'the mayor', 'no-break space'],
  ['a thin space', 'the\u2009mayor', 'the mayor', 'exotic space'],
  ['an ideographic space', '市\u3000長', '市 長', 'exotic space'],
  ['a line separator', 'the\u2028mayor', 'the mayor', 'line separator'],
  ['a next line', 'the\u0085mayor', 'the mayor', 'line separator'],
  ['a form feed', 'the\fmayor', 'the mayor', 'line separator'],
  ['hidden tags', 'mayor\u{e0041}\u{e007f}', 'mayor', 'Unicode tag'],
  ['annotation marks', '\ufff9mayor\ufffb', 'mayor', 'annotation mark'],
  ['a lost picture', 'the\ufffcmayor', 'the mayor', 'object replacement character'],
  ['a noncharacter', 'may\uffffor', 'mayor', 'noncharacter'],
  ['half a letter', 'mayor\ud83d', 'mayor\ufffd', 'lone surrogate'],
  ['a quotation mark of windows-1252 read as latin-1', 'mayor\x92s', 'mayor’s', 'windows-1252 punctuation'],
  [
    'a letter with its accent behind it',
    'le mai\u0302tre a e\u0301te\u0301 re\u0301e\u0301lu',
    'le maître a été réélu',
    'decomposed letter'
  ],
  ['a letter with two marks', 'Vie\u0323\u0302t Nam đo\u0309i mo\u031b\u0301i', 'Việt Nam đỏi mới', 'decomposed letter'],
  ['a composed letter with one more mark', 'mê\u0301n', 'mến', 'decomposed letter'],
  ['Greek and Cyrillic letters', 'δη\u0301μαρχος, наи\u0306', 'δήμαρχος, най', 'decomposed letter'],
  ['Korean syllables in their parts', '시장은 말했다'.normalize('NFD'), '시장은 말했다', 'decomposed letter'],
  ['a Korean syllable with its last part apart', '마\u11af', '말', 'decomposed letter'],
  ['quotation marks by number', '&#8220;It hums,&#x201D; she said', '“It hums,” she said', 'HTML entity'],
  ['an entity that was escaped again', 'R&amp;amp;D, &amp;#8220;sea', 'R&D, “sea', 'HTML entity'],
  ['signs and letters by name', 'caf&eacute; &Uuml;ber &ndash; &hellip;', 'café Über – …', 'HTML entity'],
  ['a number of windows-1252', 'the mayor&#146;s', 'the mayor’s', 'HTML entity'],
  ['a space by name', 'the&nbsp;mayor', 'the mayor', 'HTML entity'],
  ['the marks of CDATA', '<![CDATA[The mayor]]>', 'The mayor', 'CDATA mark'],
  ['voiced kana', 'カ\u3099ラス、ハ\u309aン', 'ガラス、パン', 'decomposed letter'],
  ['letters of India in one piece', 'প\u09dcুন, \u095eोन', 'পড\u09bcুন, फ\u093cोन', 'decomposed letter']
])('%s is repaired', (_, value, text, why) => {
  expect(reads(value)).toBe(text)
  expect(new Set(kinds(value))).toEqual(new Set([why]))
})

test.each([
  ['tab, line feed, carriage return', 'a\tb\r\nc\rd'],
  ['a Persian non-joiner', 'می‌خواهم و ۱۲‌ساله'],
  ['a Devanagari joiner', 'क्‍ष'],
  ['a Malayalam joiner at the end of a word', 'അവന്‍ വന്നു'],
  ['a Sinhala joiner', 'ශ්‍රී'],
  ['a Mongolian non-joiner', 'ᠮᠣ\u200cᠩ'],
  ['a family', '👨‍👩‍👧‍👦'],
  ['a skin tone and a profession', '👩🏽‍🚀'],
  ['a heart on fire', '❤️‍🔥'],
  ['a sign shown as text', '☎︎ and ☀️'],
  ['a keycap', '1️⃣'],
  ['the flag of Wales', '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}'],
  ['a variant of an ideograph', '葛\u{e0100}城市'],
  ['letters beyond the first plane', '𠮷野家 😀'],
  ['marks that no letter is composed with', 'x\u0302 = ɛ\u0303, а\u0301 and \u0301 alone'],
  ['marks in another order', 'q\u0307\u0323'],
  ['a letter with its marks kept apart', 'e\u0302\u034f\u0301'],
  ['a pile of marks', `a${'\u0300\u0316'.repeat(6)}`],
  ['entities of markup, and what is none', 'a &lt;b&gt; c &#60; &#0; &#1114112; &#55296; &zacute &xacute; AT&T; fish &chips;'],
  ['an entity that the text speaks of', 'Write `&nbsp;` or "&amp;", and \\&amp; in Markdown.'],
  ['Arabic, Hebrew and Devanagari marks', 'دهٔ مُدَرِّس שָׁלוֹם क\u093c'],
  ['Korean of old', '\u1112\u119e\u11ab'],
  ['typographic signs', '“Valcourt’s” – it… 5 €']
])('%s stays', (_, value) => {
  expect(findRepairs(value)).toEqual([])
})

test('joiners stay once, where a zero-width space stood between', () => {
  expect(reads('می\u200b\u200c\u200cخواهم')).toBe('می\u200cخواهم')
})

test('places count UTF-16 units of the text as it came', () => {
  expect(findRepairs('😀 a\u00a0b\u200b\u200bc\x1b[0m')).toEqual([
    { start: 4, end: 5, replacement: ' ', why: 'no-break space' },
    { start: 6, end: 8, replacement: '', why: 'zero-width character' },
    { start: 9, end: 13, replacement: '', why: 'escape sequence' }
  ])
})

/** Arbitrary text, rich in what the table is about. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('Ã', '©', 'â€', '™', '‹', 'Â', '\u00a0', '\u200b', '\u200d', '\u200c', '\ufe0f', '👩', '🚀', 'ک', 'क', '्'),
      fc.constantFrom(
        '\x1b',
        '[',
        ']',
        '\x07',
        '\\',
        '0',
        'm',
        '\x9b',
        '🏴',
        '\u{e0067}',
        '\u{e007f}',
        '\ud800',
        '\udc00',
        '\u00ad',
        '\n'
      ),
      fc.constantFrom('&', 'amp;', '#8220;', '&nbsp;', '&#x', '"', ']]>', '<![CDATA['),
      fc.constantFrom('e', 'A', 'e\u0301', '\u0300', '\u0302', '\u0323', '\u034f', 'ᄒ', 'ᅡ', 'ᆫ', '하', 'カ', '\u3099'),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))
    ),
    { maxLength: 40 }
  )
  .map((parts) => parts.join(''))

test('repairs stand in order, apart, inside the text, and say their kind', () => {
  fc.assert(
    fc.property(text, (value) => {
      let place = 0
      for (const { start, end, why } of findRepairs(value)) {
        expect(start).toBeGreaterThanOrEqual(place)
        expect(end).toBeGreaterThan(start)
        expect(why).not.toBe('')
        place = end
      }
      expect(place).toBeLessThanOrEqual(value.length)
    }),
    { numRuns: 500 }
  )
})

const forbidden =
  /[\0-\x08\v\f\x0e-\x1f\x7f-\xa0\xad\u061c\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffc\p{Cs}]/u

test('repaired text holds nothing that harms and needs no repair', () => {
  fc.assert(
    fc.property(text, (value) => {
      const repaired = reads(value)
      expect(repaired).not.toMatch(forbidden)
      expect(findRepairs(repaired)).toEqual([])
    }),
    { numRuns: 1000 }
  )
})

test('the quick look misses no character of the table', () => {
  const joiners = /[\u034f\u200c\u200d\ufe00-\ufe0f]/
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit)
    if (joiners.test(character)) continue
    const repaired = kinds(character).some((why) => why !== 'decomposed letter')
    if (repaired) expect(character).toMatch(suspects)
    else if (forbidden.test(character)) expect.fail(`U+${unit.toString(16)} is not repaired`)
  }
})

const sources = [...stays, ...strays].map(({ pattern }) => `(?:${typeof pattern === 'string' ? pattern : pattern.source})`)

/** Where a row of the table matches, as found by asking everywhere. */
const anyRow = new RegExp(sources.join('|'), 'gu')
const everywhere = (value: string) => [...value.matchAll(anyRow)].map(({ index }) => index)
const atOpening = new RegExp(sources.join('|'), 'uy')

test('whatever stays or strays begins with a unit that is looked for', () => {
  const followers = ['\ufe00', '\ufe0f\u20e3', '\u200d👩']
  for (let unit = 0; unit < 0xffff; unit++) {
    for (const follower of followers) {
      const value = String.fromCharCode(unit) + follower
      atOpening.lastIndex = 0
      if (atOpening.test(value)) expect(value.search(strayOpenings), value).toBe(0)
    }
  }
  const pieces = fc.constantFrom(
    ...Array.from('a1#*字〆葛é☀©™ℹ↔〰한ع कण്‍'),
    '🏴',
    '👩',
    '🏽',
    '𠮷',
    '\ufe0e',
    '\ufe0f',
    '\u20e3',
    '\u200d',
    '\u200c',
    '\u034f',
    '\u{e0101}',
    '\u{e0067}',
    '\u{e007f}',
    '\ud83d',
    '\udc69'
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const value = parts.join('')
      const places = new RegExp(strayOpenings.source, 'g')
      const looked = [...value.matchAll(places)].map(({ index }) => index)
      expect(looked).toEqual(expect.arrayContaining(everywhere(value)))
    }),
    { numRuns: 500 }
  )
})

test.each([
  ['no-break spaces', 'a\u00a0'.repeat(500_000)],
  ['titles that never end', '\x1b]'.repeat(1_000_000)],
  ['colours that never end', '\x1b[' + '0'.repeat(5_000_000)],
  ['8-bit colours', '\x9b1'.repeat(300_000)],
  ['non-joiners', 'ک' + '\u200c'.repeat(2_000_000)],
  ['flags that never end', '🏴\u{e0067}'.repeat(300_000)],
  ['a family without end', '👩\u200d'.repeat(300_000)],
  ['mojibake', 'Ã©'.repeat(300_000)],
  ['mojibake without end', 'Ð¸'.repeat(1_000_000)],
  ['nearly mojibake', 'à»»'.repeat(1_000_000)],
  ['nested mojibake', 'Ã'.repeat(500_000) + 'â€‹' + '©'.repeat(500_000)],
  ['entities', '&nbsp;'.repeat(500_000)],
  ['entities that never end', '&#'.repeat(2_000_000)],
  ['decomposed letters', 'e\u0301'.repeat(1_000_000)],
  ['marks without end', `e${'\u0301\u0323'.repeat(2_000_000)}`],
  ['Korean in its parts', '한'.normalize('NFD').repeat(500_000)],
  ['one long line', 'The ferry – at last – sailed. '.repeat(350_000)]
])('a long text of %s is read to its end', { timeout: 60_000 }, (_, value) => {
  const repairs = findRepairs(value)
  expect(applyRepairs(value, repairs)).not.toMatch(/[\u00a0\x1b\x9b]/)
})
