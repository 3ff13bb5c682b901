import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const OPENINGS = ['подробн', 'больше', 'читайте', 'об этом', 'детальн', 'докладн', 'більше', 'про це', 'смотрите', 'дивіться']
/** Who told more, and where: a sentence of the story. */
const TOLD = /[а-яёіїєґ]{2}(?:л|ла|ли|ло|в|лся|лась|лись|вся)[\s,]/iu
const ASKS = /подробн|читайте|детальн|докладн|смотрите|дивіться/iu
const TEXTS = [
  ...['материале', 'статье', 'тексте', 'интервью', 'репортаже', 'сюжете', 'колонке', 'публикации'],
  ...['матеріалі', 'статті', 'тексті', "інтерв'ю", 'репортажі', 'сюжеті', 'колонці', 'публікації']
]

const FILMS = ['видео', 'відео', 'фоторепортаж', 'видеорепортаж', 'відеорепортаж']

/** Pointers to another story that name it in quotation marks, as Russian and Ukrainian papers print them. */
export const relatedSlavic: readonly Rule[] = [
  {
    id: 'related-in-story-slavic',
    label: 'related',
    languages: ['ru', 'uk'],
    needs: TEXTS,
    why: 'A sentence says in which story there is more, and names it.',
    pattern: lazyShape`
      ^[\[(▶►*\s]*${OPENINGS}[^.!?«"]{0,60}?(?:в|у|из)\s(?:[а-яёіїєґ'’]+ ){0,3}${TEXTS}
      (?: [^«".!?]{2,40}?)?(?:\s?[:—–-])?(?: «[^»]{1,24}»)?\s?[«"„](?<value>[^»"]{3,150})[»"“][.)\]]*$
    `,
    test: ({ 0: line, groups }) => {
      const title = groups?.['value'] ?? ''
      const before = line.slice(0, line.lastIndexOf(title))
      return title.includes(' ') && ASKS.test(before) && !TOLD.test(before)
    },
    drops: [
      'Подробнее — в материале «Улица без моста».',
      'Подробнее об этом читайте в материале «Вестника» «Улица без моста»',
      'Більше про це читайте в матеріалі: «Край без води»',
      'Читайте в нашей статье «Край без воды».'
    ],
    keeps: [
      'Больше всего в статье «Край без воды» его задела последняя строка.',
      'Подробнее о планах он рассказал в интервью «Новой газете».',
      'Об этом она рассказала в интервью «Вестнику».',
      'Про це він сказав в інтерв’ю газеті «Край».',
      'Подробно в материале дела «Край» описан только первый день.'
    ]
  },
  {
    id: 'related-video-slavic',
    label: 'related',
    languages: ['ru', 'uk'],
    needs: FILMS,
    why: 'A word for a film or pictures and a sign stand before a headline.',
    pattern:
      /^(?:(?:Смотрите|Дивіться) (?:також |также )?(?:видео|відео)|Видео|Відео|Фоторепортаж|Видеорепортаж|Відеорепортаж)\s?[:|]\s(?<value>[^.!«"“„]{12,110})$/iu,
    test: ({ groups }) => /\S \S+ \S/u.test(groups?.['value'] ?? '') && !/[:;,]\s\S+$/u.test(groups?.['value'] ?? ''),
    drops: [
      'Смотрите видео: как работает старая мельница',
      'Відео: рятувальники показали місце пошуків',
      'Видео: спасатели показали место поисков'
    ],
    keeps: ['Видео: он молчит.', 'Відео: «Ніхто не прийшов», — пише він.', 'Видео дня она не смотрела']
  }
]
