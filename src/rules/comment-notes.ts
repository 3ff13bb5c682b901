import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

/** What a site says of its readers’ comments. */
export const commentNotes: readonly Rule[] = [
  ownVoice({
    id: 'comments-policy',
    label: 'comments',
    needs:
      'comment|house rules|posted by users|discussion|have your say|community guidelines|community standards|remove any|user-generated',
    why: 'The site says who answers for comments, and how to behave in them.',
    longest: 360,
    says: [
      [
        lowerShape`^(?:(?:the following|the|all|any|reader|user|your|these|our) )*comments?\b[^.]{0,60}\b(?:are|is|may|will|must|have)\b`,
        lowerShape`
          \b(?:owned by whoever|views? of the (?:readers|people|users|person|author)|(?:sole )?responsibility of|moderated|subject to (?:our|(?:review|approval|
          moderation)(?=[.!]?$))|
          not (?:available|open|enabled|allowed)|
          (?:will|may) be (?:removed|deleted|edited|reviewed|published|moderated)(?! (?:under|in|from|by (?!our|us|the (?:editor|moderator))))|
          closed(?! (?:on [a-z]+day|to|by|in|after)\b)|disabled|
          turned off|members only|to appear|community (?:guidelines|
          standards))\b
        `
      ],
      [
        lowerShape`
          ^comments? (?:that|which|containing|deemed|with)\b[^.]{3,100}\b(?:will|may) (?:not )?be (?:removed|deleted|published|edited|hidden|allowed|
          approved)(?: (?:without notice|immediately|by (?:our |the )?(?:moderators|editors)))?[.!]?$
        `
      ],
      [
        lowerShape`
          ^we(?:'ve| have)? (?:(?:reserve the right|moderate|do not allow|may (?:edit|remove|delete))\b[^.]{0,60}\bcomments?\b|
          (?:turned off|closed|disabled)\b[^.]{0,30}\bcomments?(?: section)?(?: (?:on|for|under) (?:this|our|these)\b[^.]{0,20})?[.!]?$|
          (?:welcome|encourage|invite) (?:your|reader|readers'|our readers'|civil|thoughtful|constructive|respectful)\b[^.]{0,30}\bcomments?\b(?! (?:on|about|from)))
        `
      ],
      [
        lowerShape`^(?:please |be |do not |don't |keep |remember|stay )+`,
        lowerShape`
          \bcomments?\b[^.]{0,40}\b(?:civil|on[- ]topic|respectful|relevant|polite|clean|constructive|appropriate)\b|\b(?:civil|on[- ]topic|respectful|
          polite|constructive)\b[^.]{0,60}\b(?:your )?comment(?:s|ing)?\b
        `
      ],
      [
        lowerShape`
          ^(?:see|read|review|view|please (?:see|read|review)|our|the|check)\b[^.]{0,30}\b(?:(?:comment(?:s|ing)?|our community) (?:guidelines|policy|policies|
          rules|standards)|community (?:guidelines|policy|rules|standards)(?: here)?[.!]?$)
        `
      ],
      [
        lowerShape`
          ^by (?:posting|commenting|submitting|leaving) (?:a |your )?(?:comments?)?
          (?: (?:here|below|on (?:this|our)\b[^.,]{0,20}))?, ?you (?:agree|accept|confirm|consent|acknowledge)\b
        `
      ],
      [
        lowerShape`
          ^(?:commenting|comments?)\b[^.]{0,40}\b(?:available to|open to|limited to|reserved for|only for)\b[^.]{0,24}\b(?:members|subscribers|users|
          readers)(?: only)?[.!]?$
        `
      ],
      [
        lowerShape`\b(?:not responsible for|do(?:es)? not (?:endorse|represent)|not necessarily)\b`,
        lowerShape`
          \b(?:posted by (?:users|readers|others|third parties)|(?:user|reader)(?:-generated)? (?:comments|content|posts)|in the comments|
          comments (?:posted|below|above|here))\b
        `
      ],
      [
        lowerShape`
          ^(?:join (?:in )?(?:the|our) (?:discussion|conversation|debate)|have your say|leave a comment|share your (?:thoughts|view|views|
          opinion))\b(?:[^.]{0,40} (?:below|here)|[^.]{0,24} in (?:the|our) comments?(?: section)?(?: below| here)?)[.!]?$
        `
      ],
      [
        lowerShape`
          ^(?:you can now|you can|you may|to|in order to|want to)\b[^.]{0,20}\b(?:comment(?! on (?!this|our|stories|articles))|join the conversation)\b
          [^.]{0,40}\b(?:account(?! with)|sign in|log in|logged in|register|subscribe)
        `
      ]
    ],
    drops: [
      'The following comments are owned by whoever posted them. We are not responsible for them in any way.',
      'Comments are moderated and may take up to an hour to appear.',
      'We have turned off comments on this story.',
      'Please keep comments civil and on topic.',
      'By posting a comment, you agree to our house rules.',
      'The Ardent is not responsible for content posted by users.'
    ],
    keeps: [
      'Comments will be closed on Friday.',
      'Comments that name the victim will be removed by the court.',
      'Any comment is subject to review by the party.',
      'We welcome comments from those who live by the river.',
      'Share your view of the comments with the board.',
      'Read the community guidelines with care when you rent a room.',
      'To have your say, register at the town hall.',
      'Comments on the plan can be sent to the council until May 3.',
      'The court said that comments are owned by those who posted them.',
      'Comments, questions and jeers filled the hall.',
      'The comments were closed after threats against the mayor.',
      'Please be civil, the card on the door says.',
      'We welcome the comments of the mayor on the flood, the guild said.'
    ],
    test: (line) => !/\b(?:council|plan|draft|proposal|bill|mayor|ministry|who)\b/iu.test(line)
  })
]
