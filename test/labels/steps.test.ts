import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { toMarkdown } from '../../src/write/index.ts'
import { bridge } from './bridge.ts'

const amid = (...list: string[]): string =>
  toMarkdown(clean(['The bridge reopens', '', ...bridge.slice(0, 2), '', ...list, '', ...bridge.slice(2)].join('\n')))

describe('the steps of a list', () => {
  test.each([
    [
      'en',
      'How to cross',
      'Download the app.',
      'Create an account.',
      'Choose the hour.',
      'Sign up for the newsletter of the ferry.'
    ],
    [
      'de',
      'So geht es',
      'Laden Sie die App herunter.',
      'Aktivieren Sie die Benachrichtigungen, um Warnungen zu erhalten.',
      'Wählen Sie Ihre Brücke.'
    ],
    [
      'it',
      'Come fare',
      "Scarica l'app Ponte Sicuro.",
      'Attiva le notifiche.',
      'Scegli il tuo ponte.',
      'Iscriviti alla newsletter del comune.'
    ],
    ['sv', 'Så gör du', 'Ladda ner appen Bron.', 'Skapa ett konto.', 'Slå på notiser.', 'Välj din bro.'],
    [
      'ru',
      'Как это сделать',
      'Скачайте приложение «Мост».',
      'Войдите или зарегистрируйтесь.',
      'Включите уведомления.',
      'Выберите свой мост.'
    ],
    ['tr', 'Nasıl yapılır', 'Uygulamayı indirin.', 'Bildirimleri açın.', 'Köprünüzü seçin.']
  ])('stay beside each other (%s)', (_, heading, ...steps) => {
    const marked = [steps.map((step, at) => `${String(at + 1)}. ${step}`), steps.map((step) => `• ${step}`)]
    for (const list of marked) {
      const cleaned = amid(heading, ...list)
      for (const step of steps) expect(cleaned).toContain(step)
    }
  })

  test.each([
    [['1. Download our app.', '2. Choose the hour.', '3. Sign up for our newsletter.']],
    [['• Download the app', '• Sign up for the newsletter', '• Turn on notifications', '• Become a member']],
    [['- Get the app!', '- Sign up for our newsletter!', '- Become a member!']],
    [['• Ladda ner appen', '• Prenumerera på nyhetsbrevet', '• Logga in', '• Bli medlem']]
  ])('are none where a site offers its own: %j', (list) => {
    const cleaned = amid(...list)
    for (const line of list.filter((line) => /app|letter|brev/.test(line))) expect(cleaned).not.toContain(line.slice(3))
  })
})
