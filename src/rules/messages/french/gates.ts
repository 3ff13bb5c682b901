import { listed } from '../../wording/listed.ts'
import { END_FR } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** What French pages say of what the reader must be or show. */
export const frenchGates: readonly Rule[] = [
  {
    id: 'navigation-reader-gate-fr',
    label: 'navigation',
    languages: ['fr'],
    needs: listed('ans pour|ans ou plus|ans révolus|photo de profil|image de profil|avatar|majeur'),
    why: 'The page asks how old its reader is, or for a picture.',
    pattern: lazyShape`
      ^(?:vous devez (?:être majeure?(?:\(e\))?|(?:avoir|être âgé(?:e|\(e\))? de|certifier avoir) (?:au moins |plus de )?\d{2} ans(?: ou plus| révolus)?) pour (?:accéder à|
      voir|regarder|visionner|consulter|lire|afficher|visiter|entrer sur) (?:ce|cet|cette) (?:contenu|site|page|vidéo|section|article|rubrique)|
      (?:modifier|changer|ajouter|supprimer|télécharger|importer|choisir) (?:(?:ma|votre|la|une|ta) (?:photo|image) de (?:profil|couverture)|
      (?:mon|votre|un|l['’]|d['’]) ?avatar))${END_FR}
    `,
    drops: ['Vous devez avoir au moins 18 ans pour consulter cette page.', 'Ajouter une photo de profil', 'Changer d’avatar'],
    keeps: [
      'Vous devez avoir 18 ans pour voter.',
      'Vous devez avoir plus de 12 ans pour voir ce film.',
      'Changer sa photo de profil, un geste politique'
    ]
  }
]
