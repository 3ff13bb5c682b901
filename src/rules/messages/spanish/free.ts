import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_ES } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const FREE = '(?:artículos?|notas?|noticias?|contenidos?|lecturas?) (?:gratuit[oa]s?|gratis|libres?)'

/** What Spanish pages say of what may be read for free. */
export const spanishFree: readonly Rule[] = [
  {
    id: 'paywall-reading-free-es',
    label: 'paywall',
    languages: ['es'],
    needs: listed('gratuit|gratis|libre'),
    why: 'A wall says what the reader may read for free.',
    pattern: lazyShape`
      ^(?:(?:estás|está) leyendo (?:un|una|tu|su|el|la)(?: primer| primera| último| última| segundo)? ${FREE}(?: ${CLAUSE}{1,40})?|
      est[ea] es (?:tu|su) (?:primer[oa]?|últim[oa]|segund[oa]|tercer) ${FREE}(?: ${CLAUSE}{1,30})?|
      (?:te|le) quedan? (?:\d{1,2}|un|una|dos|tres|cuatro|cinco|pocas|pocos) ${FREE}(?: ${CLAUSE}{1,40})?|
      (?:ya )?(?:has|ha) (?:alcanzado|llegado a|superado|agotado|leído|consumido)(?: ya)?(?: (?:el|tu|su|al|tus|sus|todos|los|máximo|número|límite|de|
      \d{1,2}))+ ${FREE}(?: ${CLAUSE}{1,40})?|(?:alcanzaste|llegaste|superaste)(?: (?:el|tu|al|a|límite|de|máximo))+ ${FREE}(?: ${CLAUSE}{1,30})?)${END_ES}
    `,
    drops: [
      'Estás leyendo tu última nota gratuita.',
      'Te quedan dos noticias gratis este mes',
      'Has agotado tus artículos gratuitos.'
    ],
    keeps: ['Te quedan tres meses de vida.', 'Estás leyendo un libro gratuito, ¿y qué?', 'Le quedan 3 años de condena.']
  }
]
