import { listed } from '../../wording/listed.ts'
import { SLAVIC_END } from '../ends/slavic.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** The page offers notifications, or says whether they are on, in Polish and Czech. */
export const notificationsStateWestSlavic: readonly Rule[] = [
  {
    id: 'app-notifications-state-west-slavic',
    label: 'app',
    languages: ['pl', 'cs'],
    needs: listed('powiadomienia|oznámení|upozornění|notifikace'),
    why: 'The page offers notifications, or says whether they are on.',
    pattern: lazyShape`
      ^(?:powiadomienia|oznámení|upozornění|notifikace)(?: (?:push|od|z|o|w|na|pro|v) [^.,;:?"„“]{3,30})? (?:są|zostały|jsou|byl[ay]) (?:włączon|wyłączon|zablokowan|zapnut|
      vypnut|zablokován|povolen)[aeyáé](?: (?:w|dla|na|pro|ve?) [^.,;:?"„“]{3,30})?${SLAVIC_END}
    `,
    drops: ['Powiadomienia są wyłączone', 'Oznámení jsou vypnutá.', 'Powiadomienia zostały zablokowane w przeglądarce'],
    keeps: ['Powiadomienia o rozbiórce zostały wysłane rodzinom.', 'Oznámení o demolici jsou na radnici.']
  }
]
