import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_FR } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const KEY =
  "(?:adresse(?: e-?mail| mail| électronique)?|e-?mail|courriel|nom d['’]utilisateur|pseudo|identifiant|login|mot de passe|code|captcha)"

/** What French pages say of what is wrong with what was entered. */
export const frenchErrors: readonly Rule[] = [
  {
    id: 'navigation-form-error-fr',
    label: 'navigation',
    languages: ['fr'],
    needs: listed('mots de passe|déjà|incorrect|invalide|erroné|valide|tentatives|requêtes|fichier|introuvable|identiques'),
    why: 'A form says what is wrong with what was entered.',
    pattern: lazyShape`
      ^(?:(?:désolé|erreur|oups) ?[,!:.] )?(?:les (?:deux )?(?:mots de passe|adresses(?: e-?mail)?)(?: saisie?s)? (?:ne (?:correspondent|concordent|sont) pas(?: identiques)?|
      doivent être identiques)|(?:(?:cette|cet|ce|l['’]|le|votre) ?)?${KEY}(?: saisie?)? (?:(?:est|n['’]est) (?:déjà |pas |pas encore )?(?:utilisé|associé|enregistré|pris|lié|
      valide|invalide|incorrect|erroné|reconnu|introuvable)e?|existe déjà)(?: (?:à|par|pour|avec) (?:un|une|ce|cet|notre)${CLAUSE}{0,30})?|
      un compte (?:existe déjà|est déjà (?:associé|enregistré|lié))(?: (?:avec|pour|à) (?:cette|cet|votre|ce)${CLAUSE}{0,30})?|
      ${KEY}(?: (?:ou|et|et\/ou) ${KEY})? (?:incorrect|invalide|erroné|inconnu)e?s?|trop de (?:tentatives|requêtes)(?: (?:de connexion|infructueuses|échouées))?|
      (?:le|ce|votre) fichier (?:est trop (?:volumineux|lourd|grand)|n['’]est pas (?:valide|au bon format)|(?:dépasse|ne doit pas dépasser) ${CLAUSE}{1,40}))${END_FR}
    `,
    drops: [
      'Ce nom d’utilisateur est déjà pris.',
      'Adresse e-mail invalide',
      'Les adresses saisies ne sont pas identiques.',
      'Trop de requêtes. Veuillez patienter.'
    ],
    keeps: [
      'Trop de tentatives ont échoué.',
      'Un compte existe déjà au nom de la société à Jersey.',
      'L’adresse est connue de la police.',
      'Le fichier est trop volumineux pour être géré à la main, admet un policier.',
      'Le code est déjà connu de tous.'
    ]
  }
]
