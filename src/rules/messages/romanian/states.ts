import { listed } from '../../wording/listed.ts'
import { BARE_ERROR, CLAUSE, END_RO } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const SENT = '(?:formularului|comentariilor|comentariului|mesajului|paginii|conținutului|datelor|solicitării|cererii)'
const LOADED =
  '(?:comentariile|comentariul|mesajul|comentarii|conținutul|pagina|videoclipul|articolul|articolele|datele|răspunsurile|imaginea|imaginile|galeria)'
const ITEM =
  '(?:conținut|video|videoclip|articol|pagină|podcast|galerie|hartă|grafic|infografic|tabel|format|funcție|sondaj|material|formular)'
const CONFIRM = '(?:confirma|activa|verifica|finaliza|valida|reseta)'

/** What Romanian pages say of what did not load, of comments, notifications and mails. */
export const romanianStates: readonly Rule[] = [
  {
    id: 'navigation-failed-ro',
    label: 'navigation',
    languages: ['ro'],
    needs: listed('eroare|ceva nu|nu a putut|nu au putut|încarcă|nu este|nu mai este'),
    why: 'The page says that something did not work, is loading or is not shown.',
    pattern: lazyShape`
      ^(?:(?:ne pare rău|ups|oops)[,!:.] )?(?:a (?:apărut|intervenit) o (?:eroare|problemă)(?: neașteptată| tehnică)?(?: la (?:trimiterea|încărcarea|procesarea|salvarea|
      afișarea) ${SENT})?|ceva nu a (?:mers bine|funcționat)[.!] (?:te rugăm|vă rugăm|încearcă|încercați|reîncarcă)${CLAUSE}{0,40}|
      ${LOADED} nu (?:a|au) putut fi (?:încărca|afișa|trimis|salva|reda)[a-zăâîșț]{0,3}|se încarcă(?: ${LOADED})? ?(?:…|\.{3})|
      (?:acest|această) ${ITEM} nu (?:mai )?este (?:disponibil|compatibil|suportat|acceptat)ă?(?: (?:în (?:țara ta|țara dvs|aplicați|regiunea)|momentan|
      pe (?:acest|dispozitivul)|cu (?:browserul|dispozitivul))${CLAUSE}{0,30})?)${END_RO}
    `,
    test: ([line]) => !BARE_ERROR.test(line),
    drops: [
      'A apărut o eroare la încărcarea comentariilor.',
      'Articolul nu a putut fi încărcat.',
      'Această hartă nu este disponibilă în aplicație.'
    ],
    keeps: [
      'A apărut o eroare la numărătoare.',
      'Ceva nu a mers bine.',
      'Se încarcă marfa în camioane.',
      'Acest format nu este compatibil cu demnitatea turneului.'
    ]
  },
  {
    id: 'comments-state-ro',
    label: 'comments',
    languages: ['ro'],
    needs: listed('coment|răspunsuri|sortează|notificări'),
    why: 'A comment tool says who may write, or what it hides.',
    pattern: lazyShape`
      ^(?:comentariile (?:sunt|au fost) (?:închise|dezactivate|suspendate|blocate)(?: (?:pentru|la) (?:acest|această)${CLAUSE}{1,20})?|
      (?:doar|numai) (?:abonații|utilizatorii (?:înregistrați|autentificați)|membrii) pot (?:comenta|răspunde|publica comentarii|
      lăsa comentarii)(?: (?:la )?acest${CLAUSE}{1,20})?|(?:vezi|ascunde|arată|afișează|încarcă)(?: încă| toate| mai multe)?(?: \d{1,4}(?: de)?)? (?:răspunsuri|
      comentarii)(?: \(\d{1,5}\))?|sortează(?: comentariile)? după:? ?(?:dată|relevanță|popularitate|cele mai)[a-zăâîșț ]{0,20}|
      notificări(?:le)?(?: sunt| au fost)? (?:activate|dezactivate|blocate)(?: în browser)?|nu vei mai primi notificări(?:(?: de la| despre) (?:acest|
      această)${CLAUSE}{1,20})?)${END_RO}
    `,
    drops: [
      'Comentariile au fost dezactivate pentru acest articol.',
      'Arată încă 4 răspunsuri',
      'Numai utilizatorii înregistrați pot comenta.',
      'Notificări dezactivate'
    ],
    keeps: ['Comentariile nu au întârziat.', 'Doar abonații pot intra.', 'Notificările au fost trimise familiilor.']
  },
  {
    id: 'newsletter-confirm-ro',
    label: 'newsletter',
    languages: ['ro'],
    needs: listed('e-mail|email|mesaj|link|linkul|abonare|abonarea|înscriere|înregistrare|dezabona'),
    why: 'A form thanks the reader, or asks them to confirm by mail.',
    pattern: lazyShape`
      ^(?:(?:(?:îți|vă) )?mulțumim pentru (?:abonare|înscriere|înregistrare|că (?:te-ai|v-ați) abonat)(?: la ${CLAUSE}{1,30})?|
      (?:ți-am|v-am) trimis un (?:e-?mail|mesaj|link|cod) (?:de (?:confirmare|verificare|activare)|de autentificare|pentru a ${CONFIRM})(?: ${CLAUSE}{1,40})?|
      (?:dă click|dați click|apasă|accesează|accesați) (?:pe )?linkul (?:${CLAUSE}{1,30} )?pentru a ${CONFIRM} ${CLAUSE}{1,30}|
      (?:verifică|verificați)(?:-ți|-vă)? (?:căsuța|e-?mailul|inboxul|adresa)${CLAUSE}{0,25} pentru a(?: ${CONFIRM}) ${CLAUSE}{1,30}|
      (?:te poți|vă puteți) dezabona(?: ${CLAUSE}{1,50})?)${END_RO}
    `,
    drops: [
      'Vă mulțumim pentru înscriere!',
      'Accesează linkul din e-mail pentru a confirma abonarea.',
      'Vă puteți dezabona în orice moment.'
    ],
    keeps: ['Mulțumesc că ați venit, a spus cântăreața.', 'Ți-am trimis un mesaj de pace.']
  },
  {
    id: 'navigation-reader-gate-ro',
    label: 'navigation',
    languages: ['ro'],
    needs: listed('voce|inteligență artificială|peste|cel puțin|poza|fotografia|imaginea de profil|avatar'),
    why: 'The page says who reads aloud, how old its reader must be, or offers a picture.',
    pattern: lazyShape`
      ^(?:(?:acest (?:articol|text|audio)|versiunea audio) (?:este|a fost) (?:citit|generat|produs|realizat)ă? (?:automat )?(?:de|
      cu) (?:o )?(?:voce (?:sintetică|artificială|generată)|inteligență artificială)(?: ${CLAUSE}{1,30})?|
      trebuie să (?:ai|aveți) (?:peste|cel puțin) \d{2} (?:de )?ani pentru a (?:vedea|accesa|citi|vizualiza) (?:acest|această) (?:conținut|pagină|site|video)|
      (?:alege|schimbă|modifică|adaugă|încarcă|șterge) (?:o )?(?:poza|fotografia|imaginea|poză|fotografie)(?: ta)? de profil|alege un avatar)${END_RO}
    `,
    drops: [
      'Acest text este citit de o voce artificială.',
      'Trebuie să aveți cel puțin 18 ani pentru a accesa acest site.',
      'Adaugă fotografia de profil'
    ],
    keeps: ['Trebuie să ai 18 ani pentru a vota.', 'Schimbă imaginea orașului']
  }
]
