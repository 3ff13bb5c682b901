import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

const stories: Readonly<Record<string, readonly [string, string, string, string]>> = {
  en: [
    'By Ilse Maron',
    '4 March 2031',
    'The car park on the quay of Saltmere takes no more coins from Monday, the council said.',
    'Who has no phone may ring a bell, and somebody will come.'
  ],
  it: [
    'di Tomaso Brelli',
    '4 marzo 2031',
    'Da lunedì i parcometri del molo di Salmara non accettano più contanti, dice il comune.',
    'Chi non ha il telefono può suonare una campana, e qualcuno arriva.'
  ],
  de: [
    'Von Ilse Maron',
    '4. März 2031',
    'Am Kai von Salmar nehmen die Automaten ab Montag keine Münzen mehr, teilt die Stadt mit.',
    'Wer kein Telefon hat, kann läuten, und jemand kommt.'
  ],
  pl: [
    'Anna Marońska',
    '4 marca 2031',
    'Od poniedziałku parkomaty na nabrzeżu w Salmarze nie przyjmują monet, podał urząd miasta.',
    'Kto nie ma telefonu, może zadzwonić dzwonkiem, a ktoś przyjdzie.'
  ],
  ru: [
    'Анна Маронова',
    '4 марта 2031',
    'С понедельника паркоматы на набережной Салмара не принимают монеты, сообщили в мэрии.',
    'У кого нет телефона, тот может позвонить в колокол, и кто-нибудь придёт.'
  ]
}

const titleOf = (lang: string, ...over: string[]) => clean([...over, ...stories[lang]!].join('\n')).metadata

describe('a headline that asks as prompts do', () => {
  test.each([
    ['en', 'Download the app or walk, drivers on the quay are told'],
    ['en', 'Get alerts on your phone when the river rises'],
    ['it', 'Scarica l’app e paga il parcheggio, Salmara dice addio alle monete'],
    ['de', 'Abonnieren statt kaufen: Wie ein Kai seinen Laden rettet'],
    ['pl', 'Pobierz aplikację albo chodź pieszo. Nowe zasady na nabrzeżu'],
    ['ru', 'Скачайте приложение или идите пешком: новые правила на набережной']
  ])('is the title over a writer and a day (%s): %s', (lang, headline) => {
    const { title, authors, published } = titleOf(lang, headline)
    expect([title, authors.length, published]).toEqual([headline, 1, '2031-03-04'])
  })

  test('is the title right over the story where that has its words', () => {
    const headline = 'Scarica l’app e paga sul molo, Salmara dice addio ai contanti'
    expect(clean([headline, ...stories['it']!.slice(2)].join('\n')).metadata.title).toBe(headline)
  })

  test.each([
    ['en', 'Get our alerts on your phone from the quay of Saltmere'],
    ['en', 'Get the Saltmere Post alerts on your phone every morning'],
    ['it', 'Attiva le notifiche per restare sempre aggiornato'],
    ['de', 'Melden Sie sich an, um weiterzulesen und zu kommentieren'],
    ['pl', 'Zapisz się do newslettera i otrzymuj najważniejsze wiadomości'],
    ['ru', 'Подпишитесь на рассылку и получайте главные новости дня']
  ])('is none where a site offers its news (%s): %s', (lang, prompt) => {
    expect(titleOf(lang, prompt).title).not.toBe(prompt)
    expect(clean([prompt, ...stories[lang]!.slice(2)].join('\n')).metadata.title).toBeNull()
  })

  test('is none below the headline', () => {
    const headline = 'The quay of Saltmere takes no coins'
    expect(titleOf('en', headline, 'Get alerts on your phone when the river rises').title).toBe(headline)
  })
})
