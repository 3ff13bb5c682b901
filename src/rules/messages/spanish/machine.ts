import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_ES } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** What Spanish pages say of what is read aloud by a machine. */
export const spanishMachine: readonly Rule[] = [
  {
    id: 'navigation-machine-voice-es',
    label: 'navigation',
    languages: ['es'],
    needs: listed('voz|voces|inteligencia artificial|una ia|la ia|sintética'),
    why: 'The page says that a machine reads the story aloud.',
    pattern: lazyShape`
      ^(?:(?:est[ea] )(?:artículo|texto|noticia|nota) (?:es|ha sido|está|fue) (?:leíd[oa]|locutad[oa]|narrad[oa])(?: automáticamente)? (?:por|con|mediante)|
      (?:(?:el |este |)(?:audio|podcast)|la (?:versión|lectura|narración)(?: en audio)?|esta (?:versión|lectura|narración|locución)(?: en audio)?)(?: de (?:este|esta|
      la) (?:artículo|noticia|nota))?(?: (?:es|ha sido|está|fue|se ha))?(?: (?:leíd|generad|producid|realizad|cread|grabad|locutad|narrad)[oa])(?: automáticamente)? (?:por|con|
      mediante)) (?:una? |la |el )?(?:voz (?:sintética|artificial|generada|automática|digital)|voces|inteligencia artificial|ia(?![a-z])|sistema)(?: ${CLAUSE}{1,40})?${END_ES}
    `,
    drops: ['Esta nota es leída por una voz artificial.', 'La narración está generada con inteligencia artificial.'],
    keeps: ['La voz sintética le devolvió el habla.', 'Este texto fue leído por una voz que todos conocían.']
  }
]
