import { listed } from '../../wording/listed.ts'
import { BARE_ERROR, CLAUSE, END_IT } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const SENT =
  "(?:(?:il |la |i |le |l[’']|del |dei |della |delle |dell[’']|tuo |tua |questo |altri )*(?:modulo|comment[oi]|rispost[ae]|" +
  'messaggio|pagina|video|richiesta|contenut[oi]|articol[oi]|iscrizione|' +
  'file|audio|podcast|dati|immagin[ei]|sondaggio))'
const ITEM =
  '(?:contenuto|video|pagina|articolo|podcast|audio|diretta|infografica|mappa|grafico|tabella|formato|funzione|funzionalità|elemento|sondaggio|galleria|' +
  'modulo|browser)'
const CONFIRM = '(?:confermare|attivare|verificare|completare|reimpostare|convalidare)'

/** What Italian pages say of what did not load, of comments, notifications and mails. */
export const italianStates: readonly Rule[] = [
  {
    id: 'navigation-failed-it',
    label: 'navigation',
    languages: ['it'],
    needs: listed('si è verificato|impossibile|errore|caricamento|non è|non sono|non supporta|qualcosa è andato'),
    why: 'The page says that something did not work, is loading or is not shown.',
    pattern: lazyShape`
      ^(?:(?:spiacenti|ops|oops|attenzione)[,!:.] )?(?:si è verificato un (?:errore|problema)(?: imprevisto| tecnico| interno)?(?: (?:durante|nel) (?:l['’]|il |la )?(?:invio|
      caricamento|salvataggio|iscrizione|registrazione|invi|elaborazione|riproduzione)(?: ${SENT})?)?|
      (?:impossibile|errore nel) (?:caricare|riprodurre|mostrare|inviare|visualizzare|caricamento) ${SENT}|
      qualcosa è andato storto[.!] (?:per favore,? )?(?:riprova|ricarica)${CLAUSE}{0,40}|caricamento(?: ${SENT}| in corso)? ?(?:…|\.{3})|
      quest['’]?[ao]? ?${ITEM} non (?:è (?:più )?(?:disponibile|compatibile|supportat[oa])|supporta ${CLAUSE}{1,40})(?: (?:nell['’]app|nella tua|con il tuo|per il tuo|sul tuo|
      in questa|su questo|al momento)${CLAUSE}{0,40})?|il (?:tuo|vostro) browser (?:è (?:obsoleto|non aggiornato)|non (?:supporta|è) ${CLAUSE}{1,50}))${END_IT}
    `,
    test: ([line]) => !BARE_ERROR.test(line),
    drops: [
      'Si è verificato un problema durante il caricamento dei commenti.',
      'Questa mappa non è supportata nell’app.',
      'Caricamento video…'
    ],
    keeps: [
      'Si è verificato un errore nello scrutinio.',
      'Impossibile caricare il camion.',
      'Qualcosa è andato storto.',
      'Questo formato non è compatibile con la dignità del torneo.'
    ]
  },
  {
    id: 'comments-state-it',
    label: 'comments',
    languages: ['it'],
    needs: listed('comment|risposte|ordina|notific'),
    why: 'A comment tool says who may write, or what it hides.',
    pattern: lazyShape`
      ^(?:i commenti (?:sono|sono stati) (?:chiusi|disattivati|disabilitati|sospesi)(?: (?:per|su|a|in) quest${CLAUSE}{1,25})?|
      i commenti (?:sono|vengono) moderati(?: prima della pubblicazione)?|i commenti sono riservati agli (?:abbonati|iscritti|utenti)${CLAUSE}{0,20}|
      solo (?:gli|i) (?:abbonati|iscritti|utenti registrati|utenti abbonati|utenti|lettori registrati) possono (?:commentare|rispondere|lasciare un commento|
      scrivere commenti)(?: (?:quest|qui|l['’]articolo)${CLAUSE}{0,25})?|(?:mostra|nascondi|vedi|carica|leggi|
      visualizza)(?: (?:altr[ei]|tutti i|tutte le|le|i))?(?: \d{1,4})? (?:rispost[ae]|comment[oi])(?: precedenti| successivi)?(?: \(\d{1,5}\))?|
      ordina(?: i commenti| le risposte)? per:? ?(?:data|rilevanza|popolarità|più|meno)[a-zà-ù ]{0,20}|
      (?:le )?notifiche (?:sono (?:state )?)?(?:attivate|disattivate|bloccate)(?: (?:dal|nel) (?:tuo )?browser)?|
      non riceverai più (?:le )?notifiche(?: (?:da|su|di|per) quest${CLAUSE}{1,25})?|hai (?:bloccato|disattivato|
      attivato) le notifiche(?: (?:di|da|per) quest${CLAUSE}{1,25})?)${END_IT}
    `,
    drops: [
      'I commenti sono disabilitati su questo articolo.',
      'Vedi altre 4 risposte',
      'Solo gli utenti registrati possono commentare.',
      'Notifiche disattivate'
    ],
    keeps: [
      'I commenti non si sono fatti attendere.',
      'Solo gli abbonati possono entrare.',
      'Le notifiche sono state inviate alle famiglie.'
    ]
  },
  {
    id: 'newsletter-confirm-it',
    label: 'newsletter',
    languages: ['it'],
    needs: listed(
      "iscri|registr|conferma|confermare|attivare|verificare|completare|reimpostare|annullare l'|disiscriver|cancellarti"
    ),
    why: 'A form thanks the reader, or asks them to confirm by mail.',
    pattern: lazyShape`
      ^(?:grazie per (?:esserti (?:iscritto|registrato|abbonato)|la tua (?:iscrizione|registrazione)|l['’]iscrizione)(?: (?:a|alla|al) ${CLAUSE}{1,40})?|
      (?:ti|le|vi) abbiamo (?:appena )?inviato un['’]? ?(?:e-?mail|messaggio|link|codice) (?:di (?:conferma|verifica|attivazione)|per ${CONFIRM}|
      con il link)(?: ${CLAUSE}{1,50})?|(?:clicca|fai clic) sul (?:link|pulsante|collegamento) (?:${CLAUSE}{1,40} )?per ${CONFIRM} ${CLAUSE}{1,40}|
      (?:controlla|verifica) la (?:tua )?(?:casella|posta|e-?mail|mail)${CLAUSE}{0,25} (?:per|e)(?: (?:${CONFIRM}|conferma)) ${CLAUSE}{1,40}|
      (?:puoi|potrai) (?:annullare l['’]iscrizione|disiscriverti|cancellarti|disdire l['’]iscrizione)(?: (?:in qualsiasi|in ogni|in qualunque|quando)${CLAUSE}{1,50}))${END_IT}
    `,
    drops: [
      'Grazie per esserti registrato!',
      'Clicca sul link per attivare il tuo account.',
      'Controlla la tua posta per completare la registrazione.'
    ],
    keeps: [
      'Grazie per essere venuti, ha detto la cantante.',
      'Ti abbiamo inviato un messaggio di pace.',
      'Controlla la posta e la coscienza.'
    ]
  },
  {
    id: 'navigation-reader-gate-it',
    label: 'navigation',
    languages: ['it'],
    needs: listed('sintetica|artificiale|più di|maggiorenne|almeno|immagine del profilo|foto del profilo|foto profilo|avatar'),
    why: 'The page says who reads aloud, how old its reader must be, or offers a picture.',
    pattern: lazyShape`
      ^(?:(?:questo (?:articolo|testo|audio)|la (?:versione|lettura) audio)(?: di quest['’]o? ?articolo)? (?:è|è stat[oa]|viene) (?:lett|generat|prodott|realizzat|
      creat)[oa](?: automaticamente)? (?:da una|da un['’]|con una|con l['’]|tramite) ?(?:voce (?:sintetica|artificiale)|intelligenza artificiale)(?: ${CLAUSE}{1,40})?|
      devi (?:avere (?:più di|almeno) \d{2} anni|essere maggiorenne) per (?:visualizzare|vedere|accedere a|leggere|visitare) quest[aoe] ?(?:contenuto|pagina|sito|video)|
      (?:scegli|cambia|modifica|carica|aggiungi|elimina) (?:la |l['’]|un['’]|una |tua )*(?:(?:immagine|foto) (?:del |di )?profilo|avatar))${END_IT}
    `,
    drops: [
      'Questo testo è letto da una voce artificiale.',
      'Devi avere almeno 18 anni per vedere questo contenuto.',
      'Modifica la foto del profilo'
    ],
    keeps: [
      'Devi avere più di 18 anni per votare.',
      'La voce sintetica gli ha restituito la parola.',
      'Cambia immagine della città'
    ]
  }
]
