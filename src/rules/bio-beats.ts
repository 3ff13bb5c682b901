import { isPersonName } from './reading/person.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const NAME = '(?<name>[^.,;:]{3,50}?)'
/** A few words without a mark or figure. */
const WORDS = String.raw`[^.,;:?!“”„"«\d]{3,60}`
const EMPLOYER_DE = String.raw`(?:(?:die|den|das|der|dem) )?[„»]?(?:\p{Lu}[^\s.,;:]{1,20}(?:er|en|es|e|us)|Der|Das) \p{Lu}[^\s.,;:]{2,24}[“«]?`
const EMPLOYER_ROMANCE = String.raw`[«“]?(?:L['’]|(?:Le|La|Les|El|Los|Las|O|A|Os|As|Diario|Diário|Jornal|Radio|Rádio) )\p{Lu}[^.,;:?!“"\d]{2,50}»?`
const BEAT = 'couvre|suit|écrit|traite|cubre|escribe|informa|escreve|cobre'
const JOBS = 'reporter|correspondent|staff writer|editor|columnist'

const hasName = ({ groups }: RegExpExecArray): boolean => isPersonName(groups?.['name'] ?? '')

/** A sentence alone that says what somebody covers, and for which paper. */
export const bioBeats: readonly Rule[] = [
  {
    id: 'bio-beat-of',
    label: 'bio',
    languages: ['en'],
    needs: ['reporter', 'correspondent', 'writer', 'editor', 'columnist'],
    why: 'A sentence alone says what the writer does for the site.',
    pattern: new RegExp(
      String.raw`^${NAME} is (?:the |an? )?\p{Lu}[^.,;:“”"]{2,40}['’]s? (?:[^ .,]{2,20} ){0,3}(?:${JOBS})\.?$`,
      'u'
    ),
    test: hasName,
    drops: ['Ilse Maron is the Ardent Post’s housing correspondent.', "Tom Arden is Wend Valley News' chief reporter"],
    keeps: ['Ilse Maron is nobody’s reporter.', 'Tom Arden is the miller’s son and an editor who fears ink.']
  },
  {
    id: 'bio-beat-de',
    label: 'bio',
    languages: ['de'],
    needs: ['schreibt', 'berichtet', 'betreut', 'verantwortet'],
    why: 'A sentence alone says what the writer covers, and for whom.',
    pattern: new RegExp(
      String.raw`^${NAME} (?:schreibt|berichtet|betreut|verantwortet) (?:${WORDS} )?(?:für|bei|in) ${EMPLOYER_DE}(?: über ${WORDS})?\.?$`,
      'u'
    ),
    test: (match) => hasName(match) && /über|betreut|verantwortet/u.test(match[0]),
    drops: [
      'Ilse Maron berichtet für die Wendtaler Post über Schulen und Flüsse.',
      'Otto Wehr schreibt über Gerichte für den Ardener Boten.'
    ],
    keeps: [
      'Ilse Maron schreibt für Kinder über das Meer.',
      'Otto Wehr berichtet in Arden über die Flut, die er selbst erlebt hat.',
      'Er schreibt für die Wendtaler Post über Schulen.'
    ]
  },
  {
    id: 'bio-beat-romance',
    label: 'bio',
    languages: ['fr', 'es', 'pt'],
    needs: ['couvre', 'suit ', 'écrit sur', 'traite ', 'cubre', 'escribe ', 'informa sobre', 'escreve ', 'cobre '],
    why: 'A sentence alone says what the writer covers, and for whom.',
    pattern: new RegExp(
      String.raw`^${NAME} (?:(?:${BEAT}) ${WORDS} (?:pour|à|para|en|em)|(?:escribe|escreve|écrit) (?:en|para|em|dans|pour)) ${EMPLOYER_ROMANCE}\.?$`,
      'u'
    ),
    test: hasName,
    drops: [
      'Ilse Maron couvre la justice et les écoles pour La Poste de Wend.',
      'Ilse Maron suit le logement à L’Écho de Wend',
      'Ana Bermejo escribe en El Faro de Arden sobre ríos y escuelas.',
      'Rosa Tavela escreve sobre rios em O Farol do Vale.'
    ],
    keeps: [
      'Ilse Maron suit la rivière à pied.',
      'Ana Bermejo cubre la herida con musgo en La Habana, donde nació, y calla.',
      'Rosa Tavela cobre o barco com lona.'
    ]
  },
  {
    id: 'bio-beat-titled-zh',
    label: 'bio',
    languages: ['zh'],
    needs: ['》'],
    why: 'A line says for which paper somebody writes, and about what.',
    pattern: lazyShape`
      ^[一-龠·]{2,5}(?:为|為|是|系|在|，)《[^》]{2,14}》[一-龠]{0,8}
      (?:报道|報道|報導|撰写|撰寫|撰稿|采访|採訪|负责|負責|主跑|记者|記者|编辑|編輯)(?:[一-龠、]{1,18})?。?$
    `,
    test: ([line]) => !/[了过過曾]/u.test(line),
    drops: ['谷小川为《谷地时报》报道教育与河流。', '谷小川是《谷地时报》法院记者'],
    keeps: ['谷小川为《谷地时报》报道过那场洪水。', '谷小川在《谷地时报》上看见了记者的名字。']
  }
]
