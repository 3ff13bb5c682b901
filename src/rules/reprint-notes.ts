import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

const ITEM = '(?:story|article|post|piece|essay|column|interview|report|investigation|commentary|content|material|document|work)'

/** What papers print, and no work of art or file of an office. */
const PRINTED = '(?:story|article|post|piece|essay|column|interview|investigation|commentary|content)'

/** Who made the item, where else it was printed, and who may print it again, as other sites word it. */
export const reprintNotes: readonly Rule[] = [
  ownVoice({
    id: 'notice-made-by-newsroom',
    label: 'notice',
    needs: 'produced|written|reported|published|appeared|ran in|shared|issue',
    why: 'The site says which newsroom made the item, and where else it was printed.',
    past: true,
    longest: 420,
    says: [
      [
        lowerShape`
          ^this ${ITEM}(?: (?:about|on) [^.,]{3,60})? (?:is|was|has been)(?: originally| first)? (?:produced|written|reported|published|co-?published|
          created)\b
        `,
        lowerShape`
          \b(?:by|for|with)\b[^.]{3,60}, (?:an?|the) (?:[a-z-]+,? ){0,3}(?:nonprofit|non-profit|independent)\b[^.]{0,40}\b(?:news|newsroom|media|
          journalism|publication|site|website|outlet)\b
        `
      ],
      [
        lowerShape`
          ^this ${PRINTED} (?:was )?(?:also|first|originally|previously) (?:appeared|appears|ran|aired|published) (?:in|on|at|
          by) (?:the )?[^.,]{3,60}(?: and is (?:shared|republished|reprinted|reproduced|published|used)\b.{3,120})?[.!]?$
        `
      ],
      [
        lowerShape`
          ^this ${PRINTED} was (?:reported|written|produced) by [^.,]{3,50} and (?:shared|co-?published|published|distributed|provided) (?:with|by|to|in)\b
        `
      ],
      [
        lowerShape`^(?:this ${ITEM} (?:is|appears|was published) (?:from|in) the|from the) (?:[a-z]+ ){1,2}(?:[\d/]+ )?issue(?: of [^.]{3,50})?[.]?$`
      ]
    ],
    test: (line) =>
      / (?:in|on|by|of|at|for|with) (?:the |The )?\p{Lu}|\bissue\b/u.test(line) && !/, (?:and|but|which|who) /u.test(line),
    drops: [
      'This story about ferries was written by Ilse Maron and produced by The Ardent, a nonprofit, independent news organization.',
      'This story also appeared in The Fenwick Post',
      'This article originally appeared in the Fenwick Post and is shared here as part of the Coast Desk collaboration.',
      'From the Spring 2031 issue.'
    ],
    keeps: [
      'This work first appeared in Arden in 1922.',
      'This report was written by a committee of nine and published in March.',
      'This story was told by Ilse Maron, who keeps an independent news stall.',
      'This story also appeared in our valley as a song.',
      'This report was written by Maron, and an independent news site leaked it.',
      'From the roof the issue looks small.'
    ]
  }),
  ownVoice({
    id: 'notice-reuse',
    label: 'notice',
    needs:
      'repost|republish|reprint|reuse|re-use|license|licence|licensing|permission|syndicat|rights|copyright|html|your site|your website|embed',
    why: 'The site says how its stories may be used again.',
    longest: 420,
    says: [
      [
        lowerShape`
          \b(?:you (?:are|may)|you're|feel free|anyone (?:is|may)|others may)\b[^.]{0,24}\b(?:re-?post|re-?publish|reprint|re-?use|
          share)\b[^.]{0,24}\b(?:our|this) (?:stories|story|articles?|work|reporting|content|posts?)\b
        `
      ],
      [
        lowerShape`
          ^(?:please )?(?:see|read|review|follow|check|consult) (?:our (?:[a-z]+ )?(?:licensing|permissions?)|
          (?:our|the) (?:[a-z]+ )?(?:republish(?:ing|ication)|republication|reprint|reuse|re-use|syndication))\b
        `
      ],
      [
        lowerShape`
          ^(?:want|would you like|do you want|looking|hoping|interested in|if you(?:'d| would)? (?:want|like))\b[^.?]{0,30}\b(?:us(?:e|ing)|
          repost(?:ing)?|run(?:ning)?|shar(?:e|ing)|licens(?:e|ing)|syndicat(?:e|ing))\b[^.?]{0,30}\b(?:this|our) (?:story|article|content|work|stories|
          piece|reporting)\b
        `
      ],
      [
        lowerShape`
          ^(?:copy|use|paste) (?:and paste )?the (?:html|code|embed code|text)\b[^.]{0,30}\b(?:republish|this (?:story|article)|below|your site)\b
        `
      ],
      [
        lowerShape`
          ^(?:for|to) (?:[a-z]+ ){0,3}(?:license|licence|licensing|licencing|reprints?|permission|permissions|syndication|reuse|re-use|
          republication)\b[^.]{0,60}\b(?:contact|email|e-mail|visit|write to|click|see|please)\b
        `,
        lowerShape`
          \b(?:reprint|syndicat|re-?use|re-?publi|licensing|content|articles?|stories|story|rights (?:desk|team)|permissions (?:team|desk|page)|
          permission to (?:use|re|share))
        `
      ],
      [lowerShape`^this (?:document|article|content|material|work|story|page|text) is (?:subject to|protected by) copyright\b`],
      [
        lowerShape`
          ^(?:disclaimer: )?all rights reserved (?:for|to) |\bno (?:rights|credit|rights or credit|copyright|
          ownership)(?: is| are)?[^.]{0,24}\bclaimed\b
        `
      ],
      [
        lowerShape`
          ^we (?:do not|don't) (?:own|claim)\b[^.]{0,40}\b(?:rights?|copyright|ownership|images|photos|pictures)\b[^.]{0,60}\b(?:page|site|blog|post|
          image|music|video|images|photos|content)\b
        `
      ],
      [lowerShape`\bapart from any fair dealing\b`]
    ],
    drops: [
      'We offer all nonexclusive stories under a noncommercial Creative Commons license. You are allowed to repost or reprint our stories.',
      'Want to use this story on your site? Read our guidelines first.',
      'For reprints and licensing, email our permissions team.',
      'This document is subject to copyright. Apart from any fair dealing for the purpose of private study or research, no part may be reproduced.',
      'All rights reserved for writing and editorial content. No rights or credit claimed for any images featured on this site.'
    ],
    keeps: [
      'The document was subject to copyright, the heirs argued.',
      'For a building permission, please contact the planning office by post.',
      'Check the licensing terms before you buy the software.',
      'Read the permission slip with care.',
      'For permission to fish, contact the harbour office.',
      'To license the boat, visit the harbour office.',
      'We do not own the river, the mill or the light on both.',
      'Anyone may copy the maps, as long as the guild is named.'
    ],
    test: (line) =>
      !/(?:license|licence|permission)[^.]{0,10} (?:to|the) (?!reuse|use|reprint|re|share|license|this|our)/iu.test(line) ||
      /(?:stories|article|content|rights desk|reprint)/iu.test(line)
  })
]
