import { isHeadline, opensWithCapital } from './reading/headline.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const PLACES = [
  'content',
  'navigation',
  'search',
  'footer',
  'menu',
  'sidebar',
  'main',
  'comments',
  'article',
  'header',
  'top',
  'bottom',
  'page',
  'primary'
]
const HOMES = (
  'หน้าแรก|หน้าหลัก|' +
  'home|homepage|home page|inicio|portada|accueil|startseite|start|होम|मुखपृष्ठ|الرئيسية|الصفحة الرئيسية|خانه|صفحه اصلی|صفحه نخست|αρχική|αρχική σελίδα|' +
  'ana sayfa|anasayfa|beranda|hem|domů|úvod|головна|главная|trang chủ|strona główna|acasă|pagina principale|начало|начална страница|почетна|насловна|' +
  'početna|naslovna|naslovnica|domov|domača stran|ballina|kryefaqja|avaleht|esileht|sākums|sākumlapa|pradžia|pradinis|címlap|főoldal|kezdőlap|etusivu|' +
  'startsida|startsidan|utama|laman utama|halaman utama|página inicial|página principal|inici|portada|úvodní stránka|hlavní stránka|' +
  'דף הבית|עמוד הבית|ראשי|ホーム|トップ|トップページ|首页|首頁|主页|홈|홈으로|முகப்பு|హోమ్|ഹോം|প্রচ্ছদ|হোম|নীড়পাতা|ہوم|سرورق|صفحۂ اول|صفحہ اول|صفحه نخست|मुख्य पृष्ठ'
).split('|')
const ITEMS = ['article', 'story', 'post', 'page', 'recipe', 'video', 'item']

