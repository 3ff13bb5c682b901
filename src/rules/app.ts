import type { Rule } from './rule.ts'

/** Prompts to get or open the site's app. */
export const app: readonly Rule[] = [
  {
    id: 'app-own',
    label: 'app',
    languages: ['en'],
    needs: ['app'],
    why: 'A prompt offers the site’s own app.',
    pattern:
      /^(?:get|download|install|try|use|open)(?: now)? (?:our|the|your)(?: (?:new|free|mobile|news|official))* apps?(?: (?:now|today|here|on|for|to)\b[^.,]{0,60})?[.!»]*$/iu,
    drops: ['Download our app', 'Get our free news app for Android', 'Install the app now'],
    keeps: ['Download the app and the machine prints a ticket, says Maron.', 'Get the apples in before the frost.']
  },
  {
    id: 'app-named',
    label: 'app',
    languages: ['en'],
    needs: ['app'],
    why: 'A prompt offers an app for the news.',
    pattern:
      /^(?:get|download|install) (?:the )?(?<site>\p{L}[^.,!?“”]{1,50}?) (?:mobile )?app (?:for|to get|to receive) (?:the )?(?:breaking|latest|live|all|news|free|instant)\b.{0,80}$/iu,
    test: ({ groups }) => /\p{Lu}/u.test(groups?.['site'] ?? ''),
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
    pattern:
      /^(?:open|view|read|continue|listen|watch|see)(?: (?:this|it|more|article|story|reading))* (?:in|on|with) (?:the |our )?(?:mobile )?app\W*$/iu,
    drops: ['Open in app', 'Read this story in our app', 'Continue reading in the app'],
    keeps: ['Open in April and the tulips are yours alone.', 'Read in the app, the poem loses its breaks.']
  },
  {
    id: 'app-store',
    label: 'app',
    languages: ['en'],
    needs: ['app store', 'google play', 'play store'],
    why: 'A badge leads to an app store.',
    pattern:
      /^(?:(?:get it|download|available|also available|download it|download our app) (?:on|from|in|at) )?(?:the )?(?:apple )?(?:app store|google play(?: store)?|play store)(?:[\s|,]+(?:and |or )?(?:the )?(?:app store|google play))?\W*$/iu,
    drops: ['Get it on Google Play', 'Download on the App Store', 'App Store | Google Play'],
    keeps: ['Available on the App Store since May, the game has sold nine copies.']
  }
]
