import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_FR } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const OWNED =
  '(?:commentaire|message|avis|réponse|compte|adresse(?: e-?mail| mail| électronique)?|e-?mail|mot de passe|(?:dés)?inscription|' +
  '(?:dés)?abonnement|session|vote|' +
  "signalement|profil|demande|contribution|question|participation|connexion|photo de profil|pseudo|période d['’]essai|essai gratuit|" +
  'formulaire|alerte|sélection)'
const MANY =
  '(?:préférences|modifications|paramètres|réglages|choix|informations|données|coordonnées|réponses|alertes|commentaires|' +
  "centres d['’]intérêt|identifiants|changements)"
const DONE =
  '(?:envoyé|publié|posté|enregistré|sauvegardé|validé|confirmé|vérifié|activé|désactivé|créé|modifié|changé|supprimé|suspendu|bloqué|expiré|transmis|' +
  'reçu|réinitialisé|signalé|résilié|renouvelé|terminé|effectué|mise? à jour|prise? en compte)'
const BEEN =
  '(?: (?:bien|désormais|déjà|maintenant|pas|plus|pu|correctement|automatiquement|actuellement|temporairement|définitivement|été|être))*'

/** What French pages say of what became of what the reader sent. */
export const frenchSent: readonly Rule[] = [
  {
    id: 'navigation-toast-done-fr',
    label: 'navigation',
    languages: ['fr'],
    needs: listed('votre |vos |ton |ta |tes '),
    why: 'The page tells the reader what became of what they sent.',
    pattern: lazyShape`
      ^(?:(?:désolé|merci|bravo|super|parfait|erreur) ?[,!:.] )?(?:(?:votre|ton|ta) ${OWNED}(?: à (?:notre|la|cette) (?:newsletter|
      lettre)(?: d['’]information)?)?(?: a| est| sera| n['’]a| n['’]est| va| vient d['’])${BEEN} ?(?:${DONE}e?|en attente|en cours)|
      (?:vos|tes) ${MANY} (?:ont|n['’]ont|seront|sont)${BEEN} ${DONE}e?s?)(?: (?:avec succès|correctement|et (?:sera|est|a été|doit|attend)${CLAUSE}{0,60}|
      (?:de|pour|par la|à la|après) (?:modération|validation|vérification|traitement|approbation)|(?:à|par) (?:notre|nos|l['’]équipe)${CLAUSE}{0,40}))?${END_FR}
    `,
    drops: [
      'Votre mot de passe a été réinitialisé.',
      'Votre commentaire n’a pas pu être publié. Veuillez réessayer.',
      'Vos réglages ont bien été enregistrés',
      'Votre question est en attente de validation.'
    ],
    keeps: [
      'Votre compte a été suspendu, disait la lettre.',
      'Votre message a été entendu.',
      'Votre demande a été rejetée par le conseil.',
      'Votre livre a été publié en 1981.'
    ]
  }
]
