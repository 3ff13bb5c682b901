import { listed } from '../../wording/listed.ts'
import { SLAVIC_END } from '../ends/slavic.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const MAIL =
  '(?:newsletter|powiadomie|powiadomień|wiadomośc|artykuł|komentar|temat|autor|kana|subskrypcj|odběr|novin|upozorněn|oznámen|zpráv|člán|komentář|tém|autor|' +
  'rubri)[a-ząćęłńóśźżáčďéěíňřšťúůýž]*'
const WAS =
  '(?:zostałe[śm](?:/[ao]ś)?|zostałaś|został(?:\\(?/?a\\)?)? (?:pan|pani|pan/pani)|zostali państwo|jesteś|byli jste|byl\\(?a?\\)? jste|jste)'

/** The page tells the reader what they have done on it, in Polish and Czech. */
export const toastYouWestSlavic: readonly Rule[] = [
  {
    id: 'navigation-toast-you-west-slavic',
    label: 'navigation',
    languages: ['pl', 'cs'],
    needs: listed(
      `wylogowan|zalogowan|pomyślnie|odebíráte|będziesz|budete|przeczytałeś|przeczytałaś|přečetli|zarejestrowan|zaregistrován|zapisan|zapisał|wypisan
      obserwujesz|subskrybujesz|oddałeś|oddałaś|zagłosowałeś|wyłączyłeś|włączyłeś|nie będziesz|nie możesz|odhlášen|přihlášen|přihlásili|odhlásili|hlasovali
      sledujete|nebudete|nemůžete`
    ),
    why: 'The page tells the reader what they have done on it.',
    pattern: lazyShape`
      ^(?:(?:dziękujemy|gratulacje|děkujeme|gratulujeme|hotovo|gotowe)[!,.]? )?(?:${WAS} (?:(?:już|teraz|pomyślnie|automatycznie|úspěšně|již|nyní|automaticky|nie|
      poprawnie) )*(?:(?:wylogowan|zalogowan|odhlášen|přihlášen|zarejestrowan|zaregistrován)[yaiá]?(?:\/[ay])?(?: (?:(?:z|do|na|w|ze?) (?:konta|kont[oa]|serwisu|systemu|
      portalu|aplikacji|účtu|aplikace|systému|webu|stránk[ya]ch?)|jako [^.,;:?"„“]{2,24}))?|(?:zapisan|wypisan)[yai](?:\/[ay])? (?:na|do|z|
      od) [^.,;:?"„“]{0,12}${MAIL}[^.,;:?"„“]{0,16})|(?:nie jesteś|nejste) (?:zalogowan|přihlášen)[yai]?|(?:pomyślnie (?:wylogowano|zalogowano|zapisano|wysłano)|
      (?:wylogowano|zalogowano|zapisano|wysłano) pomyślnie)|(?:tento|ten) newsletter (?:již|už) odebíráte|przeczytał(?:eś|aś)(?: już)? (?:wszystkie|
      swój limit) [^.,;:?"„“]{0,10}(?:darmow|bezpłatn)[^.,;:?"„“]{3,30}|přečetli jste (?:všechny|svůj limit) [^.,;:?"„“]{0,10}(?:bezplatn|zdarma)[^.,;:?"„“]{3,30}|
      (?:zapisał|wypisał)(?:eś|aś|eś\/aś) się (?:na|do|z) [^.,;:?"„“]{0,12}${MAIL}[^.,;:?"„“]{0,16}|(?:úspěšně |již |právě )?(?:jste se )?(?:úspěšně )?(?:přihlásili|
      odhlásili)(?: jste se)? (?:k|z|od|na) [^.,;:?"„“]{0,12}${MAIL}[^.,;:?"„“]{0,16}|(?:obserwujesz|subskrybujesz|sledujete|odebíráte) (?:już |teraz |již |nyní )*(?:ten |
      tego |tę |toto |tohoto |tuto )${MAIL}|(?:oddałeś|oddałaś|zagłosowałeś|zagłosowałaś)(?: już)?(?: głos)?(?: już)? w (?:tej|tym) (?:ankiecie|sondzie|głosowaniu)|
      (?:v této (?:anketě|soutěži) )?(?:jste )?(?:již|už) (?:jste )?hlasovali|(?:wy?łączył(?:eś|aś)) powiadomienia[^.,;:?"„“]{0,30}|(?:nie będziesz już|już nie będziesz|
      będziesz|už nebudete|budete) (?:otrzymywa[ćł]|dostava[ćł]|dostávat) (?:[^.,;:?"„“]{0,16} )?${MAIL}[^.,;:?"„“]{0,30}|(?:nie możesz|nemůžete) (?:odpowiedzieć na|ocenić|
      edytować|usunąć|zgłosić|komentować|odpovědět na|hodnotit|upravit|smazat) (?:te|ten|to|tento|sw|svůj|własn)[a-zéęůj]* (?:komentarz|wpis|artykuł|post|opini|komentář|
      příspěvek|článek)[aęu]?)${SLAVIC_END}
    `,
    drops: [
      'Zostałaś wylogowana.',
      'Jesteś zalogowany jako gość.',
      'Zapisałeś się do newslettera',
      'Obserwujesz już tego autora.',
      'Byli jste úspěšně přihlášeni',
      'Už nebudete dostávat oznámení od tohoto autora.'
    ],
    keeps: [
      'Zostałeś zapisany do szkoły muzycznej.',
      'Oddałeś już głos na most?',
      'Nie będziesz już płacić za parking.',
      'Byli jste přihlášeni ke zkoušce, nebo ne?',
      'Sledujete řeku už třicet let.'
    ]
  }
]
