import { describe, expect, it } from 'vitest'
import { offersNews } from '../../src/rules/reading/offers.ts'
import { saysOurs } from '../../src/rules/reading/ours.ts'

describe('what a site calls its own', () => {
  it.each([
    'Download our app',
    'Follow us on the river',
    'Abonnieren Sie unseren Newsletter',
    'Suscríbete a nuestra newsletter',
    'Recevez nos alertes',
    'Iscriviti alla nostra newsletter',
    'Schrijf je in voor onze nieuwsbrief',
    'Assine a nossa newsletter',
    'Zapisz się do naszego newslettera',
    'Abonează-te la newsletterul nostru',
    'Přihlaste se k odběru našeho zpravodaje',
    'Lataa sovelluksemme',
    'Iratkozzon fel hírlevelünkre',
    'Bültenimize abone olun',
    'Подпишитесь на нашу рассылку',
    'Εγγραφείτε στο newsletter μας',
    '关注我们的公众号'
  ])('%s', (line) => {
    expect(saysOurs(line)).toBe(true)
  })

  it.each([
    'Download the programme, drivers in four towns are told',
    'Descarregue a app e poupe nos parques e nas ruas: os novos preços',
    'Téléchargez l’appli comme tout le monde',
    'Scarica l’app, undici comuni dicono sì',
    'Pobierz aplikację albo stój',
    'Hent appen, eller bliv i bussen'
  ])('is not said by: %s', (line) => {
    expect(saysOurs(line)).toBe(false)
  })
})

describe('what prompts offer', () => {
  it.each([
    'Get breaking news on your phone',
    'Nichts mehr verpassen',
    'Ontvang het laatste nieuws',
    'Получайте главные новости',
    '每天免费送到'
  ])('%s', (line) => {
    expect(offersNews(line)).toBe(true)
  })

  it.each([
    'Sign up for the newsletter or miss the flood',
    'Meld je aan voor de nieuwsbrief, of loop',
    'Tilaa uutiskirje tai jää rannalle'
  ])('is not said by: %s', (line) => {
    expect(offersNews(line)).toBe(false)
  })
})
