import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_IT } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const OWNED =
  '(?:commento|messaggio|account|profilo|password|iscrizione alla (?:nostra )?newsletter|abbonamento|sessione|voto|segnalazione|indirizzo(?: e-?mail)?|' +
  'e-?mail|risposta|richiesta|recensione|preferenze|modifiche|impostazioni|dati|scelte|commenti|foto(?: profilo| del profilo)?|prova gratuita|' +
  'periodo di prova|modulo|feedback)'
const DONE =
  '(?:inviat|pubblicat|salvat|registrat|aggiornat|verificat|confermat|creat|attivat|disattivat|ricevut|eliminat|modificat|cambiat|scadut|sospes|bloccat|' +
  'completat|reimpostat|annullat|cancellat|convalidat|rinnovat|segnalat|terminat|chius)[aoei]'
const KEY =
  '(?:indirizzo (?:e-?mail|di posta elettronica)|e-?mail|nome utente|username|password|codice|captcha|nickname)(?: inserit[oa])?'
const FREE = '(?:articol[oi]|contenut[oi]) (?:gratuit[oi]|gratis)'

/** What an Italian page says to its reader when something was done on it, was entered wrongly or is free to read. */
export const italianMessages: readonly Rule[] = [
  {
    id: 'navigation-toast-done-it',
    label: 'navigation',
    languages: ['it'],
    needs: listed('tuo |tua |tue |tuoi |vostro |vostra |modifiche |impostazioni '),
    why: 'The page tells the reader what became of what they sent.',
    pattern: lazyShape`
      ^(?:(?:grazie|errore|perfetto|ottimo|fatto)[,!:.] )?(?:(?:il |la |le |i |l['’])(?:tu[aoe]|tuoi|
      vostr[aoe]) ${OWNED}(?: (?:non|è|sono|stat[aoei]|già|ora|verrà|sarà|potuto|essere|ha|hanno))+\s(?:${DONE}|in attesa(?: di ${CLAUSE}{1,25})?|in fase di [a-z]{4,15}|
      avvenut[ao])|le (?:modifiche|impostazioni|preferenze) sono state (?:salvate|aggiornate))(?: (?:correttamente|con successo|
      e (?:sarà|verrà|è in attesa)${CLAUSE}{1,50}))?${END_IT}
    `,
    drops: [
      'La tua richiesta è stata inviata con successo.',
      'Il tuo commento è stato salvato e verrà pubblicato dopo la moderazione.',
      'Le impostazioni sono state aggiornate'
    ],
    keeps: [
      'Il tuo commento è stato criticato.',
      'Il suo account è stato sospeso.',
      'Il tuo account è stato bloccato, diceva l’SMS.',
      'I tuoi dati sono stati rubati.'
    ]
  },
  {
    id: 'navigation-toast-you-it',
    label: 'navigation',
    languages: ['it'],
    needs: listed(
      `segui|seguendo|rimosso dalla|periodo|seleziona|votato|effettuato l'accesso|disconness|iscritt|registrat
      abbonat|disiscritt|aggiunt|rimoss|salvat|copiat|offline|accedere|effettuare|non aggiornato|obsoleto`
    ),
    why: 'The page tells the reader what they have done on it, or are to do first.',
    pattern: lazyShape`
      ^(?:(?:ora|adesso|già) segui (?:già )?quest['’]?[aoe]? ?(?:argomento|autore|autrice|tema|sezione|rubrica|giornalista|podcast|serie|utente|tag|storia)|
      stai (?:già )?seguendo quest['’]?[aoe]? ?(?:argomento|autore|autrice|tema|sezione|rubrica|giornalista|podcast|serie|utente|tag|storia)|
      non segui più quest['’]?[aoe]? ?(?:argomento|autore|autrice|tema|sezione|rubrica|giornalista|podcast|serie|utente|tag|storia)|
      hai (?:già )?(?:effettuato (?:l['’]accesso|il login)|votato|segnalato questo commento)|(?:sei|siete) stat[oi] (?:disconness|disiscritt|registrat)[oi]|
      sei stato rimosso dalla (?:mailing list|newsletter|lista di distribuzione)|(?:sei|siete) già (?:iscritt|registrat|
      abbonat)[oi](?: a (?:questa|questo|nostra) [a-z ]{3,25})?|sei offline|(?:devi|è necessario|
      bisogna)(?: (?:essere|effettuare|accedere|l['’]accesso|il login|registrato|abbonato|iscritto|loggato|fare|registrarti|o))+ per (?:poter )?(?:comment|rispond|salv|seguir|
      lasci|pubblic)${CLAUSE}{0,40}|(?:(?:quest['’]|l['’]|il |la |questo )?(?:articolo|video|pagina|contenuto|ricetta|podcast)(?: (?:è|stat[oa]))* )?(?:aggiunt|rimoss|
      salvat)[oa](?: (?:ai|dai|tra i|nei)(?: tuoi)? preferiti| (?:alla|dalla|nella) (?:tua )?lista di lettura| (?:alla|dalla|nella) tua lista)|
      (?:il |l['’])?(?:link|indirizzo|url|codice)(?: è stato)? copiato(?: negli appunti)?|stai (?:usando|utilizzando) un browser ${CLAUSE}{1,40})${END_IT}
    `,
    drops: [
      'Ora segui questo argomento.',
      'Sei già abbonato.',
      'Rimosso dai tuoi preferiti',
      'Devi essere registrato per salvare gli articoli.'
    ],
    keeps: [
      'Ora segui questo sentiero.',
      'Sei stato arrestato due volte.',
      'Sei già iscritto all’università?',
      'Aggiunto alla lista dei ricercati'
    ]
  },
  {
    id: 'navigation-form-error-it',
    label: 'navigation',
    languages: ['it'],
    needs: listed(
      'inserisci|inserire|seleziona|campo|campi|password|già|valid|errat|tentativi|richieste|file|caratteri|non valid|non è corrett|opzione|accettare'
    ),
    why: 'A form says what must be entered, or what is wrong.',
    pattern: lazyShape`
      ^(?:(?:spiacenti|errore|ops)[,!:.] )?(?:(?:per favore,? |si prega di )?(?:inserisci|inserire|seleziona|selezionare|indica|indicare) (?:un |una |il |la |l['’]|
      almeno un['’]?[ao]? ?|tuo |tua |nome )*(?:${KEY}|numero di telefono|opzione|nome)(?: valid[oa]| corrett[oa])|
      questo campo (?:è (?:obbligatorio|richiesto)|non può essere vuoto|non è valido)|(?:\(?\*\)? ?)?(?:i |
      tutti i )?camp[oi](?: (?:contrassegnat|segnat|indicat)i ${CLAUSE}{1,40})?(?: sono| è)? obbligatori[oi]?|
      le (?:due )?password (?:inserite )?non (?:coincidono|corrispondono)|(?:quest['’]?[ao]? ?|l['’]|il |
      la )${KEY} (?:è già (?:registrat|in uso|utilizzat|associat|stat)[oa]?(?: (?:utilizzat|registrat)[oa])?|non è (?:valid|corrett)[oa]|non esiste)|
      esiste già un account ${CLAUSE}{1,40}|${KEY}(?: (?:o|e) ${KEY})? (?:errat|non valid|non corrett)[aoie]|troppi tentativi(?: di accesso)?|troppe richieste|
      il file è troppo (?:grande|pesante)|(?:seleziona almeno un['’]opzione|devi accettare (?:i termini|le condizioni|la privacy)${CLAUSE}{0,40}|massimo \d{1,5} caratteri|
      caratteri rimanenti|caratteri rimasti|caratteri disponibili):? ?\d{0,5}|\d{1,5} caratteri (?:rimanenti|rimasti|massimo|disponibili))${END_IT}
    `,
    drops: [
      'Inserisci un numero di telefono valido.',
      'Questo campo non può essere vuoto.',
      'Questo nome utente è già in uso.',
      'Troppe richieste. Riprova più tardi.'
    ],
    keeps: [
      'Questo campo è coltivato dal 1911.',
      'I campi sono allagati.',
      'Troppi tentativi sono falliti.',
      'Il codice è già stato scritto sulla pietra dai monaci.'
    ]
  },
  {
    id: 'paywall-reading-free-it',
    label: 'paywall',
    languages: ['it'],
    needs: listed('articolo|articoli|contenut'),
    why: 'A wall says what the reader may read for free.',
    pattern: lazyShape`
      ^(?:stai leggendo (?:un|il tuo|l['’])(?: primo| ultimo| secondo|ultimo)? ?${FREE}|questo è (?:il tuo |l['’])(?:primo |ultimo |secondo )${FREE}|
      ti rest(?:a|ano) (?:ancora )?(?:\d{1,2}|un|due|tre|quattro|pochi) ${FREE}|hai (?:già )?(?:raggiunto|esaurito|superato|
      letto)(?: (?:il|i|gli|tuoi|limite|numero|massimo|di|tutti|\d{1,2}))+ ${FREE})(?: ${CLAUSE}{1,40})?${END_IT}
    `,
    drops: ['Stai leggendo il tuo ultimo articolo gratuito.', 'Hai esaurito gli articoli gratuiti di questo mese.'],
    keeps: ['Stai leggendo un romanzo e suona il telefono.', 'Ti restano tre articoli da scrivere.']
  }
]
