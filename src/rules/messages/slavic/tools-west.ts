import { listed } from '../../wording/listed.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const TALK = '(?:komentarz[a-zy]*|odpowiedz[ia]|opini[ei]?|komentář[a-zeůi]*|odpověd[ií]|odpovědí|názor[ůy]?)'

/** It is a control of a thread or a counter of letters, in Polish and Czech. */
export const toolsWestSlavic: readonly Rule[] = [
  {
    id: 'comments-tools-west-slavic',
    label: 'comments',
    languages: ['pl', 'cs'],
    needs: listed(
      `jeszcze|ještě|najpierw|nejdříve|nejprve|pokaż|załaduj|zobacz|rozwiń|ukryj|zobrazit|načíst|skrýt|sortuj|sortowanie|řadit|seřadit|znak|najnowsze
      najstarsze|nejnovější|nejstarší`
    ),
    why: 'It is a control of a thread or a counter of letters.',
    pattern: lazyShape`
      ^(?:(?:pokaż|załaduj|zobacz|rozwiń|ukryj|zobrazit|načíst|skrýt) (?:(?:więcej|wszystkie|kolejne|jeszcze|pozostałe|poprzednie|dalších|další|všechny|předchozí|
      ještě) )*\d{0,5} ?(?:kolejn(?:ych|e) |więcej |dalších )?${TALK}(?: ?\(\d{1,5}\))?|(?:jeszcze|ještě) \d{1,4} ${TALK}|(?:wpisz|napisz|napište|zadejte) (?:swój |
      svůj )?(?:komentarz|komentář) \((?:maksymalnie|maks\.|do|max\.|maximálně|nejvýše) \d{2,5} znak[óůwy]+\)|(?:sortuj|sortowanie|řadit|seřadit)(?: ${TALK})?:? (?:według|
      wg|po|od|podle)(?: (?:dat[yua]|ocen|oceny|popularności|najnowszych|najstarszych|trafności|data|času|oblíbenosti|hodnocení|nejnovějších))+|(?:od )?(?:najpierw|
      nejdříve|nejprve) (?:najnowsze|najstarsze|najlepsze|najpopularniejsze|nejoblíbenější|nejnovější|nejstarší|nejlepší)|(?:pozostało|zostało|
      zbývá):?(?: ci| vám)? (?:znaków:? \d{1,5}|\d{1,5} znak[óůwy]*)|\d{1,5} ?\/ ?\d{2,5} znak[óůwy]+)[.!…]?$
    `,
    drops: ['Pokaż 3 kolejne odpowiedzi', 'Sortuj według popularności', 'Zbývá 200 znaků', 'Načíst další komentáře (12)'],
    keeps: ['Pokaż komentarze, prosił sędzia.', 'Zbývá pět znaků na zdi.', 'Sortuj według koloru, mówi ogrodnik.']
  }
]
