import { isNames } from './reading/names.ts'
import { isPersonName } from './reading/person.ts'
import { tellsOn } from './reading/caption-told.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const AGENCIES = [
  'ACN',
  'EFE',
  'AFP',
  'AP',
  'EPA',
  'Reuters',
  'BNS',
  'ELTA',
  'Scanpix',
  'AFP/Scanpix',
  'AFP-Scanpix',
  'Europa Press'
]
const SHOWN = String.raw`[^!?:]{3,220}?(?:\s[/|–(]|[.)”“])\s?`
const value = ({ groups }: RegExpExecArray): string => groups?.['value']?.trim() ?? ''
/** A name in quotation marks is the site's where a picture was found. */
const bare = (text: string): string => text.replace(/[„“"]/gu, '')

/** Captions that end with a name and a word for a picture behind it, or with a name and an agency between strokes. */
export const captionSigned: readonly Rule[] = [
  {
    id: 'caption-picture-lt',
    label: 'caption',
    languages: ['lt'],
    needs: ['nuotr'],
    why: 'Who took the picture stands before the word for it, alone or behind a caption.',
    pattern: () =>
      new RegExp(String.raw`^(?:${SHOWN})?(?<value>[„\p{Lu}][^!?:/|()–]{1,60}?) (?:nuotr\.?|nuotrauk(?:a|os))\)?\.?$`, 'u'),
    test: (match) =>
      isNames(bare(value(match)).replace(/ (?:archyvo|albumo|asmeninio archyvo)$/u, '')) &&
      (/nuotr\.?\)?$/u.test(match[0]) || isPersonName(value(match))) &&
      !tellsOn(match[0]),
    drops: [
      'T. Mažeikos nuotr.',
      'Potvynis Girėnuose / T. Mažeikos nuotr.',
      'Seimo posėdis | BNS nuotr.',
      'Zigmas dirbtuvėje. Jono Rėklaičio nuotr.',
      'Daivos Norkutės nuotrauka',
      'Asociatyvi „Shutterstock“ nuotr.'
    ],
    keeps: [
      'Metų nuotrauka',
      'Ant sienos kabojo senelio nuotrauka.',
      'Girėnų malūnas sudegė. Liko tik Onos nuotrauka',
      'Malūnas sudegė naktį. Žmonės gesino iki ryto. Jono Rėklaičio nuotrauka'
    ]
  },
  {
    id: 'caption-picture-first-lt',
    label: 'caption',
    languages: ['lt'],
    needs: ['nuotr. '],
    why: 'An abbreviation for a picture stands before who took it.',
    pattern: /^\(?[Nn]uotr\.\s(?:autor(?:ius|ė|iai)\s?:?\s)?(?<value>[^!?:()]{4,60})\)?$/u,
    test: (match) => isNames(value(match)),
    drops: ['Nuotr. K. Bartkaus', 'Nuotr. autorė Daiva Norkutė'],
    keeps: ['Nuotr. albume nebuvo', 'Nuotr. archyvas sudegė']
  },
  {
    id: 'caption-between-strokes',
    label: 'caption',
    languages: ['ca', 'es', 'lt'],
    needs: AGENCIES.flatMap((name) => [`/ ${name.toLowerCase()}`, `| ${name.toLowerCase()}`]),
    why: 'A caption ends with an agency behind a stroke, and who took the picture for it.',
    pattern: lazyShape`^[^!?:"“”«»]{8,180}[^\s,–—-] [/|] (?:(?<value>[^/|.:!?"“”\d]{4,40}) [/|] )?${AGENCIES}\)?$`,
    test: (match) => (value(match) === '' || isNames(value(match))) && !tellsOn(match[0]),
    drops: [
      'L’embassament, aquest dilluns. / GUILLEM FERRATER / ACN',
      'Marc Vidalba en un moment del ple / EFE',
      'Žemės drebėjimo padariniai / AFP-Scanpix'
    ],
    keeps: ['El moll i el pont / Efecte', 'Va escollir entre Reuters / i la resta, EFE']
  }
]
