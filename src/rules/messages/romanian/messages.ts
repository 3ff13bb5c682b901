import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_RO } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const OWNED =
  '(?:comentariul|mesajul|contul|parola|sesiunea|abonamentul|abonarea|înscrierea|înregistrarea|votul|profilul|adresa(?: de e-?mail)?|e-?mailul|răspunsul|' +
  'cererea|solicitarea|sesizarea|preferințele|modificările|setările|datele|opțiunile|recenzia|fotografia|browserul)'
const YOURS = '(?:tău|ta|tale|dvs\\.?|dumneavoastră|dumneavoastra)'
const DONE =
  '(?:trimis|publicat|salvat|înregistrat|actualizat|verificat|confirmat|creat|activat|dezactivat|primit|șters|modificat|schimbat|suspendat|blocat|' +
  'finalizat|procesat|resetat|anulat|validat|reînnoit|raportat|eliminat)(?:ă|e|i)?'
const KEY =
  '(?:adres[aă] de (?:e-?mail|poștă electronică)|e-?mail|nume(?:le)? de utilizator|utilizator|parol[aă]|cod(?:ul)?|adresa de e-?mail|' +
  'captcha)(?: introdus[ăe]?)?'
const WELL = '(?: cu succes| corect)'

/** What a Romanian page says to its reader when something was done on it or was entered wrongly. */
export const romanianMessages: readonly Rule[] = [
  {
    id: 'navigation-toast-done-ro',
    label: 'navigation',
    languages: ['ro'],
    needs: listed('tău |ta |tale |dvs|dumneavoastr|modificările |preferințele |setările '),
    why: 'The page tells the reader what became of what they sent.',
    pattern: lazyShape`
      ^(?:(?:mulțumim|felicitări|eroare|gata)[,!:.] )?(?:${OWNED} ${YOURS} (?:(?:nu )?(?:a fost|au fost|va fi|este|a putut fi) (?:deja )?(?:${DONE}|
      în (?:așteptare|curs de [a-zăâîșț]{4,14}))|a expirat|așteaptă (?:moderarea|aprobarea)|(?:este|e) (?:învechit|depășit)|
      nu (?:suportă|acceptă|este compatibil)${CLAUSE}{1,40})|(?:modificările|preferințele|setările) au fost (?:salvate|actualizate))${WELL}?(?: și (?:va fi|este|
      așteaptă)${CLAUSE}{1,50})?${END_RO}
    `,
    drops: [
      'Parola ta a fost resetată.',
      'Comentariul dvs. a fost trimis și va fi publicat după moderare.',
      'Setările au fost salvate cu succes'
    ],
    keeps: [
      'Comentariul tău a fost criticat.',
      'Contul său a fost suspendat.',
      'Datele tale au fost furate: ce faci?',
      'Votul tău contează.'
    ]
  },
  {
    id: 'navigation-toast-you-ro',
    label: 'navigation',
    languages: ['ro'],
    needs: listed('urmărești|dezabonat|deconectat|autentificat|votat|abonat|favorite|listă|lista|copiat|offline|browser|articol'),
    why: 'The page tells the reader what they have done on it, or are to do first.',
    pattern: lazyShape`
      ^(?:(?:acum |deja )?urmărești (?:acum |deja )?(?:acest|această) (?:autor|autoare|temă|subiect|secțiune|jurnalist|serie|podcast|utilizator|rubrică)|
      nu mai urmărești (?:acest|această) (?:autor|autoare|temă|subiect|secțiune|jurnalist|serie|podcast|utilizator|rubrică)|
      (?:te-ai|v-ați) (?:deconectat|autentificat|abonat|dezabonat)${WELL}?|(?:ai|ați) votat deja|
      (?:ești|sunteți) (?:deja )?(?:offline|abonat la (?:acest|această)${CLAUSE}{1,20}|autentificat)|
      trebuie să (?:fii|fiți|te|vă) (?:autentificat|autentifici|autentificați|abonat|conectat|logat)(?: pentru a| ca să) (?:putea )?(?:comenta|publica|salva|răspunde|vota|
      posta|lăsa)${CLAUSE}{0,30}|(?:(?:acest )?(?:articol|articolul|video|pagina)(?: a fost)? )?(?:adăugat|salvat|eliminat|
      șters)ă?(?: (?:la|în|de la|din) (?:favorite|lista (?:ta|mea)(?: de lectură)?|lista de lectură))|(?:link|linkul|adresa)(?: a fost)? copiată?(?: în clipboard)?|
      (?:folosești|folosiți|utilizați) un browser ${CLAUSE}{1,30}|ai fost (?:dezabonat|deconectat)(?: de la ${CLAUSE}{1,20})?|
      acesta este (?:ultimul|primul) tău articol gratuit(?: ${CLAUSE}{1,20})?|citești (?:un|ultimul tău|primul tău) articol gratuit(?: ${CLAUSE}{1,30})?|
      (?:ai|ați) (?:atins|epuizat|depășit) (?:limita|numărul)${CLAUSE}{1,15}articole(?:lor)? gratuite(?: ${CLAUSE}{1,30})?)${END_RO}
    `,
    drops: [
      'Acum urmărești această temă.',
      'Eliminat din lista ta de lectură',
      'Linkul a fost copiat',
      'Citești ultimul tău articol gratuit.'
    ],
    keeps: ['Acum urmărești acest traseu.', 'Ești deja bunic?', 'Eliminat din lista de suspecți']
  },
  {
    id: 'navigation-form-error-ro',
    label: 'navigation',
    languages: ['ro'],
    needs: listed(
      'introdu|selectează|acce|adresa|codul|completează|completați|câmp|câmpuri|câmpurile|parolele|deja|prea multe|incorect|invalid|fișierul|caractere'
    ),
    why: 'A form says what must be entered, or what is wrong.',
    pattern: lazyShape`
      ^(?:(?:eroare|ne pare rău)[,!:.] )?(?:(?:te rugăm să |vă rugăm să )?(?:introdu|introduci|introduceți|completează|completați) (?:o |un |numele |toate )?(?:${KEY}|
      număr de telefon|câmpurile|nume)(?: valid[ăe]?| corect[ăe]?| obligatorii)|acest câmp (?:este (?:obligatoriu|necesar)|nu poate fi gol)|
      (?:\* ?)?câmpuri(?:le)?(?: marcate ${CLAUSE}{1,30})?(?: sunt)? obligatorii|parolele nu (?:coincid|se potrivesc|corespund)|
      (?:această |acest |)${KEY} (?:este deja (?:înregistrat|folosit|utilizat|asociat)ă?|nu este (?:valid|corect)[ăe]?|nu există)|
      există deja un cont (?:cu|pentru|asociat) (?:această|acest|adresa)${CLAUSE}{1,30}|${KEY}(?: (?:sau|și) ${KEY})? (?:incorect|greșit|invalid)[ăe]?|
      prea multe (?:încercări|cereri|solicitări)(?: de (?:autentificare|conectare))?|fișierul este prea mare|
      (?:selectează cel puțin o opțiune|trebuie să (?:accepți|acceptați) (?:termenii|condițiile|politica)${CLAUSE}{0,30}|maximum \d{1,5} (?:de )?caractere|
      caractere rămase:? ?\d{0,5}|\d{1,5} (?:de )?caractere rămase))${END_RO}
    `,
    drops: [
      'Introduceți un număr de telefon valid.',
      'Acest câmp nu poate fi gol.',
      'Parolele nu se potrivesc.',
      'Prea multe cereri. Încercați mai târziu.'
    ],
    keeps: ['Acest câmp este cultivat din 1911.', 'Câmpurile sunt inundate.', 'Prea multe încercări au eșuat.']
  }
]
