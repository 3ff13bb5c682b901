import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_FR } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const BEEN =
  '(?: (?:bien|désormais|déjà|maintenant|pas|plus|pu|correctement|automatiquement|actuellement|temporairement|définitivement|été|être))*'

/** What French pages say of what the reader has done, or is to do first. */
export const frenchYou: readonly Rule[] = [
  {
    id: 'navigation-toast-you-fr',
    label: 'navigation',
    languages: ['fr'],
    needs: listed(
      'connecté|déconnecté|désinscrit|désabonné|inscrit|abonné|identifié|authentifié|suivez|déjà|hors ligne|hors connexion|connecter|abonner|identifier|inscrire|bloqueur'
    ),
    why: 'The page tells the reader what they have done on it, or are to do first.',
    pattern: lazyShape`
      ^(?:vous (?:êtes|avez été)(?:(?: (?:désormais|maintenant|bien|déjà|à présent|actuellement|automatiquement))+ (?:connecté|inscrit|abonné|identifié|authentifié)|
      ${BEEN} (?:déconnecté|désinscrit|désabonné))(?:e|\(e\))?(?: (?:(?:à|de|en|sur) (?:notre|nos|cette|votre|ce|tant)|à la newsletter|de la newsletter)${CLAUSE}{0,50})?|
      vous n['’]êtes (?:pas|plus)(?: encore)? (?:connecté|inscrit|abonné|identifié)(?:e|\(e\))?(?: à (?:notre|cette)${CLAUSE}{0,40})?|
      vous (?:suivez (?:maintenant|désormais|déjà)|ne suivez (?:plus|pas encore)) (?:ce|cet|cette) (?:auteur|autrice|sujet|article|rubrique|thème|tag|journaliste|série|podcast|
      fil|discussion|dossier|utilisateur|utilisatrice|émission|chronique)|vous avez déjà (?:voté|signalé|aimé|noté|répondu|
      évalué)(?: (?:à |pour )?(?:ce|cet|cette) [a-zé]{3,14})?|vous êtes (?:actuellement |maintenant )?hors[ -](?:ligne|connexion)|
      vous (?:avez activé|utilisez|semblez utiliser)(?: actuellement)? un bloqueur de pub${CLAUSE}{0,40}|
      vous devez(?: d['’]abord)? (?:être |vous )(?:(?:connect|identifi|authentifi|abonn)(?:é|ée|er|é\(e\)) (?:pour|afin de) (?:pouvoir )?|
      inscri(?:t|re|t\(e\)) pour (?:pouvoir )?(?=comment|réag|répond|post|publi|suivre|sauv))(?:comment|réag|répond|post|publi|suivre|sauvegard|enregistr|ajout|vot|particip|li|
      accéd|signal|aim|consult|laiss|partag|écri)[a-z]{0,6}(?: ${CLAUSE}{0,50})?)${END_FR}
    `,
    test: ([line]) => !/ (?:suivre l|participer|accéder au|consulter l)/i.test(line),
    drops: [
      'Vous êtes maintenant inscrit à notre newsletter.',
      'Vous suivez désormais cette autrice.',
      'Vous devez être connecté pour répondre à ce commentaire.',
      'Vous avez déjà signalé ce commentaire.'
    ],
    keeps: [
      'Vous êtes désormais libre.',
      'Vous devez être inscrit pour voter.',
      'Vous devez être abonné pour suivre les matchs.',
      'Vous avez déjà voté deux fois pour le pont ?',
      'Vous êtes abonné au théâtre depuis trente ans.',
      'Vous suivez maintenant ce sentier.',
      'Vous n’êtes pas connecté à la réalité, lui dit-il.'
    ]
  }
]
