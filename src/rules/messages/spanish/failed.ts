import { listed } from '../../wording/listed.ts'
import { BARE_ERROR, CLAUSE, END_ES } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const SENT =
  '(?:(?:el |la |los |las |tu |su |este |esta |siguiente |más |del? )*(?:formulario|comentarios?|respuestas?|mensaje|página|vídeos?|videos?|solicitud|' +
  'contenidos?|artículos?|noticias?|cuenta|suscripción|archivo|audio|podcast|datos|imagen|imágenes|petición|encuesta|resultados|mapa|gráfico))'

/** What Spanish pages say of what did not work or is loading. */
export const spanishFailed: readonly Rule[] = [
  {
    id: 'navigation-failed-es',
    label: 'navigation',
    languages: ['es'],
    needs: listed(
      'error|salió mal|ha ido mal|algo|cargar|cargando|reproducir|mostrar|enviar|fallid|no se pud|no se ha pod|no se han pod'
    ),
    why: 'The page says that something did not work or is loading.',
    pattern: lazyShape`
      ^(?:(?:lo sentimos|ups|vaya|error|oops)[,!:.] ?|¡(?:ups|vaya|oh no)! )?(?:(?:se (?:ha producido|produjo)|ha ocurrido|ocurrió|hubo|ha habido) un (?:error|
      problema)(?: inesperado| interno| técnico)?(?: (?:al|durante|en) (?:la |el )?(?:enviar|cargar|procesar|guardar|reproducir|mostrar|publicar|realizar|envío|carga|proceso|
      registrar)(?: (?:de )?${SENT})?)?|error al (?:cargar|enviar|procesar|guardar|reproducir|mostrar|publicar) ${SENT}|
      (?:no (?:se (?:ha|han) podido|se (?:pudo|pudieron|puede|pueden)|hemos podido|pudimos|fue posible|ha sido posible)|imposible) (?:cargar|reproducir|mostrar|enviar|procesar|
      guardar|publicar|visualizar|abrir) ${SENT}|cargando(?: ${SENT})?(?: ?(?:…|\.{3}))|cargando (?:el |la )?(?:siguiente|próxim[ao]|más) ${SENT}|
      (?:algo|alguna cosa) (?:salió mal|ha salido mal|ha ido mal|fue mal|ha fallado|falló)[.!] (?:por favor|int[eé]nt|vuelv|prueb|recarg|
      actuali)${CLAUSE}{0,20},?${CLAUSE}{0,40})${END_ES}
    `,
    test: ([line]) => !BARE_ERROR.test(line),
    drops: [
      'Se ha producido un error al enviar tu mensaje.',
      'No se pudo cargar el contenido. Inténtalo de nuevo.',
      'Error al procesar la solicitud',
      'Cargando respuestas…'
    ],
    keeps: [
      'Se ha producido un error en el recuento, según la junta.',
      'Hubo un error de cálculo.',
      'Algo salió mal.',
      'No se pudo salvar la imagen de la Virgen.',
      'Hubo un problema en la carga del buque.'
    ]
  }
]
