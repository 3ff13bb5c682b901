import { listed } from '../../wording/listed.ts'
import { SLAVIC_BARE_END, SLAVIC_END } from '../ends/slavic.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** The page says that something could not be loaded or sent, in Polish and Czech. */
export const failedWestSlavic: readonly Rule[] = [
  {
    id: 'navigation-failed-west-slavic',
    label: 'navigation',
    languages: ['pl', 'cs'],
    needs: listed(
      `błąd|chyba|nie udało się|nie można|wystąpił|coś poszło nie tak|jesteś offline|połączeni|przeglądark|nepodařilo|nelze|došlo k|něco se pokazilo
      jste offline|připojení|prohlížeč`
    ),
    why: 'The page says that something could not be loaded or sent.',
    pattern: lazyShape`
      ^(?:(?:błąd|ups|przepraszamy|niestety|chyba|bohužel|omlouváme se)[!,.:]? )?(?:(?:nie udało się|nie można) (?:załadować|wczytać|wyświetlić|odtworzyć|wysłać|zapisać|
      dodać|opublikować) (?:tej |tego |twojego )?(?:komentarz|film|wideo|stron|danych|formularz|treści|zdjęci|plik|odpowiedzi|profil|zmian|wiadomośc|list)[a-ząęóy]*|
      (?:komentář|video|stránk|data|formulář|obsah|soubor|zpráv|změn)[a-zeěíůuy]* se nepodařilo (?:načíst|odeslat|uložit|zobrazit|přehrát|přidat)|nepodařilo se (?:načíst|
      odeslat|uložit|zobrazit|přehrát|přidat) (?:komentář|video|stránk|data|formulář|obsah|soubor|zpráv|změn)[a-zeěíůuy]*|(?:wystąpił (?:nieoczekiwany |nieznany )?błąd|
      błąd|chyba|došlo k (?:neočekávané |neznámé )?chybě) (?:serwera|podczas|przy|serveru|při) ?(?:wysyłani|ładowani|zapisywani|przetwarzani|logowani|rejestracj|odesílání|
      načítání|ukládání|zpracování|přihlašování|registraci)?[^.,;:?"„“]{0,24}|korzystasz z (?:nieaktualnej|przestarzałej|starej) (?:wersji )?przeglądarki|
      používáte zastaral(?:ý prohlížeč|ou verzi prohlížeče)|(?:jesteś|jste)(?: obecnie| teraz| právě)? offline|(?:brak|sprawdź|zkontrolujte|
      chybí)(?: swoje| své)? (?:połączeni[ea] (?:z internetem|z siecią|internetowe)|připojení k (?:internetu|síti))|(?:twoja przeglądarka|
      váš prohlížeč) (?:jest (?:przestarzała|nieaktualna)|je (?:zastaralý|neaktuální)))${SLAVIC_END}|^(?:coś poszło nie tak|něco se pokazilo|wystąpił błąd|
      došlo k chybě)${SLAVIC_BARE_END}
    `,
    drops: [
      'Nie udało się załadować strony.',
      'Wystąpił błąd podczas zapisywania zmian',
      'Něco se pokazilo. Obnovte stránku.',
      'Nepodařilo se načíst komentáře'
    ],
    keeps: [
      'Nie udało się załadować węgla na barki.',
      'Wystąpił błąd w obliczeniach.',
      'Něco se pokazilo.',
      'Uhlí se nepodařilo naložit.',
      'Coś poszło nie tak i rakieta spadła.'
    ]
  }
]
