import { listed } from '../../wording/listed.ts'
import { SLAVIC_END } from '../ends/slavic.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** What a page says in Polish and Czech of a letter that it has sent. */
export const mailSentWestSlavic: readonly Rule[] = [
  {
    id: 'newsletter-mail-sent-west-slavic',
    label: 'newsletter',
    languages: ['pl', 'cs'],
    needs: listed('link|e-mail|skrzynk|schránk|odkaz|wiadomość'),
    why: 'The page tells the reader to look into their mail.',
    pattern: lazyShape`
      ^(?:dziękujemy[!.] |děkujeme[!.] )?(?:(?:aby|pro|w celu) (?:dokończyć|potwierdzić|aktywować|potwierdzenia|aktywacji|potvrzení|dokončení|
      aktivaci)[^.,;:?"„“]{3,30},? (?:kliknij|klikněte)[^.;:?"„“]{0,16} (?:w )?(?:link|odkaz)[^.;:?"„“]{0,50}|(?:kliknij|klikněte)(?: prosím)?(?: w| na)? (?:link|
      odkaz)[^.,;:?"„“]{0,24} (?:w|v|we) (?:wiadomości|mailu|e-mailu|e-?mailu)[^.,;:?"„“]{0,24}|(?:wysłaliśmy|odeslali jsme|poslali jsme)(?: ci| vám)? (?:link|e-?mail|
      wiadomość|kod|odkaz|kód|zprávu)(?: (?:z|na|aktywacyjn|potwierdzając|do|s|pro|potvrzovací)[^.,;:?"„“]{2,50})|na (?:twój|podany|váš|
      zadaný) (?:adres )?e-?mail (?:wysłaliśmy|jsme odeslali|jsme poslali|jsme vám)[^.,;:?"„“]{3,50}|(?:wiadomość|e-?mail|potvrzovací e-?mail|zpráva)(?: (?:z|s) (?:linkiem|
      odkazem|potwierdzeniem|potvrzením)(?: [a-z]{6,14})?)? (?:została?|byl[ay]?) (?:wysłan|odeslán)[yao]? na (?:podany|twój|vaši|váš|zadaný|zadanou) (?:adres|adresu|
      e-?mail)[^.,;:?"„“]{0,16}|(?:sprawdź|zkontrolujte)(?: swoją| svou| svůj)? (?:skrzynkę|pocztę|schránku|e-?mail|e-?mailovou schránku)(?: (?:pocztową|odbiorczą|
      i kliknij|a klikněte|e-mail)[^.,;:?"„“]{0,40})?)${SLAVIC_END}
    `,
    drops: [
      'Wysłaliśmy Ci link do logowania.',
      'Sprawdź swoją skrzynkę i kliknij w link',
      'Poslali jsme vám odkaz na změnu hesla.'
    ],
    keeps: [
      'Wysłaliśmy list do wojewody.',
      'Sprawdź skrzynkę z bezpiecznikami.',
      'Zkontrolujte schránku, říkala, přijde obsílka.'
    ]
  }
]
