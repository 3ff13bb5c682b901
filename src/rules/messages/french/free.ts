import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_FR } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** What French pages say of what may be read for free. */
export const frenchFree: readonly Rule[] = [
  {
    id: 'paywall-reading-free-fr',
    label: 'paywall',
    languages: ['fr'],
    needs: listed('article|contenu'),
    why: 'A wall says what the reader may read for free.',
    pattern: lazyShape`
      ^(?:vous (?:lisez|êtes en train de lire|consultez|venez de lire)(?: actuellement)? (?:un|votre|le)(?: premier| dernier| deuxième| troisième)? (?:article|
      contenu)(?: gratuit| offert| en accès libre| en libre accès)(?: ${CLAUSE}{1,40})?|(?:c['’]est|ceci est|voici) votre (?:premier|dernier|deuxième|
      troisième) article (?:gratuit|offert)(?: ${CLAUSE}{1,30})?|il (?:vous|te) reste (?:encore )?(?:\d{1,2}|un|deux|trois|quatre|cinq) (?:articles?|
      contenus?)(?: gratuits?| offerts?| à lire)(?: ${CLAUSE}{1,40})?|vous avez(?: déjà)? (?:atteint|épuisé|consommé|utilisé|dépassé|lu|consulté)\s(?:la limite|votre limite|
      votre quota|le nombre|tous vos|vos|\d{1,2}) (?:${CLAUSE}{0,20} ?)(?:articles|contenus) (?:gratuits|offerts)(?: ${CLAUSE}{1,40})?)${END_FR}
    `,
    drops: [
      'Vous lisez votre dernier article gratuit.',
      'Il vous reste 2 articles à lire ce mois-ci',
      'Vous avez épuisé vos articles gratuits.'
    ],
    keeps: ['Il vous reste deux articles à écrire avant midi, lui dit-on.', 'Vous lisez un article gratuit, et qui paie ?']
  }
]
