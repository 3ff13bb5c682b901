import { listed } from '../../wording/listed.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** The page asks the reader’s age before it shows something, in Polish and Czech. */
export const ageGateWestSlavic: readonly Rule[] = [
  {
    id: 'navigation-age-gate-west-slavic',
    label: 'navigation',
    languages: ['pl', 'cs'],
    needs: listed('18 lat|18 let|21 lat|drastyczn|zawiera|obsahuje|obsahovat|zawierać'),
    why: 'The page asks the reader’s age before it shows something.',
    pattern: lazyShape`
      ^(?:(?:czy )?(?:masz|ukończyłeś|ukończyłaś|ukończyłeś\/aś)(?: już| ukończone| skończone)* (?:16|18|21) lat\?|(?:je vám|bylo vám)(?: již| už)?(?: více než)? (?:16|18|
      21) let\?|(?:mam (?:już )?(?:ukończone|skończone)|je mi(?: již| už)?(?: více než)?) (?:16|18|21) (?:lat|let)[.!]?|(?:potwierdzam|oświadczam|potwierdź|potvrzuji|
      potvrďte),? (?:że|že) (?:mam|masz|ukończyłe[mś]|ukończyła[mś]|mi je|vám je|jsem starší|jsem dovršil)(?: ukończone| více než| již)* (?:16|18|21) (?:lat|let)[.!]?|
      (?:ten |ta |tento )?(?:materiał|film|treść|zdjęcie|wideo|obsah|video|snímek) (?:może zawierać|zawiera|może obsahovat|může obsahovat|
      obsahuje) [^.,;:?"„“]{3,30}[.!] (?:(?:czy )?(?:na pewno )?(?:chcesz|chcete) (?:go |ją |je |jej |ho )?(?:zobaczyć|obejrzeć|kontynuować|zobrazit|vidět|
      pokračovat)[a-z ]{0,8}\?|(?:pokaż|zobrazit)\??))$
    `,
    drops: [
      'Czy masz 18 lat?',
      'Oświadczam, że mam ukończone 18 lat',
      'Je vám více než 18 let?',
      'Film zawiera drastyczne sceny. Chcesz kontynuować?'
    ],
    keeps: ['Masz ukończone 18 lat i mieszkasz w gminie?', 'Film zawiera dowody. Chcesz wierzyć, że sąd je obejrzy?']
  }
]
