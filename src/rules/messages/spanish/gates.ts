import { listed } from '../../wording/listed.ts'
import { END_ES } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** What Spanish pages say of what the reader must be or show. */
export const spanishGates: readonly Rule[] = [
  {
    id: 'navigation-reader-gate-es',
    label: 'navigation',
    languages: ['es'],
    needs: listed('mayor de|tener más de|tener al menos|foto de perfil|imagen de perfil|avatar'),
    why: 'The page asks how old its reader is, or for a picture.',
    pattern: lazyShape`
      ^(?:(?:debes?|tienes que|necesitas) (?:ser mayor de|tener más de|tener al menos) (?:\d{2} años|edad) para (?:ver|acceder a|leer|visitar|visualizar|entrar en|
      consultar) (?:este|esta) (?:contenido|página|sitio|vídeo|video|web|sección)|(?:elige|elegir|cambiar|modificar|editar|subir|añadir|agregar|eliminar|actualizar) (?:la |tu |
      mi |una |el )?(?:(?:foto|imagen) de (?:perfil|portada)|avatar))${END_ES}
    `,
    drops: ['Debe ser mayor de 18 años para acceder a este sitio.', 'Subir foto de perfil', 'Cambiar tu avatar'],
    keeps: ['Debes ser mayor de 18 años para votar.', 'Cambiar su foto de perfil fue un gesto político.']
  }
]
