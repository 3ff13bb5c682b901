import { endsInStop, opensWithCapital } from './reading/headline.ts'
import { isNames } from './reading/names.ts'
import { oneOf } from './wording/one-of.ts'
import { isPersonName } from './reading/person.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const AGENCIES = [
  'Reuters',
  'AFP',
  'AP',
  'Associated Press',
  'The Associated Press',
  'dpa',
  'ANI',
  'PTI',
  'IANS',
  'UNI',
  'NAN',
  'Xinhua',
  'EFE',
  'ANSA',
  'UPI',
  'TASS',
  'Kyodo',
  'Yonhap',
  'Bloomberg',
  'Agencies',
  'Bernama',
  'PA Media',
  'Getty',
  'EPA',
  'Europa Press',
  'Belga',
  'ATSH',
  'KosovaPress',
  'MIA',
  'STA',
  'BOBO',
  'Tanjug',
  'Танјуг',
  'Beta',
  'Бета',
  'FoNet',
  'ФоНет',
  'Fena',
  'SRNA',
  'Hina',
  'APA',
  'SDA',
  'AAP',
  'NTB',
  'Ritzau',
  'ritzau',
  'STT',
  'STT–Lehtikuva',
  'Lehtikuva',
  'MTI',
  'BNS',
  'ELTA',
  'LETA',
  'BERNAMA',
  'Bernama',
  'ACN'
]

const WIRES_AR = [
  'د ب أ',
  'د.ب.أ',
  'أ ف ب',
  'أ.ف.ب',
  'أ ب',
  'أ ش أ',
  'أ.ش.أ',
  'رويترز',
  'وكالات',
  'الأناضول',
  'شينخوا',
  'سانا',
  'بترا',
  'كونا',
  'قنا',
  'وام',
  'واس'
]

const WIRES_HI = [
  'भाषा',
  'पीटीआई',
  'पीटीआई-भाषा',
  'पीटीआई भाषा',
  'एएनआई',
  'आईएएनएस',
  'वार्ता',
  'यूनीवार्ता',
  'एपी',
  'एएफपी',
  'रॉयटर्स',
  'एजेंसी',
  'एजेंसियां'
]

const WIRES = /^[a-z]{2,4}(?:[/,] ?[a-z]{2,4})*$/

const value = (match: RegExpExecArray): string => match.groups?.['value']?.trim() ?? ''
/** Without capitals, names are no longer than this. */
const tellsInHebrew = (text: string): boolean => /[\u05d0-\u05ea]/u.test(text) && words(text) > 3
const words = (text: string): number => text.split(' ').length

