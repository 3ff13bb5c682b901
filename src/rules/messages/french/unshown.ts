import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_FR } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const ITEM =
  '(?:contenu|vidéo|page|article|média|podcast|audio|direct|infographie|carte|graphique|tableau|format|fonctionnalité|module|élément|sondage|quiz|' +
  'publication|diaporama|galerie|formulaire|lecteur|navigateur)'

/** What French pages say of what is not shown in an app or browser. */
export const frenchUnshown: readonly Rule[] = [
  {
    id: 'navigation-not-shown-fr',
    label: 'navigation',
    languages: ['fr'],
    needs: listed(
      'disponible|accessible|compatible|en charge|supporté|bloqué|obsolète|trop ancien|ne prend|ne supporte|ne permet|affiche'
    ),
    why: 'The page says that the app or browser does not show something.',
    pattern: lazyShape`
      ^(?:désolée?[,!.] )?(?:(?:ce|cet|cette|votre) ${ITEM} (?:(?:web |internet )?n['’]est (?:pas|plus)(?: encore| actuellement)? (?:disponible|accessible|compatible|
      supportée?|à jour|prise? en charge)|est (?:actuellement )?(?:indisponible|bloquée?|inaccessible|obsolète|trop ancien|incompatible)|
      ne (?:prend pas en charge|supporte pas|permet pas|peut pas être\s(?:lue?|affichée?))(?: ${CLAUSE}{1,60})?)(?: (?:(?:dans|sur|avec|par) (?:votre|l['’]app|cette app|
      cet app|notre|mobile|tablette|ce navig)|dans cette version|pour le moment|(?:car|parce que) vous|sans cookies|en raison de vos)${CLAUSE}{0,60})?|
      vous utilisez (?:un navigateur|une version de)${CLAUSE}{1,50}|(?:(?:le|la|l['’]|ce|cette) ?${ITEM} ne s['’]affiche pas(?: correctement)? ?[?.:] ?(?:cliquez|rendez-vous|
      consultez|appuyez)${CLAUSE}{0,50}))${END_FR}
    `,
    drops: [
      'Cette carte n’est pas disponible dans l’application.',
      'Votre navigateur ne prend pas en charge cette vidéo.',
      'Ce module est bloqué car vous avez refusé les cookies.',
      'La carte ne s’affiche pas ? Cliquez ici.'
    ],
    keeps: [
      'Ce format n’est pas compatible avec la dignité du tournoi.',
      'Cette vidéo n’est plus disponible depuis lundi, le parquet en ayant demandé le retrait.',
      'Cette page ne peut pas être tournée.',
      'Cet article n’est pas compatible avec la Constitution.'
    ]
  }
]
