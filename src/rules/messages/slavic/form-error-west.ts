import { listed } from '../../wording/listed.ts'
import { SLAVIC_END } from '../ends/slavic.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const FIELD =
  '(?:adresu?(?: e-?mail)?|e-?mail[auy]?|numeru?(?: telefonu)?|telefon|loginu?|has[łl]o|has[łl]a|imię|nazw[aę] użytkownika|kodu?(?: pocztowy)?|dat[aęy]|' +
  'e-?mailov(?:ou|á) adres[ua]|telefonní číslo|číslo|jméno|heslo|uživatelské jméno|kód|psč|datum)'
const RIGHT = '(?:prawidłow|poprawn|właściw|ważn|platn|správn|existující)[a-ząęéý]*'

/** A form says what is wrong with what was entered, in Polish and Czech. */
export const formErrorWestSlavic: readonly Rule[] = [
  {
    id: 'navigation-form-error-west-slavic',
    label: 'navigation',
    languages: ['pl', 'cs'],
    needs: listed(
      `podaj|wpisz|wypełnij|uzupełnij|wprowadzony|podany|zadan|tato|wprowadź|zadejte|vyplňte|to pole|pola|toto pole|pole |już|již|už|hasła nie|podane hasła
      hesla se|nieprawidłow|niepoprawn|błędn|neplatn|nesprávn|chybn|zbyt wiele|przekroczono|příliš mnoho|musi zawierać|musí obsahovat|musí mít|nie istnieje
      neexistuje`
    ),
    why: 'A form says what is wrong with what was entered.',
    pattern: lazyShape`
      ^(?:(?:błąd|przepraszamy|proszę|chyba|prosím|omlouváme se)[!,.:]? )?(?:(?:wypełnij|uzupełnij|vyplňte)(?: prosím)? (?:wszystkie |všechna )?(?:wymagane|obowiązkowe|
      povinná) (?:pola|pole)|(?:wprowadzony|podany|zadaný|zadané) ${FIELD} (?:jest (?:nieprawidłow|niepoprawn|błędn)[yae]|je (?:nesprávn|neplatn|chybn)[ýéá])|(?:podaj|
      wpisz|wprowadź|podać|wpisać|zadejte|vyplňte)(?: prosím)? ${RIGHT} ${FIELD}[^.,;:?"„“]{0,24}|(?:to|toto) pole (?:jest wymagane|jest obowiązkowe|nie może (?:być|
      pozostać) puste|je povinné|musí být vyplněno|nesmí být prázdné)|(?:\* ?-? ?)?pol[ae],? (?:oznaczone|z gwiazdką|označená)[^.;:?"„“]{0,30} (?:wymagane|obowiązkowe|
      povinná)|(?:ten|podany|taki|tento|tato|zadaný|toto) (?:adres e-?mail|e-?mail|login|e-?mailová adresa|uživatelské jméno|jméno) (?:jest|już|je|nie|již|už|
      ne)[^.,;:?"„“]{0,8} (?:zarejestrowan|zajęt|używan|istnieje|zaregistrován|použív|obsazen|existuje|registrován)[a-zéáý]*(?: w [^.,;:?"„“]{2,20}| v [^.,;:?"„“]{2,20})?|
      (?:użytkownik|konto|uživatel|účet) (?:o|z|s) (?:tym|takim|podanym|tímto|touto|tak[oou]*|zadan[a-zý]+) [^.,;:?"„“]{3,24} (?:już istnieje|nie istnieje|již existuje|
      už existuje|neexistuje)|(?:podane |wpisane |zadaná )?(?:hasła nie są (?:identyczne|takie same|zgodne)|hasła nie pasują do siebie|hesla se neshodují)|(?:podano |
      wprowadzono )?(?:nieprawidłow|niepoprawn|błędn|neplatn|nesprávn|chybn)[a-ząéýáe]+ (?:adres e-?mail|e-?mail|login|hasło|nazwa użytkownika|kod pocztowy|
      e-?mailová adresa|(?:uživatelské )?jméno|heslo)(?: (?:lub|albo|i|nebo|či|a) (?:[a-z]+ )?${FIELD})?|(?:zbyt wiele|przekroczono (?:liczbę|limit)|
      příliš mnoho) (?:nieudanych |neúspěšných )?(?:prób|zapytań|pokusů|požadavků)(?: (?:logowania|o přihlášení|přihlášení))?|(?:hasło|heslo) (?:musi|musí) (?:zawierać|
      mieć|obsahovat|mít)[a-ząćęłńóśźżáčďéěíňřšťúůýž ]{0,16} \d{1,2} znak[ůóówi]*(?=$))${SLAVIC_END}
    `,
    drops: [
      'Wpisz prawidłowy adres e-mail',
      'To pole nie może być puste.',
      'Konto o podanym adresie już istnieje',
      'Neplatný e-mail nebo heslo',
      'Hesla se neshodují',
      'Příliš mnoho pokusů o přihlášení. Zkuste to později.'
    ],
    keeps: [
      'To pole jest obsiane żytem.',
      'Zbyt wiele prób oszustwa, uważa policja.',
      'Hasła na murach nie są identyczne.',
      'Zadejte adresu do vyhledávače.',
      'Hasło musi mieć 12 znaków, radzi ekspert.'
    ]
  }
]
