import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_ES } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** What is the reader's alone; `su` may be a third person's, so only such words may follow it. */
const SENT =
  '(?:comentario|mensaje|contraseña|sesión|suscripción|correo(?: electrónico)?|dirección de correo(?: electrónico)?|e-?mail|voto|perfil|reporte|' +
  'formulario|período de prueba|periodo de prueba|preferencias|cambios|ajustes|valoración)'
const OWNED =
  `(?:${SENT}|cuenta|denuncia|consulta|respuesta|solicitud|inscripción|registro|datos|opinión|foto(?: de perfil)?|` +
  'alertas?|mensajes|comentarios|favoritos|configuración|lista)'
const DONE =
  '(?:enviad|publicad|guardad|registrad|actualizad|verificad|confirmad|cread|activad|desactivad|recibid|eliminad|modificad|cambiad|caducad|expirad|' +
  'bloquead|suspendid|realizad|procesad|completad|restablecid|cancelad|contabilizad|borrad|añadid|validad|renovad|reportad)[oa]?s?'
const PAST =
  '(?:envi|public|guard|registr|actualiz|verific|confirm|modific|complet|restablec|caduc|elimin|cre|activ|realiz|expir|venc|termin)(?:ó|ió|aron|ieron)'
const WELL = '(?: (?:correctamente|con éxito|exitosamente|satisfactoriamente|con exito))'
const PENDING =
  '(?:est[áa]n? (?:pendiente|a la espera|en espera|siendo|en proceso)(?: de)?(?: ser)? (?:moderación|aprobación|aprobado|revisión|revisado|validación|' +
  'moderado|publicación))'

/** What Spanish pages say of what became of what the reader sent. */
export const spanishSent: readonly Rule[] = [
  {
    id: 'navigation-toast-done-es',
    label: 'navigation',
    languages: ['es'],
    needs: listed('tu |tus |su |sus '),
    why: 'The page tells the reader what became of what they sent.',
    pattern: lazyShape`
      ^(?:(?:listo|perfecto|error|lo sentimos|genial|gracias)[,!:.] ?|¡(?:listo|perfecto|genial|gracias)! )?(?:tus? ${OWNED}(?: (?:ya|no|se|ha|han|fue|fueron|sido|podido|pudo|
      pudieron|ser|será|está|están))+ (?:${DONE}|(?:enviar|publicar|guardar|registrar|actualizar|verificar|procesar)(?:se)?)${WELL}?|
      tus? ${OWNED} (?:se |ya |ha |han )*(?:${PAST}|caducó|ha vencido|ha terminado)${WELL}?|tus? ${OWNED} ${PENDING}|
      sus? ${SENT}(?: no)? (?:pudo ser|ha sido|han sido|se ha|se han) ${DONE}${WELL}?|sus? ${SENT} (?:ha |)(?:caducad|expirad|expiró|caducó)o?|
      sus? ${OWNED}(?: (?:fue|fueron|ha sido|se ha|han sido|se han))+ ${DONE}${WELL}|su ${SENT} ${PENDING})(?: y (?:será|está|se publicará|aparecerá|pasará|
      espera)${CLAUSE}{1,60}| por (?:un moderador|la moderación|nuestro equipo))?${END_ES}
    `,
    drops: [
      'Tu contraseña se ha restablecido.',
      'Tus datos se actualizaron con éxito.',
      'Su comentario ha sido enviado y será revisado por un moderador.',
      'Su sesión ha expirado. Vuelva a iniciar sesión.',
      '¡Listo! Tu voto fue registrado.'
    ],
    keeps: [
      'Su cuenta ha sido bloqueada por el banco.',
      'Su cuenta fue suspendida.',
      'Su denuncia ha sido registrada.',
      'Su mensaje fue escuchado por miles.',
      'Tu cuenta ha sido bloqueada, decía la carta.',
      'Tus datos han sido robados: ¿qué hacer?',
      'Tu voto cuenta.',
      'Su sesión terminó con aplausos.'
    ]
  }
]
