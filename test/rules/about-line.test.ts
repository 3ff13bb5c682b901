import { describe, expect, test } from 'vitest'
import { readAboutLine } from '../../src/rules/lines/about-line.ts'

const told = (text: string): unknown => {
  const about = readAboutLine(text)
  return about && [about.writers, about.published, about.modified]
}

describe('lines that say who wrote a story and when', () => {
  test.each([
    ['By Ilse Maron | Food | 8 min read', ['Ilse Maron'], null, null],
    ['by whova | Apr 21, 2031', ['whova'], 'Apr 21, 2031', null],
    ['Posted by Weirworks on Tuesday, August 29, 2031', ['Weirworks'], 'August 29, 2031', null],
    ['Posted On : May 20, 2031 Published By : Otto K. Wehr', ['Otto K. Wehr'], 'May 20, 2031', null],
    ['By Ilse MaronPublished: Jun 25, 2031', ['Ilse Maron'], 'Jun 25, 2031', null],
    ['ByIlse MaronMar 5, 2031 | 6 comments', ['Ilse Maron'], 'Mar 5, 2031', null],
    ['Kisha Wende Dec 22, 2031', ['Kisha Wende'], 'Dec 22, 2031', null],
    ['Ilse Maron 8:41 PM on December 20, 2031', ['Ilse Maron'], 'December 20, 2031', null],
    [
      'Published Fri, Dec 22 20314:46 AM ESTUpdated Fri, Dec 22 203111:25 AM EST',
      [],
      'Dec 22 2031 4:46 AM',
      'Dec 22 2031 11:25 AM EST'
    ],
    ['August 16, 2031 - Updated July 9, 2032', [], 'August 16, 2031', 'July 9, 2032'],
    ['Travel September 8, 2031 -- min read', [], 'September 8, 2031', null],
    ['Aktualisiert am 12. März 2031 um 10:15 Uhr von Otto Wehr', ['Otto Wehr'], null, '12. März 2031 um 10:15 Uhr'],
    ['vendredi 12 mars 2031 à 10h15', [], '12 mars 2031 à 10h15', null],
    ['Обновлено: 12.03.2031', [], null, '12.03.2031'],
    ['By George Wendeson on 19 Dec 2031', ['George Wendeson'], '19 Dec 2031', null],
    ['Ilse Maron Published 10:19am 19 December 2031', ['Ilse Maron'], '19 December 2031 10:19am', null],
    ['by Amanda · Dec 20, 2031 at 3:00 am · One comment so far', ['Amanda'], 'Dec 20, 2031 at 3:00 am', null],
    ['Posted on December 18, 2031 Posted by Ilse Maron 59 Comments', ['Ilse Maron'], 'December 18, 2031', null],
    ['Par Ilse Maron (avec agence) – 6 mai 2031', ['Ilse Maron'], '6 mai 2031', null],
    ['(Reporting by Ilse Maron; Editing by Otto Wehr)', ['Ilse Maron'], null, null],
    ['By Our Correspondent', ['Our Correspondent'], null, null],
    ['By Technology desk · 24 February 2031', ['Technology desk'], '24 February 2031', null],
    ['By Ilse Maron - May 6, 2031 0 ShareFacebookTwitterPinterestWhatsApp', ['Ilse Maron'], 'May 6, 2031', null],
    ['Ilse Maron - May 6, 2031 12 Share Facebook Twitter Email', ['Ilse Maron'], 'May 6, 2031', null],
    ['Exclusive | Ilse Maron, Transport Editor', ['Ilse Maron'], null, null],
    ['Jeroen Wehr 14-01-31, 12:05 Laatste update: 15:41', ['Jeroen Wehr'], '14-01-31, 12:05', null],
    ['Ilse Maron Mar 3, 2031 Updated 5 hrs ago', ['Ilse Maron'], 'Mar 3, 2031', null],
    ['Otto Wehr · June 15, 2031 · Updated 2 days ago', ['Otto Wehr'], 'June 15, 2031', null],
    ['By Ilse Maron edited by Otto Wehr', ['Ilse Maron'], null, null],
    ['dr Ilza Maroń, 3 lutego 2031', ['Ilza Maroń'], '3 lutego 2031', null],
    ['Pubblicato da Ilse Maron il 16/10/2031', ['Ilse Maron'], '16/10/2031', null],
    ['Geplaatst door Ilse Maron op 16-10-2031', ['Ilse Maron'], '16-10-2031', null],
    ['Postado por Ilse Maron em 16/10/2031', ['Ilse Maron'], '16/10/2031', null],
    ['Veröffentlicht von Ilse Maron am 16.10.2031', ['Ilse Maron'], '16.10.2031', null],
    ['Opublikowano przez Ilza Maroń 16.10.2031', ['Ilza Maroń'], '16.10.2031', null],
    ['By எஸ்.மாறன் Mar 15, 2031', ['எஸ்.மாறன்'], 'Mar 15, 2031', null],
    ['Reviewed by Ilse Maron, MD', [], null, null],
    ['By Ilse Maron in Nairobi and Otto Wehr in Beijing', ['Ilse Maron in Nairobi and Otto Wehr in Beijing'], null, null],
    ['By Ilse Maron in Food and Drink', ['Ilse Maron'], null, null],
    ['By Ilse Maron Wehr Jr.', ['Ilse Maron Wehr Jr.'], null, null],
    ['By ILSE MARON=', ['ILSE MARON'], null, null]
  ])('%s', (text, writers, published, modified) => expect(told(text)).toEqual([writers, published, modified]))

  test.each([
    'By the sea, March 12, 2031',
    'By Monday the storm had passed',
    'By accident',
    'By Popular Demand',
    'By the writing desk',
    'Photo | Ilse Maron, Transport Editor',
    'Exclusive | Mill town votes, Editor resigns',
    'Top 10 Trends 2031',
    'On March 12, 2031 the weir broke and nobody came.',
    'The fair opens on March 12, 2031',
    'Who was where on March 12, 2031?',
    '2031年3月12日，老磨坊重新开工，镇上的人都来了',
    '12 मार्च 2031 को गाँव की नदी में बाढ़ आ गई थी',
    '— Otto Wehr (@ottowehr) March 12, 2031',
    'Ilse Maron'
  ])('not %s', (text) => expect(told(text)).toBeNull())
})
