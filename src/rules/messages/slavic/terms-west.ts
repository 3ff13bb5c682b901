import { listed } from '../../wording/listed.ts'
import { SLAVIC_END } from '../ends/slavic.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** A wall says what a subscription costs, or that it can be ended, in Polish and Czech. */
export const termsWestSlavic: readonly Rule[] = [
  {
    id: 'paywall-terms-west-slavic',
    label: 'paywall',
    languages: ['pl', 'cs'],
    needs: listed('w dowolnej chwili|w każdej chwili|w dowolnym momencie|kdykoli|pierwszy miesiąc|první měsíc|pierwsze|první'),
    why: 'A wall says what a subscription costs, or that it can be ended.',
    pattern: lazyShape`
      ^(?:(?:(?:z )?(?:subskrypcji|subskrypcję|prenumeraty|prenumeratę|předplatné) )?(?:możesz|można|lze|můžete)(?: (?:zrezygnować|anulować|wypisać się|zrušit|kdykoli|
      kdykoliv|se odhlásit))+(?: (?:z )?(?:subskrypcji|subskrypcję|prenumeraty|prenumeratę|newslettera|předplatné|
      odběr))?(?: w każdej chwili| w dowolnym momencie| w dowolnej chwili)?|(?:pierwszy|pierwsze|první)(?: \d)? (?:miesiąc|miesiące|tydzień|měsíc|týden|měsíce)(?: (?:za|
      tylko|jen|už|już|prenumeraty|dostępu))* \d{1,4}(?:,\d\d)? ?(?:zł|kč|pln|€),? (?:potem|następnie|później|poté|pak|dále) (?:za )?\d{1,4}(?:,\d\d)? ?(?:zł|kč|pln|
      €)[^.;:?"„“]{0,20})${SLAVIC_END}
    `,
    test: ([line]) => /(?:w każdej|w dowoln).*|kdykoli|\d/iu.test(line) && /^(?!można)|subskryp|prenumer|newslet/iu.test(line),
    drops: [
      'Możesz zrezygnować w dowolnym momencie.',
      'Předplatné lze kdykoliv zrušit',
      'Pierwszy miesiąc za 5 zł, potem 29 zł miesięcznie'
    ],
    keeps: ['Możesz zwrócić bilet w każdej chwili.', 'Z wyjazdu można zrezygnować, mówi wójt.']
  }
]
