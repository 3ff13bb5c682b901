import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { toBlocks } from '../../src/blocks/index.ts'
import { toSource } from '../../src/read/source.ts'
import { toText } from '../../src/write/index.ts'

const pieces = (value: string): string[] => toBlocks(toSource(value)).blocks.map(({ text }) => text)
const story = 'The ferry to Holm leaves from the east bank of the river at eight.'

describe('a button behind the last sentence of a line', () => {
  test.each([
    [story, 'View live map'],
    [story, 'See all photos'],
    [story, 'Full timetable here'],
    [story, 'BOOK TICKETS ONLINE NOW'],
    [story, 'Print recipe'],
    [story, 'Download the plan (PDF, 2 MB)'],
    [story, 'Stories from the harbour >>'],
    [story, '👍 34 👎 2 Copy link'],
    [story, 'ENDS'],
    [story, 'Share'],
    ['Die Fähre nach Holm legt um acht am Ostufer ab.', 'Zur Bildergalerie'],
    ['Der Teig soll eine Stunde ruhen, bevor er in den Ofen kommt.', 'Rezept ausdrucken'],
    ['Le bac de Holm part à huit heures de la rive est.', 'Voir la carte'],
    ['El barco de Holm sale a las ocho de la orilla este.', 'Ver post en X'],
    ['Il traghetto per Holm parte alle otto dalla riva est.', 'Guarda la fotogallery'],
    ['De pont naar Holm vertrekt om acht uur van de oostoever.', 'Bekijk de beste prijs bij Molenwinkel'],
    ['Prom do Holm odpływa o ósmej ze wschodniego brzegu.', 'Pobierz rozkład (DOC)'],
    ['Feribotul spre Holm pleacă la opt de pe malul de est.', 'FOTO: Galerie (9)'],
    ['Färjan till Holm går klockan åtta från östra stranden.', 'Se bilder från resan (14 st)'],
    ['Паром в Холм отходит в восемь с восточного берега.', 'Смотреть все фото'],
    ['המעבורת להולם יוצאת בשמונה מן הגדה המזרחית של הנהר.', 'לכל הכתבות במדור >>'],
    ['होल्म की नाव आठ बजे पूर्वी किनारे से चलती है।', 'पिन करें | प्रिंट करें | रेट करें'],
    ['去霍姆的渡船八点从东岸开出，要走半个小时。', '点击查看更多图片'],
    ['홀름으로 가는 배는 여덟 시에 동쪽 강가에서 떠난다.', '영상 보기']
  ])('is cut off: %s %s', (...expected) => {
    expect(pieces(expected.join(' '))).toEqual(expected)
  })

  test('may be glued to it, or to the credit of a picture', () => {
    expect(pieces(`${story}View gallery`)).toEqual([story, 'View gallery'])
    expect(pieces('The old ferry at Holm in spring (Image: Holm Courier)View 3 Images').at(-1)).toBe('View 3 Images')
  })

  test.each([
    `${story} Ilse Maron`,
    `${story} — Arden Wire`,
    `${story} Holm Ferry Society`,
    `${story} View from the ferry`,
    `${story} Read it aloud`,
    `${story} Save liquid for later`,
    `${story} Check the seasoning`,
    `${story} Tickets £4`,
    `${story} Tickets for members only`,
    `${story} Book online at holmferry.example`,
    `${story} Call 0800 555 0123`,
    `${story} See the stars, said the boy`,
    `${story} Holm 2 Arden 1`,
    `${story} Watch House, Pin Mill`,
    `${story} Full story page 4`,
    `${story} All tickets sold`,
    `${story} DataSeeWatch and copy the link`,
    `${story} Ilse Maron | Otto Wehr | Ada Holm`,
    'What Is a Slipway? Learn More About the Story',
    'adduser <name> usermod -aG sudo. Print <name>',
    'Die Fähre nach Holm legt um acht am Ostufer ab. Alle Tickets ausverkauft',
    'Noch am Abend stand auf dem Zettel an der Tür. Brot kaufen',
    'Паром в Холм отходит в восемь с восточного берега. Все билеты проданы',
    'Skela za Holm kreće u osam sa istočne obale reke. Kupio kartu za voz'
  ])('is no tail of the story: %s', (text) => expect(pieces(text)).toEqual([text]))

  test('is none where the next line goes on with the sentence', () => {
    expect(pieces(`${story} View the gallery\nof old ships that hangs in the mill.`)[0]).toMatch(/gallery/)
  })

  test('goes with its words, and the story stays', () => {
    const cleaned = clean(`The ferry stops\n\n${story} View harbour map\n\nIt has done so since the flood, and nobody knows why.`)
    expect(toText(cleaned)).toContain(story)
    expect(toText(cleaned)).not.toContain('harbour map')
    expect(cleaned.dropped.map(({ rule }) => rule)).toEqual(['button-behind-prose'])
  })
})

describe('residue behind a headline without a mark', () => {
  test.each([
    ['The council blames the county and the county blames nobody', '3 minutes read'],
    ['Nobody recalls the old note that the bank of Holm once printed', 'Subscriber Exclusive'],
    ['The crew and its captain spent a snowy night at a café in Holm', 'Join the conversation'],
    ['An old ferryman sorts the ropes of his boat | Arden photo', 'FEATURED STORIES'],
    ['The old ferry at Holm before it was closed to all the traffic', 'View gallery'],
    ['Rat und Kreis streiten weiter über die neue Fähre', 'Lesezeit: 3 Minuten'],
    ['Le conseil et le canton se disputent encore le bac', 'Temps de lecture : 3 min']
  ])('is cut off: %s %s', (...expected) => expect(pieces(expected.join(' '))).toEqual(expected))

  test('may be glued to it', () => {
    const headline = 'The council blames the county and the county blames nobody'
    expect(pieces(`${headline}2 minutes read`)).toEqual([headline, '2 minutes read'])
  })

  test.each([
    'Why the rules of the harbour are still a five minute read',
    'How a small crew taught the whole valley to Join the conversation',
    'Mill Town Residents And Their Friends Join The Conversation',
    'The long letter of the mayor about the ferry drew 318 comments',
    'The wheel of his life stood in the old film View from the gallery',
    'Was man wissen muss und wo es noch Tickets kaufen',
    'Wie man auf dem Handy der Kinder alte Bilder ansehen'
  ])('is none: %s', (text) => expect(pieces(text)).toEqual([text]))
})
