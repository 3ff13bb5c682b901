import { listed } from '../../wording/listed.ts'
import { SLAVIC_BARE_END, SLAVIC_END } from '../ends/slavic.ts'
import { lazyShape } from '../../wording/shape.ts'
import { DONE, HEAD, HOW } from './done-west.ts'
import type { Rule } from '../../rule.ts'

/** The page says what became of a comment, message or setting, in Polish and Czech. */
export const toastBareWestSlavic: readonly Rule[] = [
  {
    id: 'navigation-toast-bare-west-slavic',
    label: 'navigation',
    languages: ['pl', 'cs'],
    needs: listed(
      `komentarz|opinia|hasło|profil|ustawienia|zmiany|wiadomość|zgłoszenie|subskrypcja|komentář|názor|heslo|nastavení|změny|zpráva|nahlášení
      sesji|sesja|přihlášení|relace|odkazu`
    ),
    why: 'The page says what became of a comment, message or setting.',
    pattern: lazyShape`
      ^${HEAD}(?:(?:komentarz|opinia|hasło|profil|(?:ustawienia|nastavení)(?: [a-ząćęłńóśźżáčďéěíňřšťúůýž]{5,16})?|zmiany|wiadomość|zgłoszenie|subskrypcja|komentář|názor|
      heslo|nastavení|změny|zpráva|nahlášení)(?: (?:zosta[łl][aoy]?|zostały|byl[aoy]?|jest|je))?(?:${HOW} ${DONE}${SLAVIC_BARE_END}| (?:pomyślnie|
      úspěšně) ${DONE}${SLAVIC_END})|(?:komentarz|opinia|komentář|názor)${HOW} (?:usunięt|ukryt|zablokowan|odstraněn|smazán|skryt|zablokován)[aoy]? (?:przez (?:moderatora|
      administratora|autora|użytkownika)|(?:moderátorem|administrátorem|autorem|uživatelem)|(?:za|kvůli) (?:naruszeni|porušení)[a-z]* [^.,;:?"„“]{3,30})${SLAVIC_END}|
      (?:czas |ważność |platnost )?(?:twojej |twoja |vašeho |vaší |vaše )?(?:sesj[ia]|přihlášení|relace|odkazu) (?:wygasł[ao]?|minął|vypršel[ao]?)(?:, (?:zaloguj się|
      přihlaste se) [a-zěýž]{4,8})?${SLAVIC_END})
    `,
    drops: [
      'Hasło zostało zmienione',
      'Zgłoszenie zostało wysłane. Dziękujemy!',
      'Komentář byl smazán moderátorem.',
      'Nastavení bylo úspěšně uloženo.'
    ],
    keeps: [
      'Hasło zostało zmienione.',
      'Zgłoszenie zostało wysłane do prokuratury.',
      'Heslo bylo změněno po vloupání',
      'Komentarz został usunięty, ale spór trwa.'
    ]
  }
]
