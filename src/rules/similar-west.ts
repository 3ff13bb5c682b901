import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** Cookies and what is like them, in many languages of the West. */
export const similarWest: readonly Rule[] = [
  idiom({
    id: 'consent-similar-west',
    label: 'consent',
    why: 'A notice says that the site uses cookies and the like.',
    longest: 160,
    wordings: `
      it:cookie + utilizziamo|usiamo|questo sito utilizza|questo sito usa + tecnologie
      pt:cookies + utilizamos|usamos|este site utiliza|este site usa + tecnologias
      nl:cookies + wij gebruiken|we gebruiken|deze site gebruikt|deze website gebruikt + technieken|technologie
      sv:cookies|kakor + vi använder|sajten använder|webbplatsen använder + teknik
      no:cookies|informasjonskaps + vi bruker|nettstedet bruker|nettsiden bruker|siden bruker + teknolog|teknikk
      da:cookies + vi bruger|vi anvender|hjemmesiden bruger|websitet bruger|siden bruger + teknolog|teknik
      fi:eväste + käytämme|sivusto käyttää|sivustomme käyttää + teknolog|tekniik
      hu:süti|cookie + használunk|az oldal haszn|weboldalunk haszn|oldalunk haszn + technológ
      et:küpsis + kasutame|veebileht kasutab|sait kasutab|leht kasutab + tehnoloogia
      pl:cookie|cookies + używamy|korzystamy|stosujemy|wykorzystujemy + technologi
      lv:sīkdat|sīkfail + izmantojam|lietojam|vietne izmanto|vietne lieto|lapa izmanto + tehnoloģij
      ro:cookie + folosim|utilizăm|acest site folosește|acest site utilizează + tehnologii
    `,
    test: (line) => !/["“”„«]/u.test(line),
    drops: [
      'Utilizziamo cookie e altre tecnologie di tracciamento',
      'Usamos cookies e outras tecnologias',
      'Wij gebruiken cookies en vergelijkbare technieken',
      'Vi använder kakor och liknande teknik',
      'Używamy plików cookie i podobnych technologii',
      'Folosim cookie-uri și tehnologii similare'
    ],
    keeps: ['La tecnologia dei cookie spiegata ai nonni', 'Vi använder kakor till kaffet', 'Cookies en andere koekjes']
  })
]
