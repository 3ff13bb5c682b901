import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_ES } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** What Spanish pages say of what the reader has done, or is to do first. */
export const spanishYou: readonly Rule[] = [
  {
    id: 'navigation-toast-you-es',
    label: 'navigation',
    languages: ['es'],
    needs: listed(
      `suscrito|suscripto|registrar|suscribir|registrad|iniciado sesión|cerrado sesión|iniciar sesión|conectad|sigues|seguir|siguiendo|dado de baja
      votado|votaste|suscriptor|sin conexión
      conexión a|bloqueador|navegador|desactivado`
    ),
    why: 'The page tells the reader what they have done on it, or are to do first.',
    pattern: lazyShape`
      ^(?:¡listo! )?(?:(?:ya|ahora) (?:estás|está|te encuentras) (?:suscrito|suscripto|suscrita|registrad[oa]|
      conectad[oa])(?: (?:a|en) (?:este|esta|nuestr[oa]|tu)${CLAUSE}{1,40})?|te has (?:suscrito|registrado|dado de baja|
      desconectado)(?:${CLAUSE}{0,12} (?:correctamente|con éxito|boletín|newsletter|lista))|(?:ya )?(?:has|ha) (?:iniciado|cerrado) (?:la |tu |
      su )?sesión(?: (?:correctamente|con éxito|como${CLAUSE}{1,30}))?|(?:ahora|ya) (?:sigues|no sigues|estás siguiendo) (?:a )?(?:este|esta|esa|ese) (?:autora?|tema|
      periodista|sección|serie|podcast|usuari[oa]|noticia|columna|columnista|etiqueta|hilo|programa|cuenta)|
      has dejado de seguir (?:a )?(?:este|esta) (?:autora?|tema|periodista|sección|serie|podcast|usuari[oa]|noticia|columna|columnista|etiqueta|hilo|programa|cuenta)|
      ya (?:has votado|votaste|ha votado|has (?:valorado|reportado|denunciado) est[ea] [a-zá-ú]{3,14})(?: en est[ea] (?:encuesta|comentario|artículo))?|
      (?:debes|debe|tienes que|necesitas|es necesario|hay que)(?: (?:estar|ser|haber|iniciar|iniciado|registrado|registrarte|registrarse|suscriptor|suscrito|conectado|
      identificado|sesión|o|usuario))+ para (?:poder )?(?:comentar|guardar|seguir|responder|votar|publicar|reportar|acceder|leer|participar|ver|añadir|dejar|enviar|valorar|
      denunciar)(?: (?:artículos|este|esta|un comentario|noticias|a este|en esta|comentarios|notas|contenidos?|autores|temas)${CLAUSE}{0,30})?|
      (?:no tienes|no tiene|sin) conexión (?:a|con) internet|(?:estás|está) sin conexión(?: a internet)?|
      (?:est[áa]s? (?:usando|utilizando)|usas|utilizas) un (?:navegador|bloqueador)${CLAUSE}{1,40})${END_ES}
    `,
    test: ([line]) => !/(?:registrad|suscri).* para (?:poder )?(?:participar|votar|acceder|ver|enviar)\W*$/i.test(line),
    drops: [
      'Ya estás registrado en esta lista.',
      'Has cerrado sesión con éxito.',
      'Ahora sigues a esta autora.',
      'Necesitas iniciar sesión para votar.',
      'Estás usando un navegador antiguo. Por favor, actualízalo.'
    ],
    keeps: [
      'Ya estás en casa.',
      'Debes estar registrado en el censo para votar.',
      'Debes estar registrado para votar.',
      'Ya está registrado el barco en Panamá.',
      'Ahora sigues este sendero.',
      'Estás sin trabajo y sin casa.'
    ]
  }
]
