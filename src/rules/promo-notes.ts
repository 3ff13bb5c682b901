import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './shape.ts'

const MONEY = String.raw`[$£€]\d`

/** What a site sells and plays beside its stories: events, jobs, subscriptions, puzzles. */
export const promoNotes: readonly Rule[] = [
  ownVoice({
    id: 'advert-site-jobs',
    label: 'advert',
    needs: 'hiring|jobs|next job|next role|open roles|open positions|vacancies',
    why: 'The site offers jobs.',
    longest: 140,
    says: [
      [
        lazyShape`^(?:we're|we are|[^.,]{2,24} is) hiring\b(?:[:!.] .{3,60}|[^.,]{0,50})?$`,
        lazyShape`\b(?:we|see|open|roles|positions|apply|join)\b`
      ],
      [
        lazyShape`
        ^(?:search|find|browse|looking for|see|explore)\b[^.,]{0,40}\b(?:jobs?|job board|vacancies|open (?:roles|positions)|
        careers?)\b[^.,]{0,40}\b(?:on|at|with|board|here|now|us|jobs)\b[^.,]{0,20}[.!]?$
      `
      ]
    ],
    drops: [
      'We’re hiring! See our open roles.',
      'Find your next job on Ardent Jobs.',
      'Search thousands of jobs on our jobs board.'
    ],
    keeps: ['We’re hiring, said the sign, and he walked in.', 'Looking for jobs on the island takes patience, and a boat.']
  }),
  ownVoice({
    id: 'paywall-offer-sentence',
    label: 'paywall',
    needs: `trial|subscri|unlimited|free for|gift of|gift subscription|a week|a month|first month|first year|print|on sale now|latest issue|our shop|
        our store|paywall|unlock|magazine`,
    why: 'The site sells its subscription, print or goods.',
    longest: 220,
    says: [
      [
        lazyShape`
          ^(?:start|try|subscribe|get|unlock|enjoy|claim|take out|buy|become a (?:digital )?subscriber|don't miss|save|for (?:just|only|as little as)|
          upgrade|continue|read on|access)\b
        `,
        lazyShape`
          \b(?:free trial|free for (?:\d+|an?|one|two|three|your first)\b|(?:for|at) (?:just |only |as little as )?${MONEY}[\d.]*(?: (?:a|per) (?:week|
          month|year|day))?|unlimited (?:digital )?access|save (?:up to )?\d+%|first (?:month|year|week|\d+ (?:weeks|months))|(?:a|per) (?:week|
          month))\b
        `,
        lazyShape`\b(?:subscri|trial|unlimited|digital|free for|full access|all[- ]access|today)`
      ],
      [lazyShape`^(?:our )?subscribers (?:get|enjoy|have|receive|can)\b[^.]{0,40}\b(?:access|our|unlimited|ad-free|more)\b`],
      [
        lazyShape`^give (?:the )?(?:a )?gift (?:of|subscription)\b`,
        lazyShape`\b(?:subscription|${MONEY}|today|journalism|a year|this (?:season|christmas|holiday))`
      ],
      [
        lazyShape`
        ^(?:buy|pick up|get|grab|order|read)\b[^.]{0,40}\b(?:(?:this|our|the latest|the current|today's|this week's|this month's) (?:[a-z]+ )?(?:issue|
        edition|magazine|paper)|a copy of)\b[^.]{0,40}\b(?:in print|print|on sale now|newsstands|online|out now|today|in shops)\b
      `
      ],
      [lazyShape`^(?:visit|shop|browse|check out|see) our (?:online )?(?:shop|store|merch)\b`],
      [lazyShape`^(?:we've|we have) (?:removed|lifted|dropped|taken down|unlocked) (?:the|our|this) (?:paywall|article|story)\b`],
      [lazyShape`^your subscription (?:helps|supports|pays|funds)\b`]
    ],
    drops: [
      'Try the Ardent free for 30 days. Subscribe today.',
      'Get unlimited access to the Ardent for just $1 a week.',
      'Subscribers get unlimited access to all of our stories.',
      'Buy this week’s issue in print.',
      'Visit our shop for prints and cards.'
    ],
    keeps: [
      'Try the soup free of charge on Sundays.',
      'Sign up for a Brookvale account without ads for $4.99 a month',
      'Get the boat out of the water for a month.',
      'Buy the ticket at the kiosk, for $12.',
      'Subscribers of the guild get rope.'
    ]
  }),
  ownVoice({
    id: 'related-play',
    label: 'related',
    needs: 'crossword|sudoku|puzzle|quiz|poll|survey|trivia|word search|horoscope|our games',
    why: 'The site invites to its puzzles, quizzes and polls.',
    longest: 200,
    past: true,
    says: [
      [
        lazyShape`
          ^(?:play|try|take|take a break|solve|test|see how|can you|think you|how (?:well|closely|much|many)|looking for|challenge|vote|have your say|answer|enjoy|
          want|what do you|ready|your|complete|fancy|love|find|do you|get|need)\b
        `,
        lazyShape`
          \b(?:crosswords?|sudoku|puzzles?(?! of)|(?:our|the|this|today's|weekly|daily|news|week's|latest) (?:[a-z]+ )?(?:quiz|poll|survey|trivia|
          games)|word search|horoscope|(?:take|try) (?:our|the|this) (?:quiz|poll|survey))\b
        `,
        lazyShape`\b(?:our|today's|daily|weekly|now|here|below|(?:last|this) week's|(?:the|this) (?:quiz|poll|survey)[.!?]?$|playing)\b`
      ]
    ],
    drops: [
      'Take a break from your day by playing a puzzle or two! We’ve got crosswords and more.',
      'Test your knowledge with our weekly news quiz.',
      'Vote in our poll below.',
      'Think you know your boats? Take our quiz.'
    ],
    keeps: [
      'Vote in the hall below the clock on Sunday.',
      'The crossword kept her going in the winter.',
      'Can you solve the puzzle of the wreck?',
      'Take the quiz at the inn: nobody wins.'
    ]
  })
]
