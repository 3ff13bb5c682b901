import { bareEndIn, endIn } from './end.ts'

/** What may follow a message in Russian and Ukrainian, in Polish and Czech: thanks, or what the reader is to do next. */
const NEXT =
  'спасибо|пожалуйста|перейдите|перейдіть|попробуйте|повторите|обновите|войдите|авторизуйтесь|' +
  'проверьте|перезагрузите|откройте|оформите|мы (?:скоро )?(?:свяжемся|ответим|сообщим|рассмотрим)|' +
  'дякуємо|будь ласка|спробуйте|повторіть|оновіть|увійдіть|авторизуйтеся|перевірте|перезавантажте|відкрийте|оформіть|ми (?:скоро )?(?:зв.яжемося|відповімо|розглянемо)|' +
  'dziękujemy|prosimy|proszę|spróbuj|odśwież|przejdź|přejděte|zaloguj|sprawdź|zaktualizuj|otwórz|wykup|odpowiemy|skontaktujemy|' +
  'děkujeme|prosím|zkuste|obnovte|přihlaste|zkontrolujte|aktualizujte|otevřete|ozveme|odpovíme'
const WHY = '(?:, (?:чтобы|щоб|aby|abyste|żeby|jak)[^.,;:?"“„«]{0,50})?'
const TAIL = ` (?:${NEXT})[^.,;:?"“„«—]{0,60}${WHY}[.!]?`

export const SLAVIC_END = endIn(TAIL)
export const SLAVIC_BARE_END = bareEndIn(TAIL)
