import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

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
        lowerShape`^(?:we're|we are) hiring\b(?:[:!.] .{3,60}|[^.,]{0,50})?$`,
        lowerShape`\b(?:we|see|open|roles|positions|apply|join)\b`
      ],
      [
        lowerShape`
        ^(?:search|find|browse|looking for|see|explore)\b[^.,]{0,40}\b(?:your next (?:job|role)|our jobs?|jobs? board|thousands of (?:jobs|vacancies|roles)|
        (?:our|all|latest) (?:vacancies|open (?:roles|positions)|careers))\b[^.,]{0,40}[.!]?$
      `
      ]
    ],
    drops: [
      'We’re hiring! See our open roles.',
      'Find your next job on Ardent Jobs.',
      'Search thousands of jobs on our jobs board.'
    ],
    keeps: [
      'Looking for jobs at sixty is no joke.',
      'Search for jobs at night.',
      'We’re hiring, said the sign, and he walked in.',
      'Looking for jobs on the island takes patience, and a boat.'
    ]
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
        lowerShape`
          ^(?:start|try|subscribe|get(?! rid)|unlock|enjoy|claim|take out|buy|become a (?:digital )?subscriber|don't miss|save|for (?:just|only|as little as)|
          upgrade|continue|read on|access)\b
        `,
        lowerShape`
          \b(?:free trial|free for (?:\d+|an?|one|two|three|your first)\b|(?:for|at) (?:just |only |as little as )?${MONEY}[\d.]*(?: (?:a|per) (?:week|
          month|year|day))?|unlimited (?:digital )?access|save (?:up to )?\d+%|first (?:month|year|week|\d+ (?:weeks|months))|(?:a|per) (?:week|
          month))\b
        `,
        lowerShape`
          \b(?:subscri(?!ption for a|ptions:|be to .* to (?:see|watch|stream|play|use)\b)|(?:our|free|your|\d+[- ](?:day|week|month)) trial\b(?! and (?!get|enjoy|
          start))|unlimited (?:digital |online )?(?:access(?! to (?:the )?(?:pool|gym|parks?|lake|slopes|trails|rides|games|museums?))|articles|reading|stories)|
          digital (?:access|subscription|edition)|
          free for \d|full access|all[- ]access)
        `
      ],
      [
        lowerShape`
          ^(?:our )?subscribers (?:get|enjoy|have|receive|can)\b[^.]{0,40}\b(?:access to (?:our|all|every|this|unlimited|more|exclusive)|unlimited|ad-free|
          all of our|our (?:archive|newsletters?|app|stories|articles|journalism))\b
        `
      ],
      [
        lowerShape`^give (?:the )?(?:a )?gift (?:of|subscription)\b`,
        lowerShape`\b(?:subscription|${MONEY}|journalism|a year of|a membership)`
      ],
      [
        lowerShape`
        ^(?:buy|pick up|get|grab|order|read)\b[^.]{0,40}\b(?:(?:this|our|the latest|the current|today's|this week's|this month's) (?:[a-z]+ )?(?:issue|
        edition|magazine)\b(?! of (?!the (?:magazine|paper))))[^.]{0,40}\b(?:in print|print|on sale now|newsstands|online|out now|today|in shops)\b
      `
      ],
      [lowerShape`^(?:visit|shop|browse|check out|see) our (?:online )?(?:shop|store|merch)\b`],
      [
        lowerShape`^(?:we've|we have) (?:removed|lifted|dropped|taken down|unlocked) (?:the|our|this) (?:paywall|article|story)\b`
      ],
      [
        lowerShape`^your subscription (?:helps|supports|pays for|funds)\b[^.]{0,20}\b(?:our|us|independent|quality|local|this)\b(?!.* than )`
      ]
    ],
    drops: [
      'Try the Ardent free for 30 days. Subscribe today.',
      'Get unlimited access to the Ardent for just $1 a week.',
      'Subscribers get unlimited access to all of our stories.',
      'Buy this week’s issue in print.',
      'Visit our shop for prints and cards.'
    ],
    keeps: [
      'Start a free trial and mark its end in your calendar today.',
      'Subscribers have access to the pool.',
      'Give the gift of a walk this Christmas.',
      'Get a copy of the lease in print.',
      'Your subscription pays for people you will never meet.',
      'Try a week without digital devices.',
      'Get unlimited rides for $30 a month.',
      'Enjoy unlimited access to the pool for $20 a month.',
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
        lowerShape`
          ^(?!.* at the (?!end|bottom|top|foot))(?:play|try|take|take a break|solve|test|see how|think you|how (?:well|closely|much) (?:do|have|did|were|are) you|
          looking for|challenge|vote|have your say|
          enjoy|want|ready|complete|fancy|love|do you|need|can you|what do you think)\b
        `,
        lowerShape`
          \b(?:(?:our|today's|daily|weekly|news|this week's|last week's|the week's) (?:[a-z-]+ ){0,2}(?:crosswords?|sudoku|puzzles?(?! of)|quiz|poll|survey|
          trivia|games|word search|horoscope)|playing a puzzle|got crosswords|(?:take|try) (?:our|the|this) (?:[a-z]+ )?(?:quiz|poll|survey)(?=[.!?]?$))\b
        `
      ]
    ],
    drops: [
      'Take a break from your day by playing a puzzle or two! We’ve got crosswords and more.',
      'Test your knowledge with our weekly news quiz.',
      'Vote in our poll below.',
      'Think you know your boats? Take our quiz.'
    ],
    keeps: [
      'How much does the latest poll tell us about our future?',
      'How closely does this week’s poll match the last?',
      'Answer the survey with care, as our town needs its bus.',
      'Try the crossword here: it teaches three words of Basque.',
      'How many of our puzzles have no answer?',
      'Vote in the hall below the clock on Sunday.',
      'The crossword kept her going in the winter.',
      'Can you solve the puzzle of the wreck?',
      'Take the quiz at the inn: nobody wins.'
    ]
  })
]