/** Menus, skip links, buttons and players. */
export const navigation: readonly Rule[] = [
  {
    id: 'navigation-skip',
    label: 'navigation',
    languages: ['en'],
    needs: ['skip', 'jump', 'back to', 'go to', 'return to', 'scroll'],
    why: 'A link skips to a part of the page.',
    pattern: lazyShape`^(?:(?:skip|jump|go|back|return|scroll) to (?:the )?(?:main |page |primary )?${PLACES}(?: of (?:the )?page)?\s?){1,4}[\s!-/:-?…»→\]|]*$`,
    drops: ['Skip to content', 'Skip to main content Skip to footer', 'Back to top'],
    keeps: ['Skip to the main course and order the eel.', 'Back to the top of the hill they went.']
  },
  {
    id: 'navigation-breadcrumbs',
    label: 'navigation',
    languages: 'all',
    needs: HOMES,
    why: 'A trail leads from the home page to the story.',
    pattern: lazyShape`^[\s»›>]*(?:[^:>|/,.]{3,28}: ?)?${HOMES}(?:\s?[>›»→]\s?(?:[^>›»→|/]{2,100})){1,7}$|^(?:[^:>|/,.]{3,28}: ?)?${HOMES}(?:\s?[|/]\s?(?:[^>›»→|/]{2,100})){2,7}$`,
    drops: [
      'Home > News > Politics',
      'Home » Ardent » The weir that held',
      'Home / News / Wend Valley',
      'होम » राज्य » नावघाट',
      'Ana sayfa > Gündem > Vadi',
      'Вие сте тук: Начало > Новини > Март',
      'Sei in: Home / Ufficio / Comunicati',
      'ホーム > お知らせ一覧'
    ],
    keeps: ['Home is where the weir is.', 'Home / Away', 'Score: Home / Away']
  },
  {
    id: 'navigation-reading-time',
    label: 'navigation',
    languages: 'all',
    needs: ['min', 'reading time', 'lesezeit', 'lectura', 'lecture'],
    why: 'The time it takes to read the story.',
    pattern: lazyShape`
      ^(?:(?:estimated )?(?:reading|read) time|lesezeit|tiempo de lectura|temps de lecture)?\s?:?\s?
      (?:<\s?)?\d{1,3}(?:\s?[–-]\s?\d{1,3})?[\s-]?min(?:ute[ns]?|utos?|s|\.)?\s?
      (?:read(?:ing time)?|de lectura|de lecture|lesezeit)?$
    `,
    test: ([line]) => /read|lectur|lesezeit/i.test(line),
    drops: ['5 min read', 'Reading time: 4 minutes', 'Lesezeit: 3 Min.', '7 min de lectura'],
    keeps: ['20 min', '5 min read aloud is enough for a child.', 'Reading time is short in winter.']
  },
  {
    id: 'navigation-neighbours',
    label: 'navigation',
    languages: ['en'],
    needs: ['previous', 'next', 'older', 'newer', 'prev '],
    why: 'A link leads to the story before or after.',
    pattern: lazyShape`
      ^[«‹←<\s]*(?:previous|next|prev|older|newer) (?:article|story|post|page|entry|entries|slideshow|slide|image|photo|picture|video|gallery|galleries|recipe|episode)s?
      \s?[:›»→>|–-]*\s?(?<value>.{0,140})$
    `,
    test: ({ groups, 0: line }) =>
      opensWithCapital(line) && (groups?.['value'] === '' || (isHeadline(groups?.['value'] ?? '') && /[:›»→>|–-]/u.test(line))),
    drops: ['Previous article', 'Next post: The miller who never slept', '« Older Entries', 'Next gallery: Boats in the snow'],
    keeps: ['Next story time is on Friday, says the library', 'Previous posts were held by men alone.']
  },
  {
    id: 'navigation-counter',
    label: 'navigation',
    languages: ['en'],
    needs: ['page', 'image', 'photo', 'slide', 'picture', 'item'],
    why: 'A counter of pages or pictures.',
    pattern: lazyShape`^(?:page|image|photo|slide|picture|item)s?:? \d{1,4}\s?(?:of|\/)\s?\d{1,4}[\s!-/:-?…»→\]|]*$`,
    drops: ['Page 1 of 5', 'Image 3/12'],
    keeps: ['Page 1 of 5 is missing from the will.']
  },
  {
    id: 'navigation-list-length',
    label: 'navigation',
    languages: ['en'],
    needs: ['list ', 'end of list'],
    why: 'A list of links says to those who hear the page how long it is.',
    pattern: /^(?:list of \d{1,2} items?|list \d{1,2} of \d{1,2}|end of list)$/i,
    drops: ['list of 4 items', 'list 1 of 4', 'list 12 of 20', 'end of list'],
    keeps: ['List of 4 items that the flood spared']
  },
  {
    id: 'navigation-listen',
    label: 'navigation',
    languages: ['en'],
    needs: ['listen', 'audio', 'listening'],
    why: 'A button reads the story aloud.',
    pattern: lazyShape`
      ^(?:listen(?: (?:now|to))?(?: (?:the|this))? (?:article|story|post|episode|report)(?: instead)?|play audio|
      audio version)(?:[\s·|•(–-]+\d{1,3}(?::\d{2})?(?: ?min(?:ute)?s?)?(?: \d{1,2} sec(?:ond)?s?)?)?[\s!-/:-?…»→\]|]*$
    `,
    drops: ['Listen to this article', 'Listen to this story 5 min', 'Play audio'],
    keeps: ['Listen to this story of a river.', 'Listen to the report of the guns and run.']
  },
  {
    id: 'navigation-counter-germanic',
    label: 'navigation',
    languages: ['de', 'nl', 'sv', 'da', 'no'],
    needs: ['bild', 'foto', 'folie', 'frage', 'afbeelding', 'vraag', 'fråga', 'billede', 'spørgsmål', 'spørsmål'],
    why: 'A counter of the pictures of a gallery or the questions of a quiz.',
    pattern: lazyShape`
      ^[\s([]*(?:(?:bild|foto|folie|frage) \d{1,3} von|(?:afbeelding|foto|vraag) \d{1,3} van|(?:bild|fråga|foto|billede|
      bilde|spørgsmål|spørsmål) \d{1,3} (?:av|af)) \d{1,3}[\s)\]]*$
    `,
    drops: [
      'Bild 3 von 12',
      'Frage 1 von 10',
      'Foto 2 van 8',
      'Vraag 4 van 10',
      'Bild 1 av 12',
      'Spørgsmål 2 af 9',
      'Bilde 3 av 7'
    ],
    keeps: [
      'Frage 3 von 10 blieb ohne Antwort.',
      'Bild 3 von 12 Tafeln',
      'Foto 2 van 8 maart',
      'Bild 1 av 12 finns kvar.',
      'Billede 3 af 9 er væk.'
    ]
  },
  {
    id: 'navigation-buttons',
    label: 'navigation',
    languages: ['en'],
    needs: ['print', 'save', 'gift', 'bookmark', 'download', 'hide'],
    why: 'A button prints, saves or gives away the story.',
    pattern: lazyShape`^(?:print|save|gift|bookmark|hide|e-?mail|download) (?:this )?${ITEMS}(?: (?:for later|as (?:a )?pdf|to read later))?[\s!-/:-?…»→\]|]*$`,
    drops: ['Gift this article', 'Save article for later', 'Print this page'],
    keeps: ['Save this recipe for a wet day and a full house.', 'Print page by page, the monks worked on.']
  },
  {
    id: 'navigation-toggle',
    label: 'navigation',
    languages: ['en'],
    needs: ['menu', 'navigation', 'search', 'sidebar'],
    why: 'A button opens or closes a part of the page.',
    pattern: lazyShape`
      ^(?:open|close|toggle|show|hide|expand|collapse)(?: the| site| main| mobile| primary| sub| global| off-?canvas)*[\s-]?
      (?:menu|navigation|search|sidebar|nav)(?: bar| box| menu| form)?[\s!-/:-?…»→\]|]*$
    `,
    drops: ['Open menu', 'Toggle navigation', 'Close search bar'],
    keeps: ['Close the search for the crew, the coast guard ordered.']
  },
  {
    id: 'navigation-player',
    label: 'navigation',
    languages: ['en'],
    needs: ['video', 'your browser', 'javascript', 'modal window', 'audio element'],
    why: 'A player or browser says what it cannot do.',
    pattern: lazyShape`
      ^(?:video player is loading|this is a modal window|(?:sorry, )?your browser (?:does not|doesn['’]t) (?:currently )?support\b.{0,100}|
      (?:please )?(?:enable|turn on) javascript\b.{0,80}|play video|now playing)[\s!-/:-?…»→\]|]*$
    `,
    drops: [
      'Your browser does not support the video tag.',
      'Please enable JavaScript to use this page.',
      'Video Player is loading.'
    ],
    keeps: [
      'Your browser knows more of you than your wife, says Maron.',
      'Play video games by day, sleep by night, the doctor joked'
    ]
  },
  {
    id: 'navigation-featured-video',
    label: 'navigation',
    languages: ['en'],
    needs: ['featured video', 'video of the day', 'photo of the day'],
    why: 'The heading of a player for another item.',
    pattern: lazyShape`^(?:featured |related |top )?(?:video|photo)s? of the (?:day|week)[\s!-/:-?…»→\]|]*$|^featured videos?[\s!-/:-?…»→\]|]*$`,
    drops: ['Featured Video Of The Day'],
    keeps: ['The video of the day the weir broke was lost.']
  }
]
