import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_FR } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const MAIL = '(?:e-?mail|mail|courriel|lien|code|message)'

/** What French pages say of what must be confirmed by mail. */
export const frenchConfirm: readonly Rule[] = [
  {
    id: 'newsletter-confirm-fr',
    label: 'newsletter',
    languages: ['fr'],
    needs: listed(
      'inscri|désinscri|désabonn|abonn|envoyé|envoyer|adressé|confirmer|valider|activer|finaliser|vérifier|réinitialiser'
    ),
    why: 'A form thanks the reader, or asks them to confirm by mail.',
    pattern: lazyShape`
      ^(?:merci (?:pour|de) (?:(?:votre|ton) (?:inscription|abonnement)|(?:vous|t['’]) ?être (?:inscrit|abonné)(?:e|\(e\))?)(?: (?:à|au|sur) ${CLAUSE}{1,50})?|
      un ${MAIL} (?:de confirmation|de validation|d['’]activation|de vérification|de réinitialisation) (?:vient de|a|vous a|va|sera)(?: (?:bien|vous|être|été))* (?:envoyé|
      adressé)(?: ${CLAUSE}{1,60})?|un ${MAIL} (?:vient de vous être|vous a été|va vous être|vous sera) (?:envoyé|adressé)(?: (?:à|par|pour)${CLAUSE}{0,60})?|
      nous (?:vous avons|t['’]avons|venons de vous)(?: bien)? (?:envoyé|adressé|envoyer|adresser) un ${MAIL} (?:de confirm|de valid|d['’]activ|de vérif|de réinit|
      pour)${CLAUSE}{1,60}|(?:veuillez |merci de )?(?:cliquez|cliquer) sur le (?:lien|bouton) (?:${CLAUSE}{1,50} )?(?:pour|afin de) (?:confirmer|valider|activer|vérifier|
      finaliser|réinitialiser|vous dés)${CLAUSE}{1,50}|(?:veuillez )?(?:vérifiez|consultez|vérifier|consulter) (?:votre|vos) (?:boîte|messagerie|e-?mails|courriels|
      mails)(?: ${CLAUSE}{1,25})? (?:pour|afin de)\s(?:confirmer|valider|activer|finaliser|terminer) ${CLAUSE}{1,50}|
      vous (?:pouvez|pourrez)(?: à tout moment)? (?:utiliser le lien de désabonnement(?: ${CLAUSE}{1,50})?|
      vous (?:désabonner|désinscrire)(?: (?:à tout moment|facilement|en un clic|quand vous)${CLAUSE}{0,30})?(?: (?:en cliquant|via|grâce|depuis|en bas|à l['’]aide|
      en utilisant)${CLAUSE}{1,90})?))${END_FR}
    `,
    drops: [
      'Merci de vous être abonné à notre newsletter !',
      'Un e-mail de validation vous a été envoyé.',
      'Consultez vos e-mails pour activer votre compte.',
      'Vous pouvez à tout moment vous désinscrire via le lien en bas de chaque envoi.'
    ],
    keeps: [
      'Un message a été envoyé aux familles.',
      'Merci pour votre courage, a dit le maire.',
      'Vérifiez votre boîte de vitesses avant de partir.',
      'Cliquez sur le lien et tout disparaît.'
    ]
  }
]
