import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { decode } from '../../src/read/decode.ts'

const hex = (digits: string) => Buffer.from(digits, 'hex')
const latin1 = (text: string) => Buffer.from(text, 'latin1')

test.each([
  [
    'windows-1252',
    '4c6520636166e9206465206c92c9746f696c652061206665726de9203b20ab2074726f70206368657220bb2c2064697420c96c6f646965209620e02056616c636f7572742e',
    'Le café de l’Étoile a fermé ; « trop cher », dit Élodie – à Valcourt.',
    'windows-1252'
  ],
  [
    'windows-1250',
    '4275726d697374727a205a61776164f3776b69206f67b36f7369b32c20bf65206e6f7779206d6f7374207a6f7374616e6965206f7477617274792077209c7769ea746f2e',
    'Burmistrz Zawadówki ogłosił, że nowy most zostanie otwarty w święto.',
    'windows-1250'
  ],
  [
    'windows-1251',
    'ccfdf020c7e0f0e5f7e8edf1eae020eee1faffe2e8eb2c20f7f2ee20eceef1f220eef2eaf0eefef220e220efeeede5e4e5ebfcede8ea2e',
    'Мэр Заречинска объявил, что мост откроют в понедельник.',
    'windows-1251'
  ],
  [
    'koi8-r',
    'eddcd220fac1d2c5dec9ced3cbc120cfc2dfd1d7c9cc2c20ded4cf20cdcfd3d420cfd4cbd2cfc0d420d720d0cfcec5c4c5ccd8cec9cb2e',
    'Мэр Заречинска объявил, что мост откроют в понедельник.',
    'koi8-r'
  ],
  [
    'windows-1253',
    'cf20e4deece1f1f7eff220e1ede1eaefdfedf9f3e520fcf4e920e720e3ddf6f5f1e120e8e120e1edefdfeee5e920f4e720c4e5f5f4ddf1e12e',
    'Ο δήμαρχος ανακοίνωσε ότι η γέφυρα θα ανοίξει τη Δευτέρα.',
    'windows-1253'
  ],
  [
    'windows-1254',
    '4261fe6b616e2c2049fefd6b6bf6799264656b69206bf67072fc6efc6e2070617a6172746573692067fc6efc2061e7fd6c616361f0fd6efd2073f6796c6564692e',
    'Başkan, Işıkköy’deki köprünün pazartesi günü açılacağını söyledi.',
    'windows-1254'
  ],
  [
    'windows-1255',
    'f8e0f920e4f2e9f820e4e5e3e9f220ebe920e4e2f9f820e4e7e3f920e9e9f4fae720e1e9e5ed20f9f0e920e1e1e5f7f82e',
    'ראש העיר הודיע כי הגשר החדש ייפתח ביום שני בבוקר.',
    'windows-1255'
  ],
  [
    'windows-1256',
    'c3dae1e420d1c6edd320c7e1c8e1cfedc920c3e420c7e1ccd3d120c7e1cccfedcf20d3edddcacacd20d5c8c7cd20c7e1c7cbe4ede42e',
    'أعلن رئيس البلدية أن الجسر الجديد سيفتتح صباح الاثنين.',
    'windows-1256'
  ],
  [
    'shift_jis',
    '90c2977496ec8e7382cc8e7392b782cd8141905682b582a28bb482aa8c8e976a93fa82c98a4a92ca82b782e982c694ad955c82b582bd8142',
    '青葉野市の市長は、新しい橋が月曜日に開通すると発表した。',
    'shift_jis'
  ],
  [
    'euc-jp',
    'c0c4cdd5cceebbd4a4cebbd4c4b9a4cfa1a2bfb7a4b7a4a4b6b6a4acb7eecdcbc6fca4cbb3abc4cca4b9a4eba4c8c8afc9bda4b7a4bfa1a3',
    '青葉野市の市長は、新しい橋が月曜日に開通すると発表した。',
    'euc-jp'
  ],
  [
    'iso-2022-jp',
    '1b244240444d554c6e3b54244e3b544439244f482f493d2437243f21231b2842',
    '青葉野市の市長は発表した。',
    'iso-2022-jp'
  ],
  [
    'gb18030',
    'c7e0b4a8d5f2d5f2b3a4d0fbb2bca3acd0c2c7c5bdabd3dad0c7c6dad2bbc9cfcee7cda8b3b5a1a3',
    '青川镇镇长宣布，新桥将于星期一上午通车。',
    'gb18030'
  ],
  [
    'big5',
    'ab43a474c2edc2edaaf8abc5a5aca141b773bef4b14ea9f3ac50b4c1a440a457a4c8b371a8aea143',
    '青川鎮鎮長宣布，新橋將於星期一上午通車。',
    'big5'
  ],
  [
    'euc-kr',
    'c7aab8a5b3bbbdc320bdc3c0e5c0ba20bbf520b4d9b8aeb0a120bff9bfe4c0cfbfa120b0b3c5ebb5c8b4d9b0ed20b9dfc7a5c7dfb4d92e',
    '푸른내시 시장은 새 다리가 월요일에 개통된다고 발표했다.',
    'euc-kr'
  ],
  [
    'utf-16le, no mark',
    'c9006c006f006400690065002000720065006f00700065006e006500640020007400680065002000630061006600e9002e000a00',
    'Élodie reopened the café.\n',
    'utf-16le'
  ],
  ['utf-16be, no mark', '041c044d04400020043e0442043a0440044b043b0020043c043e04410442002e000a', 'Мэр открыл мост.\n', 'utf-16be'],
  [
    'utf-16le, Chinese, no mark',
    '5297dd5d479547957f95a35b035e0cffb0656568065c8e4e1f661f67004e0a4e48531a90668f0230',
    '青川镇镇长宣布，新桥将于星期一上午通车。',
    'utf-16le'
  ]
])('%s is decoded', async (_, digits, value, encoding) => {
  expect(await decode(hex(digits))).toEqual({ value, encoding })
})

