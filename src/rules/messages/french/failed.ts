import { listed } from '../../wording/listed.ts'
import { BARE_ERROR, END_FR } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const SENT =
  '(?:formulaires?|commentaires?|réponses|message|page|vidéos?|inscription|demande|contenus?|articles?|compte|newsletter|fichier|flux|audio|podcast|' +
  'données|image|direct|serveur)'
const THE = "(?:(?:à |au |aux |de |du |des |d['’])?(?:la |le |les |l['’]|ce |cet |cette |votre |vos )?)"

/** What French pages say of what did not work or is loading. */
export const frenchFailed: readonly Rule[] = [
  {
    id: 'navigation-failed-fr',
    label: 'navigation',
    languages: ['fr'],
    needs: listed('erreur|quelque chose|impossible d|chargement|échec d'),
    why: 'The page says that something did not work or is loading.',
    pattern: lazyShape`
      ^(?:(?:désolée?|oups|oh non) ?[,!.…]{1,3} )?(?:une erreur (?:inattendue |technique |interne |inconnue )?(?:est survenue|s['’]est produite|
      est apparue)(?: (?:lors|pendant|au moment) ${THE}(?:envoi|enregistrement|chargement|connexion|inscription|traitement|lecture|affichage|publication|
      création)(?: ${THE}${SENT})?)?|(?:impossible (?:de |d['’])(?:charger|lire|afficher|récupérer|envoyer|publier|poster|accéder|lancer|se connecter|télécharger)|
      échec (?:de |du |d['’])(?:la |l['’])?(?:chargement|lecture|envoi|affichage|publication|téléchargement)) ${THE}${SENT}|le chargement(?: ${THE}${SENT})? a échoué|
      chargement(?: ${THE}${SENT})?(?: en cours(?:…|\.{3})?| ?(?:…|\.{3})))${END_FR}
    `,
    test: ([line]) => !BARE_ERROR.test(line),
    drops: [
      'Une erreur est survenue lors de l’envoi de votre message.',
      'Impossible d’afficher ce contenu.',
      'Chargement de la vidéo…',
      'Échec du chargement des commentaires. Veuillez réessayer.'
    ],
    keeps: [
      'Une erreur est survenue.',
      'Une erreur est survenue lors du dépouillement.',
      'Une erreur s’est produite dans la tour de contrôle.',
      'Impossible de lire son visage.',
      'Le chargement a basculé dans le fossé.'
    ]
  }
]
