import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_ES } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** What Spanish pages say of what became of notifications. */
export const spanishNotifications: readonly Rule[] = [
  {
    id: 'app-notifications-state-es',
    label: 'app',
    languages: ['es'],
    needs: listed('notificaci'),
    why: 'The page says whether its notifications are on.',
    pattern: lazyShape`
      ^(?:(?:las |tus )?notificaciones (?:están |han sido )?(?:activadas|desactivadas|bloqueadas|habilitadas|
      deshabilitadas)(?: (?:para|en|de) (?:este|esta|tu)${CLAUSE}{0,25})?|(?:has|ha) (?:bloqueado|desactivado|activado|
      rechazado) las notificaciones(?: (?:de|para|en) (?:este|esta|tu|nuestr)${CLAUSE}{0,25})?|(?:ya )?no recibirás (?:más )?notificaciones(?: (?:de|sobre) (?:este|esta|
      nuestr)${CLAUSE}{0,25})?|recibirás (?:una notificación|notificaciones) (?:cuando|cada vez que|de|sobre|con) ${CLAUSE}{0,25}(?:novedad|comentario|autor|tema|artículo|
      noticia|respuesta|publi)${CLAUSE}{0,25})${END_ES}
    `,
    drops: ['Notificaciones desactivadas', 'Has bloqueado las notificaciones.', 'Recibirás notificaciones de este autor.'],
    keeps: [
      'Recibirás una notificación del juzgado.',
      'Las notificaciones han sido enviadas a las familias.',
      'Ya no recibirás cartas del banco.'
    ]
  }
]
