import { endsInStop } from './reading/headline.ts'
import type { Rule } from './rule.ts'
import { staysToReader } from './reading/to-reader.ts'
import { lazyShape } from './wording/shape.ts'

/** Prompts to get or open the site's app. */
export const app: readonly Rule[] = [
  {
    id: 'app-own',
    label: 'app',
    languages: ['en'],
    needs: ['app'],
    why: 'A prompt offers the site’s own app.',
    pattern: lazyShape`
      ^(?:get|download|install|try|use|open)(?: now)? (?:our|the|your)
      (?: (?:new|free|mobile|news|official))* apps?(?: (?:now|today|here|on|for|to)\b[^.,]{0,60})?[.!»]*$
    `,
    drops: ['Download our app', 'Get our free news app for Android', 'Install the app now'],
    keeps: ['Download the app and the machine prints a ticket, says Maron.', 'Get the apples in before the frost.']
  },
  {
    id: 'app-named',
    label: 'app',
    languages: ['en'],
    needs: ['app'],
    why: 'A prompt offers an app for the news.',
    pattern: lazyShape`
      ^(?:get|download|install) (?:the )?(?<site>[^\s.,!?“”][^.,!?“”]{1,50}?)\s
      (?:mobile )?app (?:for|to get|to receive) (?:the )?
      (?:breaking|latest|live|all|news|free|instant)\b.{0,80}$
    `,
    test: ({ 0: line, groups }) => staysToReader(line) && /\p{Lu}/u.test(groups?.['site'] ?? ''),
    drops: ['Get the Ardent Post app for breaking alerts', 'Download The Wend Courier App for Latest News'],
    keeps: [
      'Download the tide app for live charts, the harbour master advises.',
      'Get the council app for free, and read it for a price.'
    ]
  },
  {
    id: 'app-open',
    label: 'app',
    languages: ['en'],
    needs: ['app'],
    why: 'A button opens the story in an app.',
    pattern: lazyShape`
      ^(?:open|view|read|continue|listen|watch|see)(?: (?:this|it|more|article|story|reading))* (?:in|on|with) 
      (?:the |our )?(?:mobile )?app[\s!-/:-?…»→\]|]*$
    `,
    drops: ['Open in app', 'Read this story in our app', 'Continue reading in the app'],
    keeps: ['Open in April and the tulips are yours alone.', 'Read in the app, the poem loses its breaks.']
  },
  {
    id: 'app-store',
    label: 'app',
    languages: ['en'],
    needs: ['app store', 'google play', 'play store'],
    why: 'A badge leads to an app store.',
    pattern: lazyShape`
      ^(?:(?:get it|download|available|also available|download it|download our app) (?:on|from|in|at) )?
      (?:the )?(?:apple )?(?:app store|google play(?: store)?|play store)
      (?:[\s|,]+(?:and |or )?(?:the )?(?:app store|google play))?[\s!-/:-?…»→\]|]*$
    `,
    drops: ['Get it on Google Play', 'Download on the App Store', 'App Store | Google Play'],
    keeps: ['Available on the App Store since May, the game has sold nine copies.']
  },
  {
    id: 'app-alerts',
    label: 'app',
    languages: ['en', 'es', 'fr', 'de'],
    needs: [
      'on your phone',
      'en el móvil',
      'en su móvil',
      'en tu móvil',
      'en tu celular',
      'sur votre téléphone',
      'sur votre mobile',
      'aufs handy',
      'auf ihr handy',
      '-app'
    ],
    why: 'A prompt offers the site’s alerts on a phone.',
    pattern: lazyShape`
      ^(?:get|receive|llév[ae][st]e|recib[ae]|todas (?:las|nuestras)|toutes (?:nos|les)|recevez|alle|immer|schneller|
      besser|holen sie)\b[^.!?“”"]{0,40}\b(?:alerts?|alertas|alertes|noticias|nachrichten|eilmeldungen|informiert)\b[^.!?“”"]{3,60}$
    `,
    test: ([line]) => !endsInStop(line) && /phone|móvil|celular|téléphone|mobile|handy|-app/i.test(line),
    drops: ['Get our alerts on your phone', 'Toutes nos alertes sur votre téléphone', 'Immer informiert mit der Talboten-App'],
    keeps: [
      'Toutes les alertes sonnaient sur votre téléphone. Vous dormiez.',
      'Alle Eilmeldungen kamen aufs Handy, nur eine nicht.'
    ]
  },
  {
    id: 'app-catch-all',
    label: 'app',
    languages: ['en'],
    needs: ['catch all the', 'get all the', 'check out all the', 'stay updated with all'],
    why: 'A prompt offers all news of a site, and its app.',
    pattern: lazyShape`
      ^(?:catch|get|check out|stay updated with) all the [^.!?“”"]{4,140} (?:on|from|at|with) [^.!?“”"]{2,40}\.\s
      (?:download|get|install) (?:the )?[^.!?“”"]{2,40}? app\b[^.,!?“”"]{0,60}[.!]?$
    `,
    drops: [
      'Catch all the Business News, Breaking News and Latest News Updates on Wend Post. Download The Wend Post App to get Daily Market Updates.'
    ],
    keeps: ['Catch all the fish on Monday. Download the tide app, the harbour master says, and you will know why.']
  }
]
