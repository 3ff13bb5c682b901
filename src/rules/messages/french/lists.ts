import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_FR } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** What French pages say of what the reader put on a list or copied. */
export const frenchLists: readonly Rule[] = [
  {
    id: 'navigation-toast-list-fr',
    label: 'navigation',
    languages: ['fr'],
    needs: listed('favoris|liste|sélection|signets|enregistrés|sauvegardés|lectures|copié'),
    why: 'The page tells the reader on which of their lists the story is, or that its link is copied.',
    pattern: lazyShape`
      ^(?:(?:(?:cet |l['’]|cette |la |ce |le )?(?:article|vidéo|page|contenu|recette|podcast|épisode|sujet|dossier|émission)(?: (?:a|est|bien|été|désormais))* )?(?:ajouté|
      enregistré|sauvegardé|retiré|supprimé)e?s? (?:à|de|dans|des|aux|parmi) ?(?:(?:votre|ma|mes|vos) (?:liste|sélection|articles|contenus|lectures)${CLAUSE}{0,30}|
      (?:votre |ma |mes |vos |la |les )?(?:favoris|liste de lecture|signets))|(?:le |l['’])?(?:lien|url|adresse|texte|code) (?:a )?(?:bien )?(?:été |
      est )?copiée?(?: (?:dans|vers|sur) (?:le|votre) presse-papiers?)?)${END_FR}
    `,
    drops: ['Ajouté à vos articles sauvegardés', 'Cette recette a bien été retirée de vos favoris.', 'Lien copié !'],
    keeps: [
      'Retiré de la liste rouge, le héron revient.',
      'L’article a été ajouté à la liste des lois contestées.',
      'Ajouté à la sélection',
      'Le texte a été copié par les moines.'
    ]
  }
]
