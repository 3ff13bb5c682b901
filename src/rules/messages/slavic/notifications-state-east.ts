import { listed } from '../../wording/listed.ts'
import { SLAVIC_END } from '../ends/slavic.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** The page offers notifications, or says whether they are on, in Russian and Ukrainian. */
export const notificationsStateEastSlavic: readonly Rule[] = [
  {
    id: 'app-notifications-state-east-slavic',
    label: 'app',
    languages: ['ru', 'uk'],
    needs: listed('уведомления|сповіщення'),
    why: 'The page offers notifications, or says whether they are on.',
    pattern: lazyShape`
      ^(?:(?:push-|пуш-|браузерные |браузерні )?(?:уведомления|сповіщення)(?: (?:от|від|в|у|на|для|о|про) [^.,;:?"“«]{3,30})? (?:включены|отключены|выключены|заблокированы|
      запрещены|увімкнен[оі]|ввімкнено|вимкнен[оі]|заблоковано)(?: (?:в|у|для|на) [^.,;:?"“«]{3,30})?|(?:включите|включить|разрешите|увімкніть|увімкнути|
      дозвольте) (?:push-|пуш-)?(?:уведомления|сповіщення)(?: (?:от|від|в|у|на|для|о|про) [^.,;:?"“«]{3,30})?)${SLAVIC_END}
    `,
    drops: ['Уведомления отключены', 'Включите уведомления в настройках браузера', 'Сповіщення увімкнено.'],
    keeps: ['Уведомления о сносе получили сорок семей.', 'Включите уведомления, просил её сын.']
  }
]
