import { describe, expect, it } from 'vitest'
import { matchRules } from '../../src/rules/engine/match.ts'
import { asksHow } from '../../src/rules/reading/asks-how.ts'

describe('a heading or question of a story about apps, letters and comments', () => {
  it.each([
    'How do you turn off notifications on your phone?',
    'How to turn off notifications on your phone',
    'So schalten Sie Meldungen auf Ihrem Smartphone aus',
    'Comment désactiver les notifications sur votre mobile ?',
    '¿Cómo desactivar las notificaciones de tu móvil?',
    'Come disattivare gli avvisi sul tuo telefono',
    'Como desativar as notificações no seu celular?',
    'Hoe zet je meldingen op je telefoon uit?',
    'Jak wyłączyć powiadomienia w telefonie?',
    'Cum oprești notificările pe telefon?',
    'Jak vypnout upozornění v telefonu?',
    'Så stänger du av notiser i mobilen',
    'Hvordan slår du av varsler på mobilen?',
    'Sådan slår man notifikationer fra på mobilen',
    '2. Uygulama nereden indirilir?',
    'Как отключить уведомления в телефоне?',
    'Як вимкнути сповіщення в телефоні?',
    'Ποια νέα φέρνει η εφαρμογή;',
    'كيف يتم تحميل التطبيق؟',
    'اپلیکیشن را از کجا دانلود کنیم؟',
    'ऐप कहां से डाउनलोड करें?',
    '手机通知怎么关闭？',
    'アプリはどこからダウンロードするのか。',
    '앱을 어떻게 설치하나?',
    'Com desactivar les notificacions al mòbil?',
    'Kaip išjungti pranešimus telefone?',
    'איך מכבים התראות בנייד?',
    'Bagaimana mematikan notifikasi di ponsel?',
    'Tải ứng dụng ở đâu?'
  ])('is no prompt: %s', (line) => {
    expect(asksHow(line)).toBe(true)
    expect(matchRules(line)).toEqual([])
  })

  it.each([
    'How to get our app',
    'Comment recevoir nos alertes sur votre mobile ?',
    'Come with us: download the app',
    'Vuoi ricevere le notizie sul tuo telefono?',
    'アプリをダウンロードしませんか？',
    '언제 어디서나 앱으로 받아보세요'
  ])('is none where the site offers its own, or asks whether one wants it: %s', (line) => {
    expect(asksHow(line)).toBe(false)
  })
})
