import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_FR } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** What French pages say of what may be written below a story. */
export const frenchComments: readonly Rule[] = [
  {
    id: 'comments-state-fr',
    label: 'comments',
    languages: ['fr'],
    needs: listed('comment|réag|réaction|réponses|discussion'),
    why: 'A comment tool says who may write, or what it hides.',
    pattern: lazyShape`
      ^(?:(?:les (?:commentaires|réactions|contributions)|(?:la publication|l['’]ajout|le dépôt) de commentaires|
      (?:cet|l['’]) ?espace (?:de discussion|(?:de |des )?commentaires|d['’]échange)|(?:la|cette) (?:section|zone|rubrique) (?:de |des )?commentaires|
      ce fil de discussion) (?:sont|est|ont été|a été) (?:désormais |maintenant |temporairement |actuellement |momentanément )?(?:fermé|clo|désactivé|suspendu|réservé|
      indisponible|close|modéré)e?s?(?: avant publication| a priori)?(?: (?:sur|pour|sous|à|aux|après)(?: (?:cet|cette|ce|nos|les|l['’]|seuls|tous))? ?(?:article|vidéo|sujet|
      page|publication|contenu|abonné|membre|lecteur|utilisateur|inscrit|\d{1,2} )${CLAUSE}{0,25})?|
      seuls les (?:abonnés|membres|utilisateurs|lecteurs|internautes|inscrits)(?: [a-zé]{3,12})? peuvent (?:commenter|réagir|poster|répondre|
      (?:publier|laisser|écrire|poster)(?: un| des) commentaires?)(?: (?:cet|ce|cette|ici|(?:à|sur|sous) (?:cet|ce|cette))${CLAUSE}{0,30})?|
      soyez (?:le|la)(?:\/la| ou la)? (?:premier|première)(?:\(ère\)|\/première| ou première)? à (?:commenter|réagir|donner votre avis|laisser|poster|
      répondre)(?: ${CLAUSE}{1,30})?|(?:afficher|voir|charger|masquer|lire)(?: (?:les|plus de|d['’]autres|toutes les|tous les))?(?: \d{1,4})?(?: (?:autres|nouvelles|nouveaux|
      dernières|derniers))?\s(?:réponses?|commentaires?|réactions)(?: (?:supplémentaires?|précédente?s?|suivante?s?|de plus|plus récents|plus anciens))?(?: \(\d{1,5}\))?|
      (?:trier|classer|tri)(?: les (?:commentaires|réponses|réactions))? par ?:? (?:les )?(?:date|pertinence|popularité|plus récent|plus ancien|mieux noté|récent|
      ordre)[a-zé ]{0,20})${END_FR}
    `,
    test: ([line]) => /comment|réag|réact|répon|discuss|tri/i.test(line),
    drops: [
      'Les commentaires sont fermés sur cet article.',
      'Seuls les membres connectés peuvent réagir.',
      'Voir 4 autres réponses',
      'Trier les commentaires par popularité'
    ],
    keeps: [
      'Les commentaires sont réservés aux initiés du palais.',
      'Seuls les abonnés du stade peuvent commenter le match avec lui.',
      'Les réactions ont été vives.',
      'Soyez le premier à réagir en cas d’incendie, dit le capitaine.'
    ]
  }
]
