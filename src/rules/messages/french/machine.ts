import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_FR } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** What French pages say of what is read aloud by a machine. */
export const frenchMachine: readonly Rule[] = [
  {
    id: 'navigation-machine-voice-fr',
    label: 'navigation',
    languages: ['fr'],
    needs: listed("voix|intelligence artificielle|une ia|l'ia|synthèse"),
    why: 'The page says that a machine reads the story aloud.',
    pattern: lazyShape`
      ^(?:(?:cet article|ce texte|article) (?:est |a été )?(?:lu|vocalisé) (?:automatiquement )?(?:par|avec|grâce à|à l['’]aide d['’])|
      (?:(?:cette|la) (?:lecture|version)|l['’]|le |cet )(?: ?audio| ?fichier audio)?(?: de (?:cet|l['’]) ?article)? (?:est |a été )(?:lue?|générée?|produite?|réalisée?|créée?|
      enregistrée?|proposée?) (?:automatiquement )?(?:par|avec|grâce à|à l['’]aide d['’])) ?(?:une |l['’]|un |la |de l['’])?(?:voix|intelligence artificielle|ia(?![a-z])|
      synthèse)(?: ${CLAUSE}{1,40})?${END_FR}
    `,
    drops: ['Cet article est lu par une voix artificielle.', 'La lecture audio est générée par une intelligence artificielle.'],
    keeps: ['La voix de synthèse lui a rendu la parole.', 'Cet article est lu par une voix que tous connaissent, celle du maire.']
  }
]
