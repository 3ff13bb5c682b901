import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './shape.ts'

/** What a site says of its readers’ comments, and what its forms leave behind. */
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
        lazyShape`^(?:(?:the following|the|all|any|reader|user|your|these|our) )*comments?\b[^.]{0,60}\b(?:are|is|may|will|must|have)\b`,
        lazyShape`
          \b(?:owned by whoever|views? of the (?:readers|people|users|person|author)|(?:sole )?responsibility of|moderated|subject to (?:our|review|approval|
          moderation)|
          not (?:available|open|enabled|allowed)|
          (?:will|may) be (?:removed|deleted|edited|reviewed|published|moderated)|closed|disabled|turned off|members only|to appear|community (?:guidelines|
          standards))\b
        `
      ],
      [
        lazyShape`
          ^comments? (?:that|which|containing|deemed|with)\b[^.]{3,100}\b(?:will|may) (?:not )?be (?:removed|deleted|published|edited|hidden|allowed|
          approved)\b
        `
      ],
      [
        lazyShape`
          ^we(?:'ve| have)? (?:turned off|closed|disabled|reserve the right|welcome|encourage|invite|moderate|do not allow|may (?:edit|remove|
          delete))\b[^.]{0,60}\bcomments?\b
        `
      ],
      [
        lazyShape`^(?:please |be |do not |don't |keep |remember|stay )+`,
        lazyShape`
          \bcomments?\b[^.]{0,40}\b(?:civil|on[- ]topic|respectful|relevant|polite|clean|constructive|appropriate)\b|\b(?:civil|on[- ]topic|respectful|
          polite|constructive)\b[^.]{0,60}\b(?:your )?comment(?:s|ing)?\b
        `
      ],
      [
        lazyShape`
          ^(?:see|read|review|view|please (?:see|read|review)|our|the|check)\b[^.]{0,30}\b(?:comment(?:s|ing)?|community) (?:guidelines|policy|policies|
          rules|standards)\b
        `
      ],
      [
        lazyShape`
          ^by (?:posting|commenting|submitting|leaving) (?:a |your )?(?:comments?)?[^.,]{0,24}, ?you (?:agree|accept|confirm|consent|acknowledge)\b
        `
      ],
      [
        lazyShape`
          ^(?:commenting|comments?)\b[^.]{0,40}\b(?:available to|open to|limited to|reserved for|only for)\b[^.]{0,24}\b(?:members|subscribers|users|
          readers)\b
        `
      ],
      [
        lazyShape`\b(?:not responsible for|do(?:es)? not (?:endorse|represent)|not necessarily)\b`,
        lazyShape`
          \b(?:posted by (?:users|readers|others|third parties)|(?:user|reader)(?:-generated)? (?:comments|content|posts)|in the comments|
          comments (?:posted|below|above|here))\b
        `
      ],
      [
        lazyShape`
          ^(?:join (?:in )?(?:the|our) (?:discussion|conversation|debate)|have your say|leave a comment|share your (?:thoughts|view|views|
          opinion))\b[^.]{0,40}\b(?:below|comments?|here)\b[^.,]{0,24}[.!]?$
        `
      ],
      [
        lazyShape`
          ^(?:you can now|you can|you may|to|in order to|want to)\b[^.]{0,20}\b(?:comment|have your say|join the conversation)\b[^.]{0,40}\b(?:account|
          sign in|log in|logged in|register|subscribe)
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
      'Comments on the plan can be sent to the council until May 3.',
      'The court said that comments are owned by those who posted them.',
      'Comments, questions and jeers filled the hall.',
      'The comments were closed after threats against the mayor.',
      'Please be civil, the card on the door says.',
      'We welcome the comments of the mayor on the flood, the guild said.'
    ],
    test: (line) => !/\b(?:council|plan|draft|proposal|bill|mayor|ministry|who)\b/iu.test(line)
  }),
  ownVoice({
    id: 'comments-form-left',
    label: 'captcha',
    needs:
      'field|submission|submitting|message has been sent|your message|file size|the box|your email|select an option|your request',
    why: 'A form leaves its fields, hints and answers behind.',
    longest: 200,
    past: true,
    says: [
      [lazyShape`^this field is (?:hidden when viewing|for validation|required|mandatory|for spam)\b`],
      [
        lazyShape`
          ^(?:all )?(?:required )?fields? (?:are )?(?:marked|indicated|labell?ed|denoted) (?:with|by) (?:an? )?(?:\(?\*\)?|asterisk|star).{0,40}$
        `
      ],
      [lazyShape`^if you are (?:a )?human\b[^.]{0,60}\b(?:leave|ignore|field|blank|empty)\b`],
      [
        lazyShape`
          ^(?:your|the) (?:message|form|request|submission|application|entry|feedback|response)(?: has been| was| is)(?: successfully)? (?:sent|
          submitted|received|recorded)\b[^.,]{0,30}[.!]?$
        `
      ],
      [
        lazyShape`
          ^(?:thank you|thanks) for (?:your (?:submission|message|request|registration|entry|response|vote)|submitting|registering|contacting us|
          getting in touch)\b[^.,]{0,40}[.!]?$
        `
      ],
      [
        lazyShape`
          ^(?:there was|there's been|we (?:encountered|had)) an? (?:error|problem|issue)\b[^.]{0,20}\b(?:submitting|processing|sending|saving|
          with) (?:your|the|this)\b
        `
      ],
      [lazyShape`^(?:please )?(?:check|tick) (?:the|this) box (?:to|if|below|above|next|and)\b[^.,]{0,60}[.!]?$`],
      [lazyShape`^(?:max(?:imum|\.)?|allowed|accepted) (?:upload )?file (?:size|types?)\b`],
      [
        lazyShape`
          ^we (?:will never|won't|will not|never|don't|do not) (?:share|sell|rent|spam)\b[^.]{0,20}\byour? ?(?:e-?mail|data|details|information|address|
          inbox)?\b
        `
      ],
      [
        lazyShape`
          ^(?:notice: )?your e-?mail (?:address )?(?:may not|has not|hasn't|must|is not|could not)\b[^.]{0,20}\b(?:been |be )?(?:verified|confirmed|
          validated|valid)\b
        `
      ]
    ],
    drops: [
      'This field is hidden when viewing the form',
      'Fields marked with an asterisk are required.',
      'Your message has been sent.',
      'We will never share your email address with anyone.',
      'Maximum file size: 5 MB'
    ],
    keeps: [
      'This field is hidden from the road by a row of poplars.',
      'Fields marked with stakes are to be flooded in spring.',
      'Thank you for your entry into our valley, the arch says.',
      'Check the box of eggs.'
    ]
  })
]