/** Agencies and sources. */
export const credit: readonly Rule[] = [
  {
    id: 'credit-source',
    label: 'credit',
    languages: 'all',
    needs: (all) => all.credits,
    why: 'A word for the source and a colon name where the story is from.',
    pattern: (all) => new RegExp(`^[(\\[*]*${oneOf(all.credits)}\\s?[:：]\\s?(?<value>[^“”"]{2,80}?)[)\\]]*\\.?$`, 'i'),
    test: (match) =>
      (opensWithCapital(value(match)) || WIRES.test(value(match))) &&
      words(value(match)) <= 8 &&
      (!endsInStop(match[0]) || (isNames(value(match)) && !tellsInHebrew(value(match)))) &&
      !/[?!:;「。]/u.test(value(match).replace(/^https?:/u, '')) &&
      !(/^Haber\s?:/u.test(match[0]) && isPersonName(value(match))),
    drops: ['Source: La Gaceta', '(Source: Ardent Press Agency)', 'Source: ANI', 'Quelle: dpa'],
    keeps: [
      'Source: a clerk who asked not to be named.',
      'Source: The river rises on Mount Arden and ends in the marsh.',
      '出典：水車新報谷川さんは「水が引けば戻る」と話す。',
      'The source: “Nobody knew.”'
    ]
  },
  {
    id: 'credit-wire-source',
    label: 'credit',
    languages: ['en'],
    needs: ['source '],
    why: 'The last line of a release on a wire names its sender.',
    pattern: /^SOURCE:? (?<value>(?=.*\p{Ll})\p{Lu}[^.!?:]{1,60}(?:\b(?:Inc|Ltd|Corp|Co|LLC|plc|S\.A)\.?)?)$/u,
    drops: ['SOURCE Wennick Pools Inc.', 'SOURCE Merrin Ferries'],
    keeps: ['SOURCE OF THE MERRIN FOUND', 'Source Merrin Ferries for rope, the guide says.']
  },
  {
    id: 'credit-inputs',
    label: 'credit',
    languages: ['en'],
    needs: ['inputs', 'reporting', 'agencies'],
    why: 'A line says who else the story is from.',
    pattern: lazyShape`
      ^[(\[*–—-]*\s?with (?:(?:additional )?(?:inputs?|reporting)(?: support)? (?:from|by) (?<value>[^“”"]{2,90}?)|
      (?:agency|agencies|wire) inputs?)[)\].*]*$
    `,
    test: (match) =>
      value(match) === '' ||
      isNames(value(match).replace(/\b(?:agenc(?:y|ies)|our|correspondents?|staff|bureau|wires?|news)\b/gi, 'Agency')),
    drops: ['(With inputs from ANI)', 'With additional reporting by Tom Arden', '(With agency inputs)'],
    keeps: ['With reporting from the front came letters from home.', 'With inputs from nine rivers the lake never falls.']
  },
  {
    id: 'credit-inputs-elsewhere',
    label: 'credit',
    languages: ['es', 'fr', 'de'],
    needs: ['con información de', 'con datos de', 'avec', 'mit material'],
    why: 'A line says who else the story is from.',
    pattern: lazyShape`
      ^[(\[*]*(?:con (?:información|datos) de|mit material (?:von|der|des)|
      avec(?= (?:l['’])?(?:afp|reuters|ap|agences?)\b)) (?<value>[^“”"]{2,60}?)[)\].]*$
    `,
    test: (match) =>
      isNames(
        value(match)
          .replace(/\b(?:agencias?|agences?|agenturen)\b/gi, 'Agency')
          .replace(/^l['’]/i, '')
      ),
    drops: ['Con información de EFE', '(Avec AFP)', 'Mit Material der dpa und Reuters'],
    keeps: [
      'Con información de tres testigos se abrió el caso',
      'Avec Jean Vernay et Inès Moulin',
      'Mit Material der alten Mühle baute er ein Haus'
    ]
  },
  {
    id: 'credit-reporting',
    label: 'credit',
    languages: ['en'],
    needs: ['reporting by', 'writing by', 'editing by', 'compiled by', 'reported from', 'translated by', 'contributed to this'],
    why: 'An agency names who reported, wrote and edited.',
    pattern: lazyShape`
      ^[(\[*–—-]*\s?(?:(?:additional )?(?:reporting|writing|editing|compiled|translated)(?: and (?:writing|editing|
      reporting))? by (?<value>.{2,280}?)|.{3,120} contributed to this (?:report|story|article))[)\].*]*$
    `,
    test: (match) =>
      value(match) === ''
        ? isNames(match[0].replace(/ contributed .*$/i, '').replace(/\b(?:writers?|reporters?|correspondents?)\b/gi, 'Name'))
        : isNames(value(match).replace(/\b(?:additional|reporting|writing|editing|newsroom|bureau)\b/gi, 'And')),
    drops: [
      'Reporting by Ilse Maron in Ardent; Editing by Tom Wend',
      '(Compiled by Ilse Maron)',
      'Tom Wend in Ardent contributed to this report.'
    ],
    keeps: [
      'Reporting by the Post found that the weir was never checked.',
      'Rain and neglect contributed to this report of ruin.'
    ]
  },
  {
    id: 'credit-agency',
    label: 'credit',
    languages: 'all',
    needs: AGENCIES.map((name) => name.toLowerCase()),
    why: 'The name of an agency stands alone.',
    pattern: new RegExp(
      `^[-–—(\\[/\\s]*(?:A[vf] )?(?<value>${oneOf(AGENCIES)}(?:\\s?[/,]\\s?(?:${oneOf(AGENCIES)}|[a-z]{2,4})){0,3})[)\\]\\s.*/]*$`,
      'u'
    ),
    drops: ['AFP', '– Reuters', '(AP)', 'dpa/lno', '/ritzau/', 'Av NTB', '(STT)'],
    keeps: ['Reuters was told nothing.', 'ap', 'AP courses are full.']
  },
  {
    id: 'credit-wire-ar',
    label: 'credit',
    languages: ['ar'],
    needs: WIRES_AR.map((name) => `(${name}`),
    why: 'A place and an agency in brackets stand alone.',
    pattern: new RegExp(
      `^(?:[^.:،؟!«»"()]{2,30}[–—/-]\\s?)?\\((?<value>(?:${WIRES_AR.join('|').replaceAll('.', '\\.')})(?:[ /،-]{1,3}[^()]{2,16})?)\\)\\s?[–—:-]?$`,
      'u'
    ),
    drops: ['وادي الصفا - (د ب أ)', '(رويترز)', 'وادي الصفا – (أ ف ب)'],
    keeps: ['وادي الصفا (رويترز) - قال الوزير إن السد آمن', 'نقلت (رويترز) ذلك']
  },
  {
    id: 'credit-wire-hi',
    label: 'credit',
    languages: ['hi'],
    needs: WIRES_HI.map((name) => `(${name}`),
    why: 'An agency in brackets stands alone.',
    pattern: new RegExp(
      `^\\((?<value>(?:${WIRES_HI.join('|')})(?:[/,] ?(?:${WIRES_HI.join('|')}))?)(?: के इनपुट के साथ| इनपुट के साथ| इनपुट)?\\)$`,
      'u'
    ),
    drops: ['(भाषा)', '(एएनआई)', '(एजेंसी इनपुट के साथ)'],
    keeps: ['(भाषा) सीखने में साल लगे', 'उसकी (भाषा) अलग थी']
  },
  {
    id: 'credit-office-slavic',
    label: 'credit',
    languages: ['ru', 'uk'],
    needs: ['источник:', 'джерело:', 'источник фото', 'источник изображения'],
    why: 'A word for the source stands before an office that gave the news.',
    pattern:
      /^(?:Источник|Джерело):\s(?:пресс?-?служб|сайт|телеграм|соцсет|соцмереж|портал|агентств|управлін|управлени)[^.!?:]{0,70}$/iu,
    drops: ['Источник: пресс-служба МЧС', 'Джерело: пресслужба ДСНС'],
    keeps: ['Источник: сайт лежал. Мельник молчал', 'Джерело: це просто вода з-під каменя']
  }
]
