import { idiom } from './idiom.ts'
import { isUnattributed } from './reading/unattributed.ts'
import type { Rule } from './rule.ts'

/** What a desk says of its own story in Finnish and Hungarian, whose words change inside. */
export const noticeUralic: readonly Rule[] = [
  idiom({
    id: 'notice-error-uralic',
    label: 'notice',
    why: 'Readers are asked to report a mistake.',
    end: 'asking',
    wordings: `
      fi:virhe|kirjoitusvirhe|asiavirhe + huomasit|löysit|ilmoita|lähetä|kerro  + jutus|artik|tekst|uutis|toimitu|siitä|meille
      hu:hibát|hiba |elírás|pontatlan + talál|vett észre|jelez|írj + cikk|szöveg|nekünk|jelezz|írásban
    `,
    test: isUnattributed,
    drops: ['Huomasitko kirjoitusvirheen? Ilmoita siitä toimitukselle!', 'Elírást talált a szövegben? Jelezze!'],
    keeps: ['Onko virhe inhimillinen?', 'Ki talált hibát a régi hídban?', 'Huomasitko sen virheen, kapteeni kysyi']
  }),
  idiom({
    id: 'notice-old-uralic',
    label: 'notice',
    why: 'A notice says that the story is old.',
    end: 'any',
    longest: 120,
    wordings: `
      fi:^tämä artik|^tämä jut|^artikkeli on|^juttu on|^uutinen on|^huom + yli|sitten + vuo|kuukau
      hu:^ez a cikk|^a cikk|^az írás|^figyelem|^cikkünk + több mint|régebbi|ezelőtt + év|hónap
    `,
    test: (line) => isUnattributed(line) && !/,/u.test(line),
    drops: ['Tämä artikkeli on yli 2 vuotta vanha.', 'Figyelem! A cikk több mint egy éve jelent meg.'],
    keeps: ['Juttu on vanha kuin vuoret.', 'A cikk miatt több mint száz levél jött.']
  }),
  idiom({
    id: 'notice-views-uralic',
    label: 'notice',
    why: 'A notice says whose views the text holds.',
    end: 'any',
    longest: 180,
    wordings: `
      fi:mielipi|näkem|kannanot + kirjoittaj|esitet + edust|välttämättä|omia
      hu:vélemény|álláspont + szerző|szerkesztőség|megfogalmaz + feltétlenül|nem tükröz|kizárólag
    `,
    test: isUnattributed,
    drops: [
      'Tekstissä esitetyt mielipiteet ovat kirjoittajan omia.',
      'Az írásban megfogalmazott vélemények nem feltétlenül egyeznek a szerkesztőségével.'
    ],
    keeps: ['Kirjoittajan mielipide oli kaikille selvä.', 'A szerző véleményt kért a molnártól.']
  })
]
