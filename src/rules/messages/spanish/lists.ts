import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_ES } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** What Spanish pages say of what the reader put on a list or copied. */
export const spanishLists: readonly Rule[] = [
  {
    id: 'navigation-toast-list-es',
    label: 'navigation',
    languages: ['es'],
    needs: listed('favoritos|lista|guardad|copiad|colección|biblioteca'),
    why: 'The page tells the reader on which of their lists the story is, or that its link is copied.',
    pattern: lazyShape`
      ^¡?(?:(?:(?:el |la |este |esta )?(?:artículo|noticia|nota|página|contenido|receta|vídeo|video|podcast|episodio|tema|publicación|
      producto)(?: (?:se|ha|sido|fue|ya|está))* )?(?:añadid|agregad|guardad|eliminad|quitad|borrad)[oa] (?:a|de|en|en los|de los|a los|de la|
      a la)(?: (?:(?:tus|mis|sus) (?:favoritos|guardados|artículos|noticias|notas)|favoritos|(?:tu|mi|su) (?:lista|biblioteca|colección)(?: ${CLAUSE}{1,30})?|
      lista de lectura))|(?:artículo|noticia|nota|receta) guardad[oa]|(?:el |la )?(?:enlace|link|url|dirección|código|
      texto)(?: (?:se|ha|sido|fue))* copiad[oa](?: (?:al|en el|a tu) portapapeles)?(?: (?:correctamente|con éxito))?)!?${END_ES}
    `,
    drops: ['Agregado a tus favoritos', 'La receta se ha guardado en tu lista de lectura.', '¡Link copiado!', 'Noticia guardada'],
    keeps: [
      'Eliminado de la lista de espera',
      'Añadida a su lista de triunfos, la copa brilla.',
      'El texto fue copiado por monjes.'
    ]
  }
]
