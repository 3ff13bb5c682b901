import { listed } from '../../wording/listed.ts'
import { SLAVIC_END } from '../ends/slavic.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const THING =
  '(?:treść|wideo|film|materiał|nagranie|transmisja|wykres|grafika|mapa|tabela|infografika|ankieta|quiz|formularz|galeria|element|strona|funkcja|' +
  'obsah|video|audio|graf|tabulka|anketa|kvíz|formulář|galerie|prvek|stránka|funkce|přenos)'
const HERE =
  '(?:(?:w |we )?tw[a-z]+ (?:kraju|regionie|przeglądarce|urządzeniu|lokalizacji)|(?:ve? )?vaš[íe][a-z]* (?:zemi|regionu|prohlížeči|zařízení|oblasti)|(?:w|v|ve) (?:tej |' +
  'této |naszej )?' +
  '(?:wersji mobilnej|aplikacji|aplikaci|mobilní verzi|mobilní aplikaci|przeglądarce|prohlížeči))'
const HIDES =
  '(?:nie jest (?:dostępn|obsługiwan|wspieran|wyświetlan)[yaei]|jest niedostępn[yaei]|nie może zostać wyświetlon[yae]|(?:není|nie są)(?: bohužel)? (?:dostępn|dostupn|' +
  'podporován)[aáéýoy]?|' +
  'je nedostupn[ýáé]|nelze zobrazit)'

/** The page says that it does not show something here, or how to see it, in Polish and Czech. */
export const unshownWestSlavic: readonly Rule[] = [
  {
    id: 'navigation-unshown-west-slavic',
    label: 'navigation',
    languages: ['pl', 'cs'],
    needs: listed(
      `zablokowan|zablokován|nie wyświetla|nezobrazuje|niedostępn|nie jest|nie może zosta|nie wyraziłeś|není|nedostupn|nelze zobrazit|wyraź|włącz|zaakceptuj
      povolte|přijměte|musisz|musíte`
    ),
    why: 'The page says that it does not show something here, or how to see it.',
    pattern: lazyShape`
      ^(?:(?:niestety|bohužel|przepraszamy|omlouváme se)[!,.:]? )?(?:(?:(?:ten|to|ta|tento|toto|tato|interaktywn[yae]|interaktivní) )+(?:(?:treść|wideo|film|materiał|
      nagranie|obsah|video|audio)|${THING}(?= [^.]*(?:${HERE})))(?: ${HERE})? ${HIDES}(?: ${HERE})?|(?:(?:ten|to|ta|tento|toto|
      tato) )?${THING}(?: wideo)? (?:(?:został[aoy]? |jest |byl[ao]? |je )?(?:zablokowan[yae]|zablokován[oa]?) ${HERE}|je ${HERE} zablokován[oa]?|(?:nie wyświetla się|
      se nezobrazuje) ${HERE})|(?:to|ten|toto|tento) ${THING} (?:není|nie jest) (?:[a-z]+ )?${HERE} (?:dostupn|podporován|dostępn|obsługiwan)[aáéýey]?|(?:interaktivní|
      interaktywn[yae]) ${THING} (?:není|nie jest) ${HERE} (?:dostupn|podporován|dostępn|obsługiwan)[aáéýey]?|(?:aby (?:zobaczyć|obejrzeć|wyświetlić|odtworzyć|zobrazit|
      přehrát)|pro (?:zobrazení|přehrání))(?: tę| ten| to| ta| tento| tohoto| toto)? (?:treść|treści|film|wideo|materiał|post|obsahu?|videa?|příspěvk[ua]),? (?:wyraź|włącz|
      zaakceptuj|musisz|povolte|přijměte|musíte|zapněte|odsouhlaste)[^.;:?"„“]{3,70}|(?:ta )?treść z (?:serwisu |portalu )?[^.,;:?"„“]{3,20} (?:została|
      jest) zablokowana[^.;:?"„“]{0,60})${SLAVIC_END}
    `,
    drops: [
      'Ten film jest niedostępny w Twoim kraju.',
      'Interaktywna mapa nie jest obsługiwana w aplikacji',
      'Tento obsah není dostupný ve vaší zemi.',
      'Aby obejrzeć ten film, zaakceptuj pliki cookies'
    ],
    keeps: [
      'Ten film nie jest dostępny dla śledczych.',
      'Ta funkcja nie jest przewidziana w ustawie.',
      'Aby zobaczyć ten film, czekali dwie godziny.'
    ]
  }
]
