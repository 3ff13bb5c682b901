import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** How many are reading a story now, as sites of many languages count them. */
export const relatedCounts: readonly Rule[] = [
  idiom({
    id: 'related-live-count-world',
    label: 'related',
    why: 'A count says how many are reading now.',
    longest: 70,
    wordings: `
      en:reading now|watching now|viewing now|people are reading|people are watching + \\d
      es:leyendo|viendo ahora|en línea + \\d + personas|lectores|usuarios|ahora
      fr:en train de lire|lisent|en ligne + \\d + personnes|lecteurs|internautes|maintenant
      de:lesen gerade|lesen jetzt|gerade online|lesen das + \\d
      it:stanno leggendo|leggono ora|online ora|in questo momento + \\d + persone|lettori|utenti
      pt:lendo agora|estão lendo|estão a ler|online agora|a ler agora + \\d
      nl:lezen nu|lezen dit|nu online|lezen mee + \\d
      pl:czyta teraz|czytają teraz|osób czyta|teraz online|czyta to + \\d
      ro:citesc acum|citesc articolul|online acum|persoane citesc + \\d
      cs:čte právě|právě čte|čtou právě|právě čtou|právě online + \\d
      hr:trenutno čita|sada čita|čita ovaj|čita ovu + \\d
      sr:тренутно чита|сада чита|чита овај|чита ову + \\d
      sl:ta hip bere|trenutno bere|bere to|bere ta + \\d
      sq:po lexojnë|duke lexuar + \\d
      sv:läser nu|läser just nu|läser den|online nu + \\d
      no:leser nå|leser akkurat nå|leser denne|pålogget nå + \\d
      da:læser nu|læser lige nu|læser denne|online nu + \\d
      fi:lukee nyt|lukee parhaillaan|lukee tätä|katsoo nyt + \\d
      hu:olvassák most|olvassa most|olvassa éppen|olvassák ezt|most olvassák + \\d
      et:loeb praegu|loevad praegu|loeb hetkel|loevad hetkel + \\d
      id:sedang membaca|sedang online|membaca sekarang + \\d
      ms:sedang membaca|sedang dalam talian + \\d
      vi:đang đọc|đang xem|đang trực tuyến + \\d + người|độc giả|bạn đọc
      tr:şu anda okuyor|şu an okuyor|kişi okuyor|okuyor + \\d + kişi|okur
      ru:читают сейчас|сейчас читают|сейчас читает|читают эту|на сайте + \\d + человек|читател|сейчас
      uk:читають зараз|зараз читають|зараз читає|читають цю + \\d
      el:διαβάζουν τώρα|διαβάζουν αυτή|τώρα διαβάζουν|συνδεδεμένοι + \\d
      ar:يقرأون الآن|يقرؤون الآن|يقرأ الآن|الآن يقرأ|متصل الآن + \\d|[٠-٩]
      fa:در حال خواندن|آنلاین|می‌خوانند + \\d|[۰-۹] + نفر|کاربر
      hi:पढ़ रहे|देख रहे|ऑनलाइन + \\d|[०-९] + लोग|पाठक
      zh:人正在|正在阅读|正在閱讀|人在看|人在读|人在線|人在线 + \\d + 人
      ja:人が読んで|人が閲覧|人が見て|閲覧中 + \\d
      ko:명이 읽|명이 보|읽는 중|보는 중|명 접속 + \\d
      ca:llegint ara|estan llegint|lectors ara|en línia ara + \\d
      lt:skaito dabar|dabar skaito|šiuo metu skaito|skaito šį + \\d
      lv:lasa šobrīd|šobrīd lasa|lasa tagad|pašlaik lasa + \\d
      he:קוראים עכשיו|קוראים כעת|צופים עכשיו|גולשים כעת + \\d
    `,
    drops: ['214 persone stanno leggendo', 'Сейчас читают: 96 человек', '已有 312 人正在阅读', '57 kişi şu anda okuyor'],
    keeps: [
      'Nel 2019 i lettori leggevano ancora la carta.',
      '去年有 30 人在看守所等候审判。',
      '30 kişi kıyıda eski kitapları okuyordu.'
    ]
  })
]
