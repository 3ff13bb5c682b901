import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const PREVIOUS = [
  ...[
    'previous',
    'prev',
    'older',
    'vorherige',
    'vorheriger',
    'voriger',
    'zurück',
    'précédent',
    'précédente',
    'anterior',
    'precedente'
  ],
  ...[
    'vorige',
    'föregående',
    'forrige',
    'poprzedni',
    'poprzednia',
    'poprzednie',
    'předchozí',
    'предыдущая',
    'предыдущий',
    'попередня'
  ]
]
const NEXT = [
  ...[
    'next',
    'newer',
    'nächste',
    'nächster',
    'weiter',
    'suivant',
    'suivante',
    'siguiente',
    'successivo',
    'prossimo',
    'próximo',
    'próxima'
  ],
  ...[
    'seguinte',
    'volgende',
    'nästa',
    'neste',
    'næste',
    'następny',
    'następna',
    'następne',
    'další',
    'следующая',
    'следующий',
    'наступна'
  ]
]
const ITEMS = [
  ...[
    'article',
    'story',
    'post',
    'page',
    'chapter',
    'part',
    'episode',
    'artikel',
    'beitrag',
    'artículo',
    'entrada',
    'articolo',
    'artigo'
  ],
  ...['artykuł', 'článek', 'статья', 'новость', 'стаття']
]

/** Rows that page turners, galleries and systems for pages leave in a text. */
export const leftRows: readonly Rule[] = [
  {
    id: 'navigation-neighbours-row',
    label: 'navigation',
    languages: 'all',
    needs: [
      'prev',
      'older',
      'vorherig',
      'voriger',
      'zurück',
      'précédent',
      'anterior',
      'precedente',
      'vorige',
      'föregående',
      'forrige',
      'poprzedn',
      'předchozí',
      'предыдущ'
    ],
    why: 'Links lead to the parts or stories before and after.',
    pattern: lazyShape`
      ^[«‹←<]{0,3} ?${PREVIOUS}(?: ${ITEMS})?(?:: [^|:«»<>]{2,80}?)? ?[|•·\/»›→>] ?
      ${NEXT}(?: ${ITEMS})?(?:: [^|:«»<>]{2,80}?)? ?[»›→>]{0,3}$
    `,
    test: ([line]) => /[|•·/«»‹›←→<>]/.test(line),
    drops: [
      '< Previous: Part Two | Next: Part Four >',
      '« Prev | Next »',
      '← Previous Post | Next Post →',
      '« Précédent | Suivant »',
      '← Anterior | Siguiente →',
      '« Vorheriger Artikel: Der Müller | Nächster Artikel: Das Wehr »'
    ],
    keeps: [
      'Previous/next of kin were told.',
      'Previous: Part Two',
      'The previous and the next | a poem',
      'Anterior: la casa; siguiente: el río'
    ]
  },
  {
    id: 'navigation-more-slides',
    label: 'navigation',
    languages: ['en'],
    needs: ['more slides', 'more photos', 'more images', 'more pictures', 'more items', 'duration'],
    why: 'A gallery or player says how much of it there is.',
    pattern:
      /^(?:\+ ?)?(?:(?:view |see )?\d{1,3} more (?:slides|photos|images|pictures|items)|(?:video )?duration \d{1,2}(?::\d\d){1,2})$/i,
    drops: ['8 more slides', '+12 more photos', 'Duration 1:52', 'Video duration 01:14:52'],
    keeps: ['8 more pictures of the flood', 'Duration: 1:52', 'Duration 40 minutes', 'See 8 more items on the list']
  },
  {
    id: 'advert-shortcode',
    label: 'advert',
    languages: 'all',
    needs: [
      '[ad',
      '_ad',
      '-ad',
      '[/ad',
      '{ad',
      '%ad',
      '[quads',
      '[sponsor',
      '[outbrain',
      '[taboola',
      'adslot',
      'ad slot',
      'ad_slot'
    ],
    why: 'A mark of the system for pages, where it would put an advertisement.',
    pattern: lazyShape`
      ^(?:\[\/?|\{\{? ?|%%)(?:[a-z]+[_-]){0,4}(?:ads?|adsense|adrotate|ad-?slot|ad slot|advert|advertisement|ad-?inserter|quads|sponsor|outbrain|taboola)
      \d{0,3}(?:[_-][a-z\d]+){0,4}(?: [a-z_]+=[^\s\]]{1,40}){0,5}(?: ?\/?\]| ?\}\}?|%%)$
    `,
    drops: ['[ad_1]', '[sidebar_ad_slot_2]', '[adrotate banner="3"]', '{{ad}}', '%%AD%%', '[quads id=1]', '[ad]'],
    keeps: ['[ad libitum, as the score has it]', '[adjusted]', '[sic]', '[adapted from the diary]', 'The [ad] was small']
  },
  {
    id: 'navigation-shortcode',
    label: 'navigation',
    languages: 'all',
    needs: [
      '_',
      '="',
      '[embed',
      '[/embed',
      '[gallery',
      '[/caption',
      '[audio',
      '[/audio',
      '[video',
      '[/video',
      '[playlist',
      '[contact-form'
    ],
    why: 'A mark of the system for pages, where it would put a part of the page.',
    pattern: lazyShape`
      ^\[\/?(?:(?:embed|gallery|audio|video|playlist|caption|contact-form-7)(?: [a-z_]+=["'“”]?[^\]"'“”]{0,80}["'“”]?){0,6}|
      [a-z]+\d?(?:_[a-z\d]+){1,4}(?: [a-z_]+=["“”][^\]"“”]{0,80}["“”]){0,8}) ?\/?\]$
    `,
    test: ([line]) => /[_=/]|embed|gallery/.test(line),
    drops: [
      '[vc_row]',
      '[/vc_column_text]',
      '[et_pb_section fb_built="1"]',
      '[gallery ids="12,14"]',
      '[embed]',
      '[contact-form-7 id="214"]'
    ],
    keeps: ['[audio]', '[video unclear]', '[sic]', '[He reads from the file river_log.]', '[Embedded: the crew of four]']
  }
]
