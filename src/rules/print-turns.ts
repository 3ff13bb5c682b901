import { lazyShape } from './wording/shape.ts'
import type { Rule } from './rule.ts'

/** A page of a newspaper: `Page 6A`, `A6`, `3A`. */
const PAGE = String.raw`(?:(?:page|pg\.?|p\.) ?[a-z]{0,2}-?\d{1,3}[a-z]?|[a-z]{1,2}-?\d{1,2}|\d{1,2}[a-z])(?:, (?:column|col\.) \d)?`
const OPEN = String.raw`^[\s()[\]*»«>▶►▸•·–—-]*`
const CLOSE = String.raw`[\s()[\]*.»«>▶►▸–—-]*$`
/** The word that names a story where it goes on stands in capitals. */
const KEYWORD = /^[A-Z][A-Z'’.&-]+(?: [A-Z][A-Z'’.&-]*){0,3}$/

/** Marks of a printed newspaper: the story goes on, on another page. */
export const printTurns: readonly Rule[] = [
  {
    id: 'navigation-print-see',
    label: 'navigation',
    languages: ['en'],
    needs: ['see ', 'turn to '],
    why: 'A printed story says on which page it goes on.',
    pattern: lazyShape`${OPEN}(?:please )?(?:see|turn to) ([^,;:/|]{2,40}?)(?:[,;:/|]| on|,? back) ?${PAGE}${CLOSE}`,
    test: ([, word = '']) => KEYWORD.test(word.trim()),
    drops: ['See BOARD, Page 6A', 'See MILL FIRE on A4', 'Please see FERRY, Page 3', 'SEE WEIR | PAGE B2'],
    keeps: ['See Board, page 6 of the minutes, said the clerk.', 'See Board, page 6', 'See Table 3A', 'See JOHN on Friday']
  },
  {
    id: 'navigation-print-continued',
    label: 'navigation',
    languages: ['en'],
    needs: ['continue', 'from page', 'from a', 'cont.', "cont'd", 'please turn to'],
    why: 'A printed story says on which page it goes on, or where it began.',
    pattern: lazyShape`
      ${OPEN}(?:([a-z][^,;:/|–—\n]{1,39}?) ?[,:/|–—]? ?)??(?:(?:story |please )?(?:continue[sd]|cont\.|cont['’]d) (?:from|on|to)|please turn to|
      from(?= page)) (?:${PAGE}|(?:the )?front page|(?:the )?(?:previous|next|last|preceding|following) page)${CLOSE}
    `,
    test: ([, word]) => word === undefined || KEYWORD.test(word.trim()),
    drops: [
      'Continued from Page 3A',
      '(Continued on page 4)',
      'Please turn to Page 7',
      'BOARD: Continued from A1',
      'BOARD | From Page 1A',
      'From Page A1',
      'Continued on next page',
      "Cont'd from page 1"
    ],
    keeps: [
      'Continued from page 3 of the log, the list of the drowned fills two columns.',
      'The feud continued on page 4',
      'From page to stage',
      'Turn to page 12 and read, the teacher said.',
      'From page 4 on the diary is blank'
    ]
  },
  {
    id: 'navigation-print-turn-world',
    label: 'navigation',
    languages: ['de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'pl', 'cs', 'ru', 'uk', 'ro', 'ca', 'hu', 'fi'],
    needs: [
      'fortsetzung',
      'suite',
      'viene de',
      'pasa a',
      'sigue en',
      'continúa en',
      'continua',
      'segue',
      'vervolg',
      'lees verder op',
      'fortsättning',
      'fortsættes',
      'fortsetter på',
      'ciąg dalszy na',
      'dokończenie',
      'pokračování',
      'dokončení',
      'продолжение на',
      'окончание на',
      'начало на',
      'продовження на',
      'закінчення на',
      'початок на',
      'continuare în pag',
      'folytatás',
      'jatkuu sivu'
    ],
    why: 'A printed story says on which page it goes on, or where it began.',
    pattern: lazyShape`
      ${OPEN}(?:fortsetzung (?:auf|von)(?: der)? (?:s\.|seite)|(?:lire la )?suite (?:en |à la |de la )?(?:page|p\.)|
      (?:viene de|pasa a|sigue en|continúa en) la (?:página|pág\.)|(?:continua|segue) (?:a|da|dalla|in|na|em|a la) (?:pagina|pag\.|página|pàgina|pág\.)|
      (?:vervolg (?:op|van)|lees verder op) (?:pagina|p\.|pag\.)|fortsättning (?:på|från) (?:sidan|sid\.?)|fortsættes (?:på|fra) side|
      fortsetter på side|(?:ciąg dalszy na|dokończenie (?:na|ze)) (?:str\.|stronie|strony)|(?:pokračování|dokončení) (?:na|ze) (?:str\.|straně|strany)|
      (?:продолжение|окончание|начало|продовження|закінчення|початок) на (?:стр\.|с\.|странице|сторінці)|continuare în (?:pag\.|pagina)|
      folytatás az?|jatkuu sivulla) \d{1,3}(?:\. oldal(?:on|ról))?${CLOSE}
    `,
    drops: [
      'Fortsetzung auf Seite 3',
      'Fortsetzung von Seite 1',
      'Suite page 5',
      '(Viene de la página 1)',
      'Pasa a la página 4',
      'Continua a pagina 6',
      'Segue da pagina 1',
      'Vervolg op pagina 3',
      'Fortsättning från sidan 1',
      'Ciąg dalszy na str. 4',
      'Продолжение на стр. 3',
      'Folytatás a 4. oldalon'
    ],
    keeps: [
      'Fortsetzung auf Seite 3 des Vertrags: nichts als Kleingedrucktes.',
      'Suite 5',
      'Sigue en la página 4 del sumario el nombre del alcalde.',
      'Continua a pagina 6 la storia che il mugnaio non finì.',
      'Продолжение на стр. 3 дневника вырвано.'
    ]
  }
]
