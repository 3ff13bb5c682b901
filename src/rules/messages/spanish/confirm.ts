import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_ES } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const MAIL = '(?:e-?mail|mail|correo(?: electrónico)?|enlace|código|mensaje)'
const CONFIRM = '(?:confirmar|validar|activar|verificar|completar|finalizar|restablecer)'

/** What Spanish pages say of what must be confirmed by mail. */
export const spanishConfirm: readonly Rule[] = [
  {
    id: 'newsletter-confirm-es',
    label: 'newsletter',
    languages: ['es'],
    needs: listed(
      'suscri|registr|enviado|enviamos|voz|confirmar|validar|activar|verificar|completar|finalizar|restablecer|darte de baja|darse de baja'
    ),
    why: 'A form thanks the reader, or asks them to confirm by mail.',
    pattern: lazyShape`
      ^¡?(?:(?:muchas )?gracias por (?:(?:tu|su) (?:suscripción|registro|inscripción)|suscribirte|suscribirse|registrarte|registrarse|
      inscribirte)!?(?: (?:a|en|al) ${CLAUSE}{1,50})?|(?:te|le) (?:hemos enviado|enviamos|acabamos de enviar|
      enviaremos) un ${MAIL} (?:de (?:confirmación|verificación|activación|validación)|para ${CONFIRM}|de acceso|para (?:iniciar|acceder)|con (?:un enlace|las instrucciones)|
      a tu)(?: ${CLAUSE}{1,60})?|(?:se ha enviado|hemos enviado|enviamos) un ${MAIL} (?:de (?:confirmación|verificación|activación|validación)|
      a (?:tu|su) (?:correo|dirección|e-?mail))(?: ${CLAUSE}{1,60})?|(?:haz|haga|por favor,? haz) clic(?:k)? en el (?:enlace|botón|
      link) (?:${CLAUSE}{1,50} )?para (?:${CONFIRM}|darte|darse) ${CLAUSE}{1,50}|(?:por favor,? )?(?:revisa|revise|consulta|comprueba|verifica|chequea) (?:tu|su) (?:bandeja|
      correo|e-?mail|buzón)(?: ${CLAUSE}{1,25})? (?:para|y) (?:${CONFIRM}|confirma|valida|activa) ${CLAUSE}{1,50}|
      (?:puedes|podrás|puede|podrá)(?: en cualquier momento)? (?:darte de baja|darse de baja|cancelar (?:tu|la|su) suscripción)(?: (?:en cualquier momento|cuando quieras|
      cuando lo desees|fácilmente)(?: ${CLAUSE}{1,60})?|(?: (?:haciendo|a través|desde|pulsando|mediante)${CLAUSE}{1,70}))?)${END_ES}
    `,
    drops: [
      '¡Gracias por tu suscripción!',
      'Le hemos enviado un mensaje para confirmar su dirección.',
      'Revise su correo para activar la cuenta.',
      'Podrás darte de baja cuando quieras.'
    ],
    keeps: ['Gracias por venir, dijo la cantante.', 'Te hemos enviado un mensaje de paz.', 'Revisa tu correo y tu conciencia.']
  }
]
