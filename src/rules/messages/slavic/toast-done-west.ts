import { listed } from '../../wording/listed.ts'
import { SLAVIC_END } from '../ends/slavic.ts'
import { lazyShape } from '../../wording/shape.ts'
import { DONE, HEAD, HOW } from './done-west.ts'
import type { Rule } from '../../rule.ts'

const OWNED =
  '(?:komentarz|opinia|odpowiedź|głos|konto|profil|hasło|wiadomość|zgłoszenie|zapytanie|pytanie|subskrypcja|prenumerata|rejestracja|sesja|adres(?: e-?mail)?|e-?mail|' +
  'ustawienia|' +
  'dane|zdjęcie|ocena|recenzja|formularz|płatność|przeglądarka|plik|wpis|ankieta|preferencje|' +
  'komentář|názor|odpověď|hlas|účet|heslo|zpráva|nahlášení|dotaz|předplatné|odběr|registrace|relace|e-?mailová adresa|nastavení|hodnocení|prohlížeč|soubor|příspěvek|' +
  'požadavek|přihlášení)'
const WHERE =
  '(?: (?:(?:na|do|ke?|po) (?:moderacj|sprawdzeni|akceptacj|zatwierdzeni|weryfikacj|schválení|moderac|kontrole|ověření)[a-ząęěií]*(?: [a-ząćęłńóśźżáčďéěíňřšťúůýž]+)?|' +
  '(?:za|kvůli|z powodu) (?:naruszeni|łamani|porušení|porušován)[a-z]* [^.,;:?"„“]{3,30}|przez (?:moderatora|administratora|autora)|(?:moderátorem|administrátorem|autorem)))?'

/** The page tells the reader what became of what they sent, in Polish and Czech. */
export const toastDoneWestSlavic: readonly Rule[] = [
  {
    id: 'navigation-toast-done-west-slavic',
    label: 'navigation',
    languages: ['pl', 'cs'],
    needs: listed('twój |twoja |twoje |váš |vaše |państwa '),
    why: 'The page tells the reader what became of what they sent.',
    pattern: lazyShape`^${HEAD}(?:tw(?:ój|oja|oje)|váš|vaše|państwa) ${OWNED}${HOW} ${DONE}${WHERE}${SLAVIC_END}`,
    drops: [
      'Twoja opinia została wysłana.',
      'Twoje hasło zostało pomyślnie zmienione',
      'Váš názor byl přijat. Děkujeme.',
      'Twój wpis oczekuje na akceptację moderatora'
    ],
    keeps: [
      'Twój głos został oddany za późno, usłyszała.',
      'Twoje zgłoszenie zostało wysłane do prokuratury wiosną.',
      'Váš hlas je důležitý.',
      'Twoje konto jest puste.'
    ]
  }
]
