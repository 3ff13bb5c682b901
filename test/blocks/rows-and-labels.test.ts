import { describe, expect, test } from 'vitest'
import { toBlocks } from '../../src/blocks/index.ts'
import { toSource } from '../../src/read/source.ts'

const pieces = (value: string): string[] => toBlocks(toSource(value)).blocks.map(({ text }) => text)
const story = 'The bridge over the Wend will stay shut until spring, the county said on Monday.'

describe('a row of residue inside a line', () => {
  test.each([
    [[story, 'Photo: Wend Valley Council', 'Follow us on Facebook', 'Related articles', 'Contact']],
    [
      [
        `${story} Zaterdag is er een open dag.`,
        'Foto: Gemeente Wend',
        'Volg ons op Facebook',
        'Gerelateerde artikelen',
        'Contact'
      ]
    ]
  ])('is cut into its pieces: %j', (expected) => {
    expect(pieces(expected.join(' '))).toEqual(expected)
  })

  test('a few names at the end of a sentence stay', () => {
    const text = `${story} It was told by Contact Theatre and Print Hall`
    expect(pieces(text)).toEqual([text])
  })
})

describe('a label over an advert inside a line', () => {
  test.each([
    [[story, 'ADVERTISEMENT', 'Residents were told by letter.']],
    [[story, 'SCROLL TO CONTINUE WITH CONTENT', 'Wind speeds had doubled within an hour.']],
    [[story, 'Publicité', '« Nous irons jusqu’au bout », prévient le maire.']],
    [[story, 'Anzeige', '„Das war zu viel“, sagte Otto Wehr.']],
    [[story, 'РЕКЛАМА', '«Это был камень», — сказал Олег Венд.']]
  ])('is told by its capitals or the quotation behind it: %j', (expected) => {
    expect(pieces(expected.join(' '))).toEqual(expected)
  })

  test.each([
    [['PUBLICIDAD', '“Fue una negociación larga”, dijo Otto Wehr.']],
    [['REKLAM', 'Belediye Başkanı Otto Wehr böyle dedi.']],
    [['REKLAMA', '– To historyczna chwila – powiedział Otto Wehr.']],
    [['Annons', '– Stanna inne, säger Otto Wehr.']]
  ])('is told at the beginning of a line, and leaves the dash to who speaks: %j', (expected) => {
    expect(pieces(expected.join(' '))).toEqual(expected)
  })

  test.each([
    [[story, 'Advertisement', '"I walked home," said Otto Wehr.']],
    [[story, 'REKLAM', 'Üretici Otto Wehr böyle dedi.']],
    [[story, 'Werbung', 'Anwohner wurden mit einem Brief gewarnt.']]
  ])('is told where it is glued on both sides: %j', (expected) => {
    expect(pieces(expected.join(''))).toEqual(expected)
  })

  test.each([
    `${story} Werbung „an jeder Ecke“ störte Otto Wehr.`,
    `${story} PR Manager Otto Wehr was sorry.`,
    `${story} Publicité mensongère, dit le maire.`,
    `${story} NATO Secretary Otto Wehr was sorry.`
  ])('a sentence that opens alike stays whole: %s', (text) => {
    expect(pieces(text)).toEqual([text])
  })
})

describe('who took a picture', () => {
  test.each([
    [['Foto: Jörg Wehr/dpa', 'Nach langer Debatte hat der Rat am Montag die Brücke beschlossen.']],
    [['(Foto: Antara/Budi Wehr)', 'ARDEN - Jembatan di Desa Wend ambruk setelah hujan.']]
  ])('is cut off where the agency or the bracket ends: %j', (expected) => {
    expect(pieces(expected.join(' '))).toEqual(expected)
  })

  test.each([
    'Foto: Agerpres Primăria din Valea Morii a închis podul vechi începând de vineri.',
    'Ảnh: Hoàng Lam Cầu Bến Sậy bị sập lúc rạng sáng sau trận mưa lớn.'
  ])('takes no name of the story with it: %s', (text) => expect(pieces(text)).toEqual([text]))
})

describe('an arrow behind the last sentence', () => {
  test('opens a linked headline', () => {
    expect(pieces(`${story} >> Mill town votes for a new bridge`)).toEqual([story, '>> Mill town votes for a new bridge'])
    expect(pieces(`${story} >> the old sign said`)).toEqual([`${story} >> the old sign said`])
  })
})

describe('a sentence of the story beside residue', () => {
  test.each([
    [[story, 'La obra acaba en mayo.', 'Síguenos en Google Noticias', 'Comentarios']],
    [[story, 'Bygget börjar i juni.', 'Missa inga nyheter – ladda ner vår app']],
    [[story, 'A obra custa seis milhões.', 'Receba as notícias no seu e-mail']]
  ])('is not taken for its first sentence: %j', (expected) => {
    const [first, ...residue] = pieces(expected.join(' '))
    expect(first).toBe(expected.slice(0, 2).join(' '))
    expect(residue.join(' ')).toBe(expected.slice(2).join(' '))
  })

  test('stays behind a linked headline where no capital shows its end', () => {
    const text = 'وقال المزارع إن المحصول لن يكفي. اقرأ المزيد: وضع السدود في البلاد وزار مسؤولون من الوزارة المنطقة يوم الخميس.'
    expect(pieces(text)).toEqual([text])
  })
})
