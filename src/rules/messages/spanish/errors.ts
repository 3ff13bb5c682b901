import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_ES } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const KEY =
  '(?:(?:dirección de )?(?:correo|e-?mail|mail)(?: electrónico)?|nombre de usuario|usuario|contraseña|clave|código|captcha|alias|apodo|cuenta|pin|' +
  'teléfono)'

/** What Spanish pages say of what is wrong with what was entered. */
export const spanishErrors: readonly Rule[] = [
  {
    id: 'navigation-form-error-es',
    label: 'navigation',
    languages: ['es'],
    needs: listed(
      'contraseñas|ya est|ya existe|incorrect|inválid|no válid|no es válid|no es correct|intentos|solicitudes|archivo|no existe|en uso|erróne'
    ),
    why: 'A form says what is wrong with what was entered.',
    pattern: lazyShape`
      ^(?:(?:lo sentimos|error|ups)[,!:.] )?(?:(?:las |ambas )?(?:contraseñas|claves|direcciones de correo)(?: introducidas| ingresadas)? (?:no (?:coinciden|son iguales)|
      deben coincidir)|(?:est[ea] |es[ea] |el |la |tu |su )(?:${KEY})(?: (?:introducid|ingresad)[oa])? (?:ya (?:está|se encuentra) (?:registrad[oa]|en uso|siendo utilizad[oa]|
      ocupad[oa]|utilizad[oa]|asociad[oa])(?: (?:a|con|en|por) (?:una|otra|otro|un|nuestr[oa])${CLAUSE}{1,30})?|ya existe|no existe|no es (?:válid[oa]|correct[oa])|
      es (?:incorrect[oa]|inválid[oa]))|ya existe una cuenta(?: (?:registrada|asociada|creada))? (?:con|para|a) (?:este|ese|esa|esta|tu|dicho)${CLAUSE}{1,40}|
      ${KEY}(?: (?:o|y|y\/o) (?:la )?${KEY})? (?:incorrect|inválid|erróne|no válid)[oa]s?|demasiad[oa]s (?:intentos|solicitudes|
      peticiones)(?: (?:fallidos|de acceso|de inicio de sesión))?|(?:el|tu|su) archivo (?:es demasiado grande|es muy grande|no es válido|supera ${CLAUSE}{1,40}|
      no debe superar ${CLAUSE}{1,30}))${END_ES}
    `,
    drops: [
      'Este nombre de usuario ya está en uso.',
      'Correo electrónico no válido',
      'Demasiadas solicitudes. Por favor, espere unos minutos.'
    ],
    keeps: [
      'Demasiados intentos han fracasado ya.',
      'Ya existe una cuenta a nombre de la empresa.',
      'El código ya está escrito en la piedra.',
      'El archivo es demasiado grande para llevarlo a mano, admite un agente.'
    ]
  }
]
