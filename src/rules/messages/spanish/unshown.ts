import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_ES } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const ITEM =
  '(?:contenido|vídeo|video|página|artículo|noticia|podcast|audio|directo|infografía|mapa|gráfico|gráfica|tabla|formato|función|funcionalidad|módulo|' +
  'elemento|encuesta|publicación|galería|formulario|reproductor|navegador|enlace|interactivo)'

/** What Spanish pages say of what is not shown in an app or browser. */
export const spanishUnshown: readonly Rule[] = [
  {
    id: 'navigation-not-shown-es',
    label: 'navigation',
    languages: ['es'],
    needs: listed(
      'disponible|compatible|soporta|bloquead|obsolet|desactualizad|no admite|no permite|no ves|no puedes ver|no se ve'
    ),
    why: 'The page says that the app or browser does not show something.',
    pattern: lazyShape`
      ^(?:lo sentimos[,.!] )?(?:(?:este|esta|tu|su) ${ITEM} (?:(?:ya )?no (?:está disponible|es compatible|es accesible|está soportad[oa]|está actualizado)|
      está (?:bloquead[oa]|obsolet[oa]|desactualizad[oa])|no (?:soporta|admite|permite) ${CLAUSE}{1,60})(?: (?:(?:en|con|para|desde) (?:tu|su|la app|la aplicación|nuestra|
      el navegador|este (?:dispositivo|navegador|momento)|esta (?:app|versión)|móvil|dispositivos|la reproducción|html5|vídeo|versión)|porque (?:no |has|ha)|por el momento|
      debido a tu)${CLAUSE}{0,60})?|¿?no (?:ves|ve|puedes ver|se ve)(?: bien| correctamente)? (?:el|la|este|esta) ${ITEM}\?? (?:pulsa|pincha|haz|haga|entra|consulta|
      clic)${CLAUSE}{1,50})${END_ES}
    `,
    drops: [
      'Este mapa no está disponible en la aplicación.',
      'Tu navegador no soporta este formato.',
      'Este vídeo está bloqueado porque no has aceptado las cookies.',
      '¿No ves la tabla? Pincha aquí'
    ],
    keeps: [
      'Este formato no es compatible con la dignidad del torneo.',
      'Este vídeo ya no está disponible, tras la orden del juez.',
      'La página está cerrada.'
    ]
  }
]
