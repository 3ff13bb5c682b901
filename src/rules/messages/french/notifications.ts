import { CLAUSE, END_FR } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** What French pages say of what became of notifications. */
export const frenchNotifications: readonly Rule[] = [
  {
    id: 'app-notifications-state-fr',
    label: 'app',
    languages: ['fr'],
    needs: ['notification'],
    why: 'The page says whether its notifications are on.',
    pattern: lazyShape`
      ^(?:(?:les |vos )?notifications (?:sont |ont été )?(?:bien |désormais |maintenant )?(?:activées|désactivées|
      bloquées)(?: (?:par|pour|sur|dans) (?:cet|ce|cette|votre|le nav)${CLAUSE}{0,30})?|vous avez (?:bloqué|désactivé|refusé|
      activé) les notifications(?: (?:de|pour|sur|dans) (?:cet|ce|cette|votre|notre)${CLAUSE}{0,30})?|
      vous ne recevrez (?:plus|pas) (?:de |nos |les )notifications(?: (?:de|pour|sur) (?:cet|ce|cette|notre)${CLAUSE}{0,30})?|
      vous recevrez (?:désormais )?(?:une|des|nos|les) notifications? (?:pour|à|dès|lors|quand)${CLAUSE}{1,25}(?:article|commentaire|auteur|sujet|publication|réponse|
      épisode)${CLAUSE}{0,25})${END_FR}
    `,
    drops: [
      'Notifications désactivées',
      'Vous ne recevrez plus de notifications pour cet auteur.',
      'Vous avez bloqué les notifications.'
    ],
    keeps: [
      'Vous recevrez une notification de la préfecture.',
      'Vous ne recevrez plus de notifications de la banque, prévient-elle.',
      'Les notifications ont été envoyées aux familles.'
    ]
  }
]
