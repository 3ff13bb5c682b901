import { listed } from '../../wording/listed.ts'
import { SLAVIC_END } from '../ends/slavic.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** The page says that a list or a search is empty, in Polish and Czech. */
export const nothingHereWestSlavic: readonly Rule[] = [
  {
    id: 'navigation-nothing-here-west-slavic',
    label: 'navigation',
    languages: ['pl', 'cs'],
    needs: listed('wyników|zapisane|zapisanych|ulubione|lista jest pusta|výsled|uložené|uložených|oblíbené|seznam je prázdný'),
    why: 'The page says that a list or a search is empty.',
    pattern: lazyShape`
      ^(?:(?:brak|nie znaleziono)(?: żadnych)? wyników(?: (?:dla|wyszukiwania|spełniających)[^.,;:?"„“]{0,40})?|(?:vašemu|zadanému) (?:dotazu|hledání) (?:neodpovídá|
      nevyhovuje)[^.,;:?"„“]{3,30}|(?:nenalezeny|nebyly nalezeny) žádné výsledky[^.,;:?"„“]{0,30}|(?:tutaj|tu|zde|tady) (?:pojawią się|znajdziesz|zobaczysz|se zobrazí|
      najdete|uvidíte)(?: twoje| vaše)? (?:zapisane|ulubione|uložené|oblíbené)[^.,;:?"„“]{0,36}|(?:nie masz|nemáte)(?: jeszcze| zatím)? (?:żadných |żadnych |
      žádné )?(?:zapisanych|ulubionych|uložené|oblíbené) (?:artykułów|tekstów|články|příspěvky)|(?:twoja |váš )?(?:lista|seznam)(?: (?:ulubionych|zapisanych|
      oblíbených))? (?:jest pusta|je prázdný)(?=!?$))${SLAVIC_END}
    `,
    drops: [
      'Brak wyników wyszukiwania',
      'Tutaj znajdziesz zapisane artykuły.',
      'Nenalezeny žádné výsledky.',
      'Twoja lista jest pusta'
    ],
    keeps: ['Lista jest pusta, nikt się nie zgłosił.', 'Brak wyników martwi trenera.', 'Nie masz zapisanych wspomnień.']
  }
]
