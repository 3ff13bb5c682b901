import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_ES } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** What Spanish pages say of what may be written below a story. */
export const spanishComments: readonly Rule[] = [
  {
    id: 'comments-state-es',
    label: 'comments',
    languages: ['es'],
    needs: listed('coment|respuestas|orden'),
    why: 'A comment tool says who may write, or what it hides.',
    pattern: lazyShape`
      ^(?:(?:los comentarios|la sección de comentarios)(?: (?:para|de|en|a) (?:esta|este)(?: noticia| artículo| nota| entrada| contenido| publicación| video| vídeo))?(?: (?:ya|
      ahora|se|han|ha|sido|está|están|encuentran|temporalmente))+ (?:cerrad|desactivad|deshabilitad|desabilitad|inhabilitad|bloquead|limitad|
      suspendid)[oa]s?(?: (?:para|de|en|a) (?:esta|este|los suscriptores|nuestros)${CLAUSE}{0,30})?|
      (?:los )?comentarios (?:son )?(?:exclusivos|solo|sólo|reservados) (?:para|a) (?:los )?(?:suscriptores|socios|usuarios)${CLAUSE}{0,20}|
      (?:solo|sólo|solamente|únicamente) (?:los |nuestros )?(?:suscriptores|socios|miembros|usuarios|lectores)(?: [a-zá-ú]{3,12})? pueden (?:comentar|responder|opinar|
      participar|(?:dejar|publicar|escribir|hacer) (?:un )?comentarios?)(?: (?:est[ea]|aquí|(?:en|a) est[ea])${CLAUSE}{0,25})?|
      s[eé](?:a)? el primer[oa]? en (?:comentar|opinar|responder|dejar|reaccionar)${CLAUSE}{0,30}|
      (?:ver|mostrar|cargar|ocultar|leer)(?: (?:las|los|otras|otros|más|todos los|todas las))?(?: \d{1,4})? (?:respuestas?|
      comentarios?)(?: (?:más|anteriores|siguientes|nuevos|restantes))?(?: \(\d{1,5}\))?|orden(?:ar|ado)(?: (?:los )?comentarios| las respuestas)? por:? ?(?:la |los |
      las )?(?:fecha|relevancia|popularidad|más|mejor|recientes|antig|nuev|votos|valora)[a-zá-ú ]{0,20})${END_ES}
    `,
    test: ([line]) => !/^los comentarios [a-zá ]{3,16} (?:desactivados|deshabilitados)\W*$/i.test(line),
    drops: [
      'Los comentarios en este artículo están cerrados.',
      'Sólo los usuarios registrados pueden comentar en esta noticia.',
      'Mostrar 4 respuestas más',
      'Ordenar las respuestas por fecha'
    ],
    keeps: [
      'Los comentarios no se hicieron esperar.',
      'Solo los socios del casino pueden comentar la jugada.',
      'Los comentarios se han multiplicado.'
    ]
  }
]
