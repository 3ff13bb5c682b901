import { listed } from '../../wording/listed.ts'
import { SLAVIC_END } from '../ends/slavic.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const WHO =
  '(?:zalogowan|zarejestrowan|przihlášen|přihlášen|registrovan)[iíy] (?:użytkownicy|czytelnicy|uživatelé|čtenáři|členové)'
const READER = '(?:prenumeratorzy|subskrybenci|abonenci|předplatitelé)'
const WRITE =
  '(?:komentować|dodawać komentarze|pisać komentarze|oceniać|odpowiadać|głosować w ankie[a-z]+|komentovat|přidávat komentáře|přispívat|diskutovat|hodnotit)'

/** A comment tool says who may write, or that nobody may, in Polish and Czech. */
export const stateOfThreadWestSlavic: readonly Rule[] = [
  {
    id: 'comments-state-of-thread-west-slavic',
    label: 'comments',
    languages: ['pl', 'cs'],
    needs: listed(
      'komentowa|komentarz|oceniać|odpowiadać|głosować|komentov|komentář|diskuse|diskuze|diskutovat|přispívat|hodnotit'
    ),
    why: 'A comment tool says who may write, or that nobody may.',
    pattern: lazyShape`
      ^(?:(?:możliwość |možnost )?(?:komentowani[ea]|komentarze|komentáře|komentování|komentování|dyskusja|diskus[ez]|diskuze)(?: (?:do|pod|k|u|ke) (?:tego|tym|tej|tomuto|
      tohoto|této) [a-ząęłćśěíáýůu]+| (?:tego|tohoto) (?:artykułu|tekstu|wpisu|článku|příspěvku))? (?:został[aoy]? |zostały |jest |są |byl[ay]? |jsou |je )?(?:tymczasowo |
      již |już |dočasně )?(?:wyłączon|zamknięt|zablokowan|niedostępn|vypnut|uzavřen|zavřen|zakázán|nedostupn)[aeyáé]?|(?:komentarze|komentáře) (?:są dostępne|
      jsou dostupné) (?:tylko|jedynie|wyłącznie|pouze|jen) (?:dla |pro )?(?:prenumerator|subskrybent|zalogowan|zarejestrowan|předplatitel|přihlášen|
      registrovan)[a-zůým]+(?: użytkowników| uživatelům| uživatele)?|(?:tylko |jedynie |pouze |jen )?${WHO} (?:mogą|mohou) ${WRITE}[^.,;:?"„“]{0,24}|${WRITE}(?: (?:ten|
      tento|ty)[a-z ]{3,12})? (?:mogą|mohou) (?:tylko|wyłącznie|jedynie|pouze|jen) (?:${WHO}|${READER}))${SLAVIC_END}
    `,
    test: ([line]) => !/^(?:dyskusja|diskus)/iu.test(line) || /(?:tego|tym|tej|tomuto|tohoto|této)/iu.test(line),
    drops: [
      'Komentarze pod tym artykułem są zamknięte.',
      'Komentowanie tego artykułu zostało wyłączone',
      'Diskutovat mohou pouze přihlášení uživatelé.',
      'Komentovat mohou jen předplatitelé'
    ],
    keeps: [
      'Dyskusja jest zamknięta.',
      'Diskuse o rozpočtu je uzavřena, řekl ministr.',
      'Komentować decyzji burmistrz nie chciał.',
      'Komentarze polityków nikogo nie zdziwiły.'
    ]
  }
]
