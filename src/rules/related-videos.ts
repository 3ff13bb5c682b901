import { endsInStop, isHeadline, opensWithCapital } from './reading/headline.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

/** What announces a film or pictures before a headline. */
const FILMS =
  'video|vídeo|vidéo|wideo|videos?|filmpje|videon|videó|el video|el vídeo|il video|in video|en video|en vídeo|en vidéo|im video|zum video|video hieronder|' +
  'related video|watch(?: live| now| video)?|video of|en images|diaporama|em vídeo|vidéos?|fotogalerie|fotogalería|fotogallery|galeria de fotos|galerie foto|' +
  'photos?|photo gallery|in pictures|en imágenes|em imagens|le immagini|bildergalerie|fotostrecke|kijk|bekijk|tonton|simak video|video detik|xem video|tv|izle|galeri'
const LOUD =
  'VIDEO|VÍDEO|VIDÉO|WIDEO|FOTO|FOTOS|GALERIE FOTO|EN IMAGES|EN VIDÉO|FOTOGALERIE|WATCH LIVE|' +
  'REPORTAGE|PORTRAIT|INTERVIEW|ENTRETIEN|DÉCRYPTAGE|ENQUÊTE|RÉCIT|NOTRE DOSSIER|TÉMOIGNAGE|INFOGRAPHIE|GRAND FORMAT'
const words = /[\p{L}\p{N}]+/gu
const fewest = 4

const value = ({ groups }: RegExpExecArray): string => groups?.['value'] ?? ''
/** A headline, and not the names and the agency that a credit of a picture holds. */
const tells = (text: string): boolean =>
  /(?:^|\s)\p{Ll}{2}/u.test(text) && !/^\P{L}*\p{Nd}/u.test(text) && (text.match(words)?.length ?? 0) >= fewest

/** Many papers print what follows the word in a small letter. */
const isLinked = (text: string): boolean => isHeadline(text) || (!endsInStop(text) && !/[.,;:!?“”"„«»]/u.test(text))

/** Films and pictures that a page showed in its story. */
export const relatedVideos: readonly Rule[] = [
  {
    id: 'related-video-world',
    label: 'related',
    languages: 'all',
    needs: ['video', 'vídeo', 'vidéo', 'wideo', 'watch'],
    why: 'A word for a film stands before its headline.',
    pattern: lazyShape`^[\s•▪▶►»>*\[(-]*(?<lead>${FILMS})\s?(?:[:|]|\s[–—-])\s?(?<value>[^:|]{12,150}?)[\])]?$`,
    test: (match) => {
      const lead = match.groups?.['lead'] ?? ''
      return opensWithCapital(lead) && /vid|wideo|watch/iu.test(lead) && isLinked(value(match)) && tells(value(match))
    },
    drops: [
      'Video: Firefighters rescue dog from frozen pond',
      'WATCH LIVE: Governor gives update on the flood',
      'Video: So lief der Einsatz an der Mühle',
      'VIDÉO - Le maire s’explique sur la hausse',
      'Video: brandweer redt paard uit sloot',
      'Im Video: Wie ein Vulkan entsteht',
      'En video: El momento del choque en el molino'
    ],
    keeps: [
      'Video: that is what he lives for.',
      'Video: the mill, the river and a boat',
      'Watch: a gift from her father, who had bought it in Arden.'
    ]
  },
  {
    id: 'related-video-loud',
    label: 'related',
    languages: ['ro', 'fr', 'es', 'it', 'pt', 'pl', 'cs', 'tr', 'en', 'sv', 'da', 'no', 'nl', 'de'],
    needs: [
      'vid',
      'wideo',
      'foto',
      'images',
      'reportage',
      'portrait',
      'interview',
      'entretien',
      'décryptage',
      'enquête',
      'récit',
      'dossier',
      'témoignage',
      'infographie',
      'grand format'
    ],
    why: 'A word for a film or a kind of piece in capitals stands before a headline.',
    pattern: new RegExp(`^[•▪▶►»>*[( -]*(?:${LOUD})(?:\\.|\\s?[|–—-])?\\s(?<value>\\p{Lu}[^:|]{15,140}?)[\\])]?$`, 'u'),
    test: (match) => isHeadline(value(match)) && tells(value(match)) && value(match) !== value(match).toUpperCase(),
    drops: [
      'VIDEO Momentul în care podul este închis',
      'VIDÉO. Les plus belles images du moulin',
      'REPORTAGE. Comment la ville a perdu ses ponts'
    ],
    keeps: ['VIDEO Arts of Arden was a firm that nobody knew.', 'FOTO Otto Wehr', 'EN IMAGES Le maire était là, et il parlait.']
  }
]
