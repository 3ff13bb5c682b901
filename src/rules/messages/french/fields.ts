import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_FR } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** What French pages say of what must be entered. */
export const frenchFields: readonly Rule[] = [
  {
    id: 'navigation-form-field-fr',
    label: 'navigation',
    languages: ['fr'],
    needs: listed('veuillez|merci d|champ|obligatoire|caractères'),
    why: 'A form says what must be entered.',
    pattern: lazyShape`
      ^(?:(?:désolé|erreur|oups) ?[,!:.] )?(?:(?:veuillez|merci d(?:e |['’]))(?: bien)? ?(?:saisir|renseigner|entrer|indiquer|fournir|sélectionner|choisir|cocher|remplir|
      vérifier|corriger|compléter|confirmer|accepter|préciser|taper) (?:${CLAUSE}{0,20} )?(?:l['’])?(?:adresse|e-?mail|mail|mot de passe|nom|prénom|pseudo|numéro|champs?|case|
      code|option|conditions|date|identifiant|commentaire|formulaire|captcha)(?: ${CLAUSE}{0,40})?|
      ce champ (?:est (?:obligatoire|requis|vide|invalide|nécessaire)|ne (?:peut|doit) (?:pas )?être vide|n['’]est pas valide|doit être (?:rempli|renseigné)|
      doit contenir ${CLAUSE}{1,40})|(?:\(?\*{1,2}\)? ?:? ?)?(?:les |tous les |ces )?champs?(?: (?:marqu|signal|suivi|indiqu|précéd|
      accompagn)[a-zé]{1,5} ${CLAUSE}{1,40})?(?: sont| est)? (?:obligatoire|requi)s?|(?:il (?:vous |te )?reste |encore |maximum )?\d{1,5} (?:caractères?|
      signes)(?: (?:restante?s?|maximum|au maximum|minimum|max))?|(?:(?:vous avez atteint )?le |)nombre (?:maximum|maximal) de (?:caractères|
      mots)(?: ${CLAUSE}{1,30})?)${END_FR}
    `,
    drops: [
      'Veuillez entrer un numéro de téléphone valide.',
      'Merci d’indiquer votre adresse e-mail',
      'Ce champ ne peut être vide.',
      'Les champs suivis d’une étoile sont obligatoires.'
    ],
    keeps: [
      'Ce champ est cultivé depuis 1911.',
      'Les champs sont inondés.',
      'Merci de remplir la salle chaque soir, a lancé le chanteur.',
      'Les champs marqués par la guerre sont cultivés.'
    ]
  }
]
