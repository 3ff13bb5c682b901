import { listed } from '../../wording/listed.ts'
import { SLAVIC_BARE_END, SLAVIC_END } from '../../wording/message-end-slavic.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const HEAD = '(?:(?:dziękujemy|gotowe|sukces|błąd|ups|przepraszamy|děkujeme|hotovo|chyba|omlouváme se)[!,.:] )?'
const HOW =
  '(?: (?:pomyślnie|prawidłowo|już|tymczasowo|trwale|został[aoy]?|jest|są|nie|czeka|byl[aoyi]?|je|jsou|úspěšně|již|už|zatím|dočasně|trvale))*'
const DONE =
  '(?:(?:dodan|wysłan|zapisan|oddan|opublikowan|usunięt|zaktualizowan|zmienion|utworzon|aktywowan|potwierdzon|zarejestrowan|zablokowan|zawieszon|przyjęt|odrzucon|przesłan|' +
  'zweryfikowan|przetworzon|nieaktualn|przestarzał|anulowan|przedłużon|ukryt)[yaei]|wygas(?:ł[aoy]?|a)|oczekuje|' +
  '(?:odeslán|přidán|přijat|uložen|smazán|odstraněn|aktualizován|změněn|vytvořen|aktivován|potvrzen|ověřen|zaregistrován|zablokován|pozastaven|započítán|započten|' +
  'zaznamenán|zveřejněn|' +
  'nahlášen|zrušen|zpracován|obnoven|skryt|zastaral)[aoiyáéý]?|vypršel[ao]?|čeká|pojawi się|zostanie opublikowan[yae]|bude zveřejněn[ao]?|se zobrazí)'

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