test.each([
  ['utf-8', 'efbbbf416264c3a9', 'Abdé', 'utf-8'],
  ['utf-8 with two marks', 'efbbbfefbbbf4162', 'Ab', 'utf-8'],
  ['utf-16le', 'fffe4100e900', 'Aé', 'utf-16le'],
  ['utf-16be', 'feff004100e9', 'Aé', 'utf-16be']
])('the mark of %s is no part of the text', async (_, digits, value, encoding) => {
  expect(await decode(hex(digits))).toEqual({ value, encoding })
})

test.each([
  ['nothing', '', ''],
  ['ASCII', 'Mayor reopens ferry', 'Mayor reopens ferry'],
  ['a few NULs', 'The mayor\0 spoke.\0', 'The mayor\0 spoke.\0'],
  ['a cut in the middle of a letter', 'Élodie a rouvert le caf\u00c3', 'Élodie a rouvert le caf\ufffd'],
  ['a broken byte', 'Élodie, à Évian, \u00ff dit', 'Élodie, à Évian, \ufffd dit']
])('UTF-8 with %s stays UTF-8', async (_, text, value) => {
  const bytes = Array.from(text, (letter) => (/[\u00c3\u00ff]/.test(letter) ? latin1(letter) : Buffer.from(letter)))
  expect(await decode(Buffer.concat(bytes))).toEqual({ value, encoding: 'utf-8' })
})

test.each(['Déjà vu', 'El niño llegó', 'À PARIS', 'Größe', 'São Paulo: eleição', 'Où ?'])(
  'a few words of legacy text are Latin: %s',
  async (value) => {
    expect(await decode(latin1(value))).toEqual({ value, encoding: 'windows-1252' })
  }
)

test('all of windows-1252 is read, whatever the length', async () => {
  const value = '“Valcourt’s café” – 5 € … '.repeat(3)
  const bytes = value.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('’', '\x92')
  const rest = bytes.replaceAll('–', '\x96').replaceAll('€', '\x80').replaceAll('…', '\x85')
  expect(await decode(latin1(rest))).toEqual({ value, encoding: 'windows-1252' })
})

test('a legacy letter far down a long file is found', async () => {
  const value = `${'The ferry sailed at noon. '.repeat(20_000)}Le café fermé à Évian a été vendu.`
  expect(await decode(latin1(value))).toEqual({ value, encoding: 'windows-1252' })
})

const noise = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * index * 31 + index * 7 + (index >> 3)) & 255))

test.each([
  ['a PNG image', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'a PNG image'],
  ['a JPEG image', latin1('\xff\xd8\xff\xe0\0\x10JFIF'), 'a JPEG image'],
  ['a PDF', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3'), 'a PDF'],
  ['a ZIP archive', latin1('PK\x03\x04\x14\0'), 'a ZIP archive or office document'],
  ['a gzip file inside another', hex('1f8b0800000000000003'), 'gzip data'],
  ['a program', latin1('\x7fELF\x02\x01\x01\0'), 'a program'],
  ['a video', latin1('\0\0\0\x20ftypisom'), 'a video or image'],
  ['UTF-32', hex('fffe000041000000'), 'UTF-32'],
  ['zeros', Buffer.alloc(5000), 'binary data'],
  ['noise', noise, 'binary data']
])('%s is no text', async (_, bytes, found) => {
  expect(await decode(bytes)).toEqual({
    code: 'not_text',
    message: `found ${found}, expected text; save the article as UTF-8 text`
  })
})
