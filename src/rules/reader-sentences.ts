import { lower } from './wording/lower.ts'
import { tellsStory } from './reading/tells-story.ts'
import { isToReader } from './reading/to-reader.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

const ASKED = lowerShape`
  \b(?:let (?:us|me) know|tell (?:us|me)|(?:leave|drop|write|post|add|share|put|ask|give)(?: [a-z']+){0,7}? (?:in|below)|sound off|weigh in|join the conversation|comment below)\b
`
const PLACE = lowerShape`
  \b(?:in (?:the|our) comments?(?: section| box| area)?|comments? (?:section |box )?(?:below|section)|
  leave (?:a|your|us a) (?:comment|review|reply|rating)|(?:comment|thoughts|review|rating|reply) below)\b
`
/** How such a prompt opens, before or in the sentence that asks. */
const OPENS = lowerShape`
  ^(?:let (?:us|me) know|tell (?:us|me)|leave |drop |share |please |sound off|weigh in|join the |
  feel free|don't (?:forget|hesitate)|we(?:'d| would) love|i(?:'d| would) love|if you|thanks for|
  thank you for|[^.!]{6,140}\?|do |what |have |which |how |comment|and |so |now|be sure|make sure|enjoyed|questions)
`
const LIKED = lowerShape`
  ^(?:(?:did |do |have )?you (?:like|enjoy|love|find|liked|enjoyed)|(?:like|enjoy|love|liked|enjoyed|loved|found(?= this))|
  if you(?:'ve| have)? ?(?:like|liked|enjoy|enjoyed|love|loved|found|find)(?: reading| watching| listening to)?)
  (?: this| it| what| (?:our|my) (?:[a-z]+ )?(?:article|post|story|content|blog|podcast|show|episode|video|recipe|piece|guide|
  newsletter)| the (?:[a-z]+ )?(?:article|post|content|blog|podcast))\b(?! of\b| [a-z]+ of\b)
`
const SPREAD = lowerShape`
  \b(?:(?:please |and |to |consider |then |why not )*(?:share|sharing|like, share|liking, sharing|forward) 
  (?:it|this|the (?:article|post|story|link)|and (?:subscribe|subscribing))|
  like, (?:comment, )?share,? and (?:subscribe|follow)|leave (?:us |me )?an? (?:star )?(?:review|rating|comment)|(?:leave|give)[^.!?]{1,40} (?:rating|review|thumbs up))\b
`
const ITEM =
  /\b(?:article|post|story|stories|content|blog|podcast|show|episode|video|recipe|piece|guide|useful|helpful|list|review|newsletter|this\?|it\?)/u

/** Endings that ask the reader to comment, rate and send on, in whole sentences. */
export const readerSentences: readonly Rule[] = [
  {
    id: 'comments-tell-us',
    label: 'comments',
    languages: ['en'],
    needs: ['comment', 'thoughts below', 'review below', 'rating below', 'leave a review', 'leave a rating'],
    why: 'An ending asks the reader for a comment below.',
    pattern: /^.{16,110}$/u,
    test: ([line]) => {
      const text = lower(line)
      const asks =
        OPENS().test(text) && !/^if you (?:leave|write|post|comment)/u.test(text) && ASKED().test(text) && PLACE().test(text)
      return asks && !tellsStory(text) && isToReader(line.replace(/^[^.!?]{6,140}\? /u, ''))
    },
    drops: [
      'What did you think? Tell us in the comments and leave a rating.',
      'Have you been to Arden? Share your trip in the comments below.',
      'Let me know what you think in the comments.',
      'We’d love to hear from you: leave a comment below.'
    ],
    keeps: [
      'Leave a comment below the law, the teacher told her class.',
      'If you leave a comment, you may be arrested.',
      'If you leave a comment in the comments section of the council’s page, you must give your name.',
      'What did the mayor write in the comments? Nobody knows.',
      'Please read what they put in the comments about her son.'
    ]
  },
  {
    id: 'share-liked-sentence',
    label: 'share',
    languages: ['en'],
    needs: ['share', 'sharing', 'subscribe', 'a review', 'a rating', 'a comment', 'rating', 'thumbs up'],
    why: 'An ending asks those who liked the item to send it on or rate it.',
    pattern: /^.{16,300}$/u,
    test: ([line]) => {
      const text = lower(line)
      return LIKED().test(text) && SPREAD().test(text) && ITEM.test(text) && !tellsStory(text) && isToReader(line)
    },
    drops: [
      'Did you like this story? Share it with your friends.',
      'If you liked this post, please like, share and subscribe.',
      'If you enjoyed this article, please share it with a friend.',
      'If you like the podcast, please leave us a review and a rating.'
    ],
    keeps: [
      'If you find a story in the mud, share it with the museum.',
      'If you like this article of clothing, share it with the one who is cold.',
      'If you liked the recipe as a child, share it with your own.',
      'Love the recipe? Share it with someone who can cook.',
      'Did you like the bread? Share it with the birds.',
      'If you loved the show as a child, you may not like what became of it.'
    ]
  }
]
