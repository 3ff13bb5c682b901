import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_ES } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const KEY =
  '(?:(?:dirección de )?(?:correo|e-?mail|mail)(?: electrónico)?|nombre de usuario|usuario|contraseña|clave|código|captcha|alias|apodo|cuenta|pin|' +
  'teléfono)'

/** What Spanish pages say of what must be entered. */
export const spanishFields: readonly Rule[] = [
  {
    id: 'navigation-form-field-es',
    label: 'navigation',
    languages: ['es'],
    needs: listed(
      'introduc|introduz|ingres|escrib|indic|rellen|complet|seleccion|marca|marque|acept|campo|caracteres|obligatori'
    ),
    why: 'A form says what must be entered.',
    pattern: lazyShape`
      ^(?:(?:lo sentimos|error|ups)[,!:.] )?(?:(?:por favor,? )?(?:selecciona|seleccione|elige|elija|marca|marque) (?:al menos )?una opción|
      (?:por favor,? )?(?:acepta|acepte) (?:los términos|las condiciones|la política)${CLAUSE}{0,50}|
      (?:por favor,? )?(?:introduce|introduzca|introduzcas|ingresa|ingrese|ingresá|escribe|escriba|indica|indique|rellena|rellene|completa|complete|selecciona|seleccione|
      proporciona|proporcione)(?: (?:tu|su|un|una|el|la|los|todos los|al menos un|al menos una))? (?:nueva |nuevo )?(?:${KEY}|nombre|apellidos?|comentario|mensaje|número|
      campos?|opción|casilla|fecha de nacimiento|dirección)(?: (?:válid[oa]|correct[oa]|electrónico|de (?:correo|e-?mail|teléfono|usuario|contacto)${CLAUSE}{0,20}|
      para (?:continuar|comentar|suscribirte|recibir)${CLAUSE}{0,30}|obligatorios?|requeridos?))|
      (?:debes?|tienes que|es necesario) (?:aceptar|marcar|completar|rellenar|introducir|ingresar) (?:la|las|los|el|un|una|todos los) (?:casilla|política|términos|condiciones|
      campos?|captcha|aviso legal|correo|contraseña)${CLAUSE}{0,40}|este campo (?:es (?:obligatorio|requerido|necesario|inválido)|
      no (?:puede|debe) (?:estar vacío|quedar vacío)|no es válido|debe (?:contener|tener) ${CLAUSE}{1,30})|
      (?:\(?\*{1,2}\)? ?:? ?)?(?:los |todos los |estos )?campos?(?: (?:marcad|señalad|indicad)os? ${CLAUSE}{1,40})?(?: son| es)? (?:obligatorio|requerido)s?|
      (?:(?:te |le )?quedan? |máximo(?: de)? )?\d{1,5} caracteres(?: (?:restantes|máximo|como máximo|disponibles|mínimo))?|
      (?:caracteres restantes|máximo de caracteres|límite de caracteres)(?:${CLAUSE}{0,20}|: ?\d{1,5}))${END_ES}
    `,
    drops: [
      'Por favor, introduzca un correo electrónico válido.',
      'Escribe tu correo para recibir el boletín',
      'Este campo no puede estar vacío.',
      'Los campos señalados con asterisco son obligatorios.',
      'Debes aceptar las condiciones de uso.'
    ],
    keeps: [
      'Este campo es de cultivo ecológico.',
      'Los campos están inundados.',
      'Escribe su nombre en la arena.',
      'Indica un camino distinto.',
      'Debes aceptar la derrota.'
    ]
  }
]
