import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

const LIVE =
  '(?:live ?-?blog|live (?:coverage|page|feed|stream|updates|ticker|thread|story|file|reporting|chat)|liveticker|ticker|rolling coverage)'
const LANGUAGE =
  '(?:spanish|english|french|german|italian|portuguese|chinese|arabic|russian|ukrainian|polish|vietnamese|korean|japanese|welsh|irish|hindi|urdu|tagalog|turkish|dutch)'
const ITEM =
  '(?:article|story|page|post|report|interview|piece|summary|translation|audio|transcript|headline|content|newsletter|version)'

/** What is said of the page itself: that it is live, goes on, was made by machine, or is there in other languages. */
export const liveNotes: readonly Rule[] = [
  ownVoice({
    id: 'notice-live-state',
    label: 'notice',
    needs: "live|updated|updates|refresh|breaking news|that's all",
    why: 'A note of live coverage says that it goes on, is renewed or has ended.',
    longest: 200,
    says: [
      [
        lowerShape`
        ^(?:this|our|the)(?: [a-z]+)? ${LIVE}\b[^.,]{0,24}\b(?:has|is|have|are)\b[^.,]{0,12}\b(?:ended|closed|over|finished|concluded|paused|no longer|
        closing)\b[^.,]{0,20}(?:[.!]|$)
      `
      ],
      [
        lowerShape`
          ^(?:and )?(?:that's|that is) (?:(?:all|it|a wrap)(?: (?:from|for|on) (?:us|me|our|now|today|tonight|this|the)\b|[.!] (?:thank|thanks|we|join))|
          where we(?:'ll| will| are| have to)? (?:leave|end|wrap|clos))
        `,
        lowerShape`\b(?:our live|live ?-?blog|today|tonight|coverage|blog|updates|reading|joining|following)\b`
      ],
      [
        lowerShape`
        ^(?:follow|stay (?:tuned|with us)|keep (?:checking|refreshing|up)|please refresh|refresh|reload|check back|come back|scroll down|
        catch up|for the latest|for (?:live|more|all the latest)|watch this space)\b[^.,]{0,60}\b(?:${LIVE}|latest updates|live updates|latest (?:news|
        posts)|for (?:more )?updates|updates on this|refresh|as we learn more)
      `
      ],
      [
        lowerShape`
        ^(?:this (?:live )?(?:page|blog|story|article|post)|the (?:live )?(?:page|blog|post)) (?:(?:will be|is being) (?:[a-z]+ )?(?:updated|refreshed)
        (?: (?:as|with|when|throughout|regularly|every|automatically|frequently|continuously|through|here|soon|shortly|if|once)\b[^.,]{0,40})?|
        (?:updates|refreshes|will (?:update|refresh)|is (?:updated|refreshed)) (?:automatically|regularly|every (?:few |\d+ )?(?:seconds|minutes?))[^.,]{0,20})[.]?$
      `
      ],
      [
        lowerShape`
        ^this is (?:a |an )?(?:breaking|developing|live|evolving)(?: news)?(?: story| event| page)?\b[^.]{0,20}(?:and |\. |, |
        ; )?[^.]{0,30}\b(?:updated|updates|check back|refresh|more to come|follow (?:us|along|here))\b
      `
      ],
      [
        lowerShape`
        ^(?:new|more|further) updates (?:will|to) (?:follow|come|be (?:posted|added|published)|appear)\b[^.,]{0,20}[.]?$|^load (?:more|new|\d+ new) (?:updates|posts|entries)[.]?$|
        ^you can (?:read|find|catch up (?:on|with)) (?:our|all)\b[^.,]{0,30}\b${LIVE}
      `
      ]
    ],
    drops: [
      'This live blog has ended.',
      'That’s all for our live coverage today. Thank you for reading.',
      'Refresh the page for the latest updates.',
      'This page will be updated throughout the day.',
      'This is a breaking news story and will be updated.'
    ],
    keeps: [
      'That is where we live today.',
      'That’s all we ask today.',
      'That’s all the live music there is.',
      'The story is updated to the present.',
      'This story is updated for the age of the phone.',
      'The file will be updated each year.',
      'We are ending our live coverage here.',
      'The live blog was shut down by the ministry in March.',
      'The live coverage of the trial has ended, and the town is quiet.',
      'Follow the coast path to the live oak.',
      'This story is told live every spring.',
      'The map is being updated by a crew of nine in the harbour office.'
    ]
  }),
  ownVoice({
    id: 'advert-goes-on',
    label: 'advert',
    needs: 'continues|continue',
    why: 'The site says that the item goes on below.',
    longest: 90,
    says: [
      [
        lowerShape`
          ^(?:the |this )?(?:story|article|post|recipe|text|interview|column|content|review|list|feature|report|analysis|essay|q&a|blog|
          page) continues? (?:below|after|beneath|underneath|under|following)
          (?: (?:the|this|our|these|an?))?(?: (?:ads?|adverts?|advertisements?|photos?|gallery|videos?|map|form|pictures?|images?|graphics?|charts?|tweet|post|
          embed|slideshow|promo|sponsored|content|newsletter|
          sign-?up|player|infographic|poll|quiz|table|break|message|audio|commercial|recommended|related|stories|links|interactive|box))*[.!:…]*$
        `
      ]
    ],
    drops: ['The story continues below the map.', 'Column continues below', 'Interview continues after the video'],
    keeps: [
      'The story continues below the waves, in a wreck.',
      'The article continues to be read in every school.',
      'The text continues after the war.'
    ]
  }),
  ownVoice({
    id: 'notice-machine-made',
    label: 'notice',
    needs: 'ai |by ai|with ai|of ai|ai-generated|artificial intelligence|automated|auto-generated|machine|a.i.',
    why: 'The site says what a machine did for an item.',
    past: true,
    longest: 300,
    says: [
      [
        lowerShape`\b(?:ai|artificial intelligence|a\.i\.|ai-generated|auto-generated|automated|by (?:a )?machine|machine[- ]translat[a-z]+)\b`,
        lowerShape`
          \b(?:in|of|for|from|with|on|(?:write|make|produce|create|draft|translate|summari[sz]e|edit)) this ${ITEM}\b(?! of)|^(?:this|the above|
          the following) (?:[a-z]+ )?${ITEM}\b(?! of)
        `,
        lowerShape`
          \b(?:created|written|generated|produced|made|helped?|used|assist(?:ed|s)?|checked|reviewed|translated|summari[sz]ed|auto-generated|edited|
          read)\b
        `
      ],
      [
        lowerShape`
          ^(?:ai|auto|machine)[- ]generated (?:summary|content|image|images|audio|translation|text|transcript|captions?)
          (?: (?:reviewed|checked|edited|created|by|from|via|based|was (?:reviewed|checked|edited))\b[^.]{0,50})?[.]?$
        `
      ],
      [lowerShape`^how we use (?:ai|artificial intelligence)(?: (?:in our|at|here)\b.{0,24})?[.:]?$`],
      [
        lowerShape`^(?:listen to|hear) this (?:article|story|post)\b.{0,50}$`,
        lowerShape`\b(?:voice|read (?:by|aloud)|ai|minutes?|min)\b`
      ]
    ],
    drops: [
      'AI was used to help write this article. An editor checked it before publication.',
      'This summary was created by AI and checked by an editor.',
      'AI-generated summary reviewed by our newsroom.',
      'Key points in this story were produced by AI.'
    ],
    keeps: [
      'AI-generated images flooded the site within an hour.',
      'AI-generated text now fills half of the shelves.',
      'This article of clothing was made with AI.',
      'How we use AI will shape the century.',
      'AI was used to read the burnt scrolls, and it took a week.',
      'The tool was made with the help of AI.',
      'The machine in this story was made of oak.',
      'How we use AI to read burnt scrolls in the museum of Arden, step by step'
    ]
  }),
  ownVoice({
    id: 'navigation-in-language',
    label: 'navigation',
    needs: 'available in|read |leer |lire |read in',
    why: 'The site offers the item in another language.',
    longest: 90,
    says: [
      [
        lowerShape`^(?:this|the (?:article|story|page|post)) (?:${ITEM} )?is (?:also )?available in (?:${LANGUAGE}|other languages|\d+ languages|another language)\b.{0,30}$`
      ],
      [
        lowerShape`^(?:read|see|view|listen to) (?:(?:this|the|original) ?${ITEM} |this |it |original )(?:here )?in (?:the original )?${LANGUAGE}\b.{0,16}$`
      ],
      [lowerShape`^(?:leer en español|lea este artículo en español|lire en français|auf deutsch lesen)[.:]?$`]
    ],
    drops: ['Read this article in Spanish.', 'This story is also available in Welsh.', 'Leer en español'],
    keeps: [
      'The report is available in Welsh.',
      'The newsletter is available in French.',
      'The story is available in every inn.',
      'Read it in Spanish and you weep, and read it in Dutch and you laugh.'
    ]
  })
]
