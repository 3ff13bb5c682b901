import { idiom } from './idiom.ts'
import { endsInStop } from './reading/headline.ts'
import type { Rule } from './rule.ts'

// A sentence of a story may say so of others' pages; a site says so of its own.
const OURS = /(?<!\p{L})(?:наш|нас |нам |naš|nas |nam |na |tonë|tanë|ne )/u

/** Newsletters and channels as Serbian sites in Cyrillic, Slovenian and Albanian ones offer them: see `newsletter-idioms.ts` for others. */
export const newsletterBalkan: readonly Rule[] = [
  idiom({
    id: 'newsletter-inbox-balkan',
    label: 'newsletter',
    why: 'A prompt offers the news by mail.',
    end: 'asking',
    longest: 130,
    wordings: `
      sr:инбокс|на имејл|на мејл|имејлом|у сандуче|свој имејл + ^свак|дневно|примај|пријав|вести|бесплатно|^најв|^најб
      sl:nabiralnik|na e-pošto|na e-naslov|po e-pošti|svoj e-naslov|vaš e-naslov + ^vsak|dnevno|prejem|prijav|novic|brezplačno|^naj|vpiši|vnes
      sq:në email|në emailin|me email|në kutinë + ^çdo|ditë|merr|regjistro|lajm|falas|^më të|shkrua|vendos
    `,
    drops: [
      'Најважније вести свако јутро на имејл',
      'Najpomembnejše novice vsak večer v vaš nabiralnik',
      'Merrni lajmet e ditës në emailin tuaj'
    ],
    keeps: [
      'Сваког јутра стизао је рачун на имејл.',
      'Vsak dan je v nabiralnik padlo eno samo pismo.',
      'Çdo mëngjes fatura vinte në email, tha mullixhiu.'
    ]
  }),
  idiom({
    id: 'newsletter-sign-up-balkan',
    label: 'newsletter',
    why: 'A prompt asks to sign up or follow.',
    end: 'short',
    wordings: `
      sr:^пријави|^пратите|^прати |^претплати|^придружи|^запрати|^лајк|^постаните дио|^постаните део|^укључи
      + @net|фејсбук|инстаграм|вајбер|билтен|канал|групи|заједниц|страниц|мрежама|вести|google
      sl:^prijavi|^spremlja|^sledi|^naroči|^pridruži|^všečka|^postanite del
      + @net|e-novic|novic|novičnik|kanal|obvest|skupin|skupnost|stran|omrežj|google
      sq:^regjistro|^na ndiq|^ndiq|^abono|^bashko|^pëlqe|^bëhu + @net|newsletter|buletin|kanal|njoftim|grup|faq|rrjet|lajm|google
    `,
    test: (line) => !/["“”„»]/u.test(line) && (!endsInStop(line) || OURS.test(line)),
    drops: [
      'Придружите се нашој Вајбер заједници',
      'Spremljajte nas na družbenih omrežjih!',
      'Bashkohuni me kanalin tonë në Telegram'
    ],
    keeps: [
      'Пратите реку, говорио је деда, па ћете на карти наћи и страницу са кућама.',
      'Sledite strugi proti severu in prišli boste do kanala, je rekla.',
      'Ndiq lumin, thoshte gjyshi, dhe do të gjesh kanalin e mullirit.'
    ]
  })
]
