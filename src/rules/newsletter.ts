import { endsInStop, opensWithCapital } from './reading/headline.ts'
import { lower } from './wording/lower.ts'
import type { Rule } from './rule.ts'
import { staysToReader } from './reading/to-reader.ts'
import { lazyShape } from './wording/shape.ts'
import { isTold } from './reading/spoken-of.ts'

const PAPER = 'newsletters?|mailing list|e-?mail (?:alerts?|updates|list)|updates|digest|briefings?|bulletin'

/** Prompts to sign up, subscribe and follow. */
export const newsletter: readonly Rule[] = [
  {
    id: 'newsletter-sign-up',
    label: 'newsletter',
    languages: ['en'],
    needs: ['newsletter', 'mailing list', 'mail', 'updates', 'digest', 'briefing', 'bulletin'],
    why: 'A prompt asks to sign up for the site’s own mail.',
    pattern: lazyShape`
      ^(?:please )?(?:sign[ -]?up|subscribe|register|join)(?: (?:here|now|today|free))?(?: (?:for|to))?
      (?: our| my| this| free| the free| daily| weekly| us)\b.{0,60}(?:${PAPER})\b.{0,80}$
    `,
    // “Sign up for our newsletter” was printed on the door.
    test: ([line]) =>
      staysToReader(line) &&
      !isTold(lower(line)) &&
      !new RegExp(`\\b(?:${PAPER})s? (?:was|were|is|are|had|has|said|reads?|became)\\b.*\\.$`, 'i').test(line),
    drops: [
      'Sign up for our newsletter',
      'Subscribe to our free weekly briefing and never miss a story!',
      'Join our mailing list'
    ],
    keeps: [
      '“Subscribe to our newsletter,” the banker said, and nobody did.',
      'Sign up for our newsletter was the only sentence left on the page when the paper died.',
      'Subscribe to a paper and it comes in the rain, the newsletter complained.',
      'Join our mailing list, the rebels told the shopkeepers.',
      'The newsletter, read by 900 farmers, will keep its name.',
      'Sign up for a Brookvale account without ads for $4.99 a month'
    ]
  },
  {
    id: 'newsletter-named',
    label: 'newsletter',
    languages: ['en'],
    needs: ['newsletter'],
    why: 'A prompt asks to sign up for a newsletter by its name.',
    pattern: lazyShape`
      ^(?:sign[ -]?up|subscribe|register)(?: here| now)? 
      (?:for|to) (?:the )?(?<value>[^\s\d.,"“][^.,"“]{1,50}) (?:e-?mail )?newsletters?
      (?: here| today| now| for .{3,60})?[\s!-/:-?…»→\]|]*$
    `,
    test: ({ groups }) => /^\p{Lu}/u.test(groups?.['value'] ?? ''),
    drops: ['Sign up for the Wend Valley Morning newsletter here', 'Subscribe to Ardent Post newsletters'],
    keeps: [
      'Sign up for the city’s newsletter to learn when the bridge closes.',
      'Subscribe to the oldest newsletter of the valley, a reader urged us in March.'
    ]
  },
  {
    id: 'newsletter-apposition',
    label: 'newsletter',
    languages: ['en'],
    needs: [', our '],
    why: 'A prompt asks to sign up for a newsletter and says what it is.',
    pattern: lazyShape`
      ^(?:sign[ -]?up|subscribe|register) (?:for|to) [^.!?"“]{3,60}, our (?:free |new )?(?:daily |weekly |monthly |evening |morning )?
      (?:e-?mail|newsletter|briefing|bulletin|digest)\b[^.!?"“]{0,80}[.!]?$
    `,
    test: ([line]) => !isTold(lower(line)),
    drops: [
      'Sign up to The Slow Line, our free weekly email for people who like trains',
      'Subscribe to Merrin Mornings, our newsletter.'
    ],
    keeps: [
      'Sign up for the race, our free gift to the town, the mayor said.',
      'Subscribe to The Slow Line, our free weekly email, the conductor told all who would listen.'
    ]
  },
  {
    id: 'newsletter-inbox',
    label: 'newsletter',
    languages: ['en'],
    needs: ['your inbox', 'your email', 'your mailbox'],
    why: 'A prompt offers news by mail.',
    pattern: lazyShape`
      ^(?:get|receive|have|want|love|like|enjoy|sign up|subscribe|the (?:best|latest)|news)\b[^“”"]{2,110}\b
      (?:in|to|into|by) your (?:inbox|e-?mail|mailbox)\b[^“”"]{0,60}$
    `,
    test: ([line]) =>
      staysToReader(line) &&
      (/^(?:get|receive|have|want|sign|subscribe) /i.test(line) ||
        /\b(?:delivered|straight|direct(?:ly)?|sent) (?:in)?to your/i.test(line)) &&
      !isTold(lower(line)),
    drops: [
      'Get the Ardent Post in your inbox every morning',
      'The best of the valley, delivered to your inbox',
      'Want more news in your inbox?'
    ],
    keeps: [
      'The latest fraud lands in your inbox as a note about a parcel.',
      'Enjoy the silence in your inbox while it lasts.',
      'Get a strange parcel in your inbox and he will call within the hour, the police warn.',
      'Have you a letter for me, the ghost asked.'
    ]
  },
  {
    id: 'newsletter-latest-news',
    label: 'newsletter',
    languages: ['en'],
    needs: ['subscribe', 'sign up', 'stay', 'get'],
    why: 'A prompt offers the latest news.',
    pattern: lazyShape`
      ^(?:subscribe|sign up|stay (?:updated|informed|tuned|in the loop|connected)|get)
      (?: now| today)?(?: (?:&|and|to|for|with))*(?: get| receive)?
      (?: our| the)?(?: latest| breaking| daily)+(?: (?:news|updates|headlines|stories|alerts)){1,2}[\s!-/:-?…»→\]|]*$
    `,
    drops: ['Subscribe & Get Latest News', 'Stay updated with the latest news!', 'Get breaking news alerts'],
    keeps: [
      'Get the latest news from the front, the crowd cried, and nobody could.',
      'Stay tuned with the latest gadgets, the ad promised.'
    ]
  },
  {
    id: 'newsletter-enter-email',
    label: 'newsletter',
    languages: ['en'],
    needs: ['enter your e', 'type your e', 'provide your e', 'your email address to'],
    why: 'A sign-up field says what it wants.',
    pattern: lazyShape`
      ^(?:enter|type|provide) your e-?mail(?: address)?(?:…|\.\.\.| here| below)?
      (?: (?:and|to) (?:subscribe|follow|sign up|join|receive|get)\b.{0,110})?[\s!-/:-?…»→\]|]*$
    `,
    drops: ['Enter your email address', 'Type your email…', 'Enter your email address to subscribe to this blog'],
    keeps: ['Enter your email and the machine prints a poem.', 'Type your email to the clerk, who will read it aloud on Friday.']
  },
  {
    id: 'newsletter-agree',
    label: 'newsletter',
    languages: ['en'],
    needs: [
      'by submitting',
      'by signing up',
      'by clicking',
      'by subscribing',
      'by providing',
      'by entering',
      'by registering',
      'by checking',
      'by joining'
    ],
    why: 'The small print of a sign-up form.',
    pattern: lazyShape`
      ^(?:\* ?)?by (?:submitting|signing up|clicking|subscribing|providing|entering|registering|checking|joining)\b.{0,120}\b
      (?:you|i) (?:[a-z]+ )?(?:agree|consent|accept|acknowledge|confirm)\b.{0,250}$
    `,
    test: ([line]) => staysToReader(line) && /\b(?:terms|privacy|policy|e-?mails?|offers)\b/i.test(line) && !/["“”]/.test(line),
    drops: [
      'By signing up, you agree to our Terms of Use and Privacy Policy.',
      'By clicking submit you consent to receive emails from us.'
    ],
    keeps: [
      'By signing up, you agree to serve six years, the recruit was told.',
      'By clicking twice you confirm the vote, the clerk explained.'
    ]
  },
  {
    id: 'newsletter-unsubscribe',
    label: 'newsletter',
    languages: ['en'],
    needs: ['unsubscribe', 'opt out'],
    why: 'A sign-up form says how to leave.',
    pattern: /^(?:no spam[.,!]? ?)?(?:you (?:can|may) )?(?:unsubscribe|opt[ -]out)(?: at)? any ?time\b.{0,60}$/i,
    test: ([line]) => staysToReader(line),
    drops: ['You can unsubscribe at any time.', 'No spam. Unsubscribe anytime.'],
    keeps: ['Unsubscribe from the weather, the comic said, and any time you like.']
  },
  {
    id: 'newsletter-thanks',
    label: 'newsletter',
    languages: ['en'],
    needs: ['subscrib', 'signing up', 'check your inbox', 'submission has been'],
    why: 'A sign-up form says that it worked.',
    pattern: lazyShape`
      ^(?:(?:thanks|thank you) for (?:subscribing|signing up)(?: to .{2,40})?|(?:please )?check your inbox (?:to|
      for|and) .{3,60}|thank you!? your submission has been received)[\s!-/:-?…»→\]|]*$
    `,
    test: ([line]) => opensWithCapital(line) && !/, [a-z]+ (?:said|says|told)/u.test(line),
    drops: ['Thank you for subscribing!', 'Please check your inbox to confirm your subscription.'],
    keeps: [
      'Thanks for signing up, he told the nine men who had come to dig.',
      'Thank you for subscribing to the idea that rivers have rights, she began.'
    ]
  },
  {
    id: 'newsletter-inbox-elsewhere',
    label: 'newsletter',
    languages: ['es', 'fr', 'de'],
    needs: [
      'tu correo',
      'su correo',
      'tu email',
      'tu bandeja',
      'su bandeja',
      'par courriel',
      'par e-mail',
      'par mail',
      'votre boîte',
      'per e-mail',
      'per mail',
      'ihr postfach'
    ],
    why: 'A prompt offers news by mail.',
    pattern: lazyShape`
      ^(?:cada (?:mañana|día|semana|tarde)|reciba|recibe|todas las|toda la|chaque (?:matin|jour|semaine|soir)|
      recevez|tous les|jeden (?:morgen|tag|abend)|täglich|erhalten sie|die wichtigsten)\b[^“”"«]{4,140}$
    `,
    test: ([line]) => !endsInStop(line) && !/\d/u.test(line),
    drops: [
      'Cada tarde, lo mejor del valle en tu correo',
      'Chaque soir, nos récits par courriel. Inscrivez-vous',
      'Jeden Tag die Nachrichten per E-Mail'
    ],
    keeps: [
      'Cada mañana recibe cartas de amor en su correo.',
      'Chaque matin, il reçoit ses ordres par courriel.',
      'Jeden Morgen kommen die Zahlen per E-Mail, sagt Wehr.'
    ]
  }
]
