import { listed } from '../../wording/listed.ts'
import { SLAVIC_END } from '../ends/slavic.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** The page tells the reader on which of their lists the story is, in Polish and Czech. */
export const toastListWestSlavic: readonly Rule[] = [
  {
    id: 'navigation-toast-list-west-slavic',
    label: 'navigation',
    languages: ['pl', 'cs'],
    needs: listed('ulubionych|zapisanych|schowka|zakładek|listy|oblíbených|uložených|seznam|záložek|záložk|na później'),
    why: 'The page tells the reader on which of their lists the story is.',
    pattern: lazyShape`
      ^(?:(?:ten |to |tento |toto )?(?:artykuł|tekst|materiał|wpis|przepis|wideo|strona|článek|text|recept|video|příspěvek|stránka) )?(?:(?:został[aoy]?|byl[aoy]?|
      pomyślnie|úspěšně) )*(?:dodan|usunięt|usunię|zapisan|zapisa|přidán|odebrán|odstraněn|uložen)(?:[yaoe]|to)? (?:do|z|na|ze?|w|v) (?:twoich |swoich |vašich |vašeho |
      twojej listy(?=\W|$))?(?:(?<=listy)|ulubionych|zapisanych|zakładek|schowka|listy (?:lektur|do przeczytania|życzeń|zapisanych|ulubionych)|oblíbených|uložených|záložek|
      seznamu?(?: (?:četby|oblíbených|k přečtení|uložených))?)${SLAVIC_END}
    `,
    drops: ['Przepis został dodany do zapisanych', 'Usunięto z ulubionych', 'Článek byl odebrán ze seznamu četby.'],
    keeps: ['Artykuł został usunięty z ustawy.', 'Kniha byla přidána na seznam zakázaných děl.', 'Text byl uložen do archivu.']
  }
]
