import { isNames } from './reading/names.ts'
import { ownVoice } from './own-voice.ts'
import { isPersonName } from './reading/person.ts'
import type { Rule } from './rule.ts'
import { lazyShape, lowerShape } from './wording/shape.ts'

const JOB = '(?:writer|reporter|editor|columnist|correspondent|journalist|photographer|producer|critic|contributor)'
const WORK = [
  'data analysis|graphics?|research|design|photos?|photography|photographs|video|editing|reporting|illustrations?|maps?|interactives?',
  'development|fact-checking|audio|copy editing|drone footage|footage|production|words|translation|animation|art|artwork|photo illustration|collage'
].join('|')

/** For which site, or where. */
const PLACE = String.raw`(?:(?:at|for|with|of) (?:[Tt]he )?\p{Lu}[^.,;“”"]{2,50}|based in \p{Lu}[^.,;“”"]{2,30})`
const SECOND = String.raw`(?: (?:She|He|They) (?:lives?|is based|writes|has written|covers|can be|joined|has covered)[^“”"]{3,160}\.)?`

/** How the desk is reached, who works there, and how it mends mistakes. */
export const deskNotes: readonly Rule[] = [
  ownVoice({
    id: 'footer-tell-desk',
    label: 'footer',
    needs:
      'get in touch|share your|your story|tell us|let us know|message us|email us|contact |reach |send |newsroom|letters|more about this',
    why: 'The site asks for tips, letters and stories of its readers.',
    longest: 220,
    says: [
      [
        lowerShape`^(?:do|are|were|have|has|know|got|did|can|is there|want|think|something|see|seen)\b[^?]{3,90}\?`,
        lowerShape`\? (?:please )?(?:get in touch|contact|e-?mail|share|tell|let us|message|write|send|we want|we'd|reach out|drop)\b`,
        lowerShape`\b(?:us\b|our\b|reporters?|newsroom|@|editors?)`
      ],
      [
        lowerShape`
          ^to (?:share|submit|send|pitch|suggest) (?:your|a|an|us)\b[^,]{0,40}\b(?:story|stories|tips?|letters?|photos?|opinions?|op-ed|ideas?|obituary|
          event|experiences?)\b[^,]{0,30},? (?:please )?(?:e-?mail|write|contact|send|call|fill|click|use|visit|go to)\b
        `,
        lowerShape`@|\[email|\b(?:us|our|here|newsroom|editors?|this (?:form|link)|newsdesk)\b`
      ],
      [
        lowerShape`
        ^send (?:us )?(?:your |a |any |in )*(?:questions?|tips?|letters?|photos?|ideas?|story ideas|feedback|recipes?|pictures)[^.,]{0,20} to (?:our|us|
        the (?:editors?|newsroom|newsdesk)|\S+@)
      `
      ],
      [
        lowerShape`
        ^(?:letters(?: to the editor)?|op-eds|submissions|tips|story ideas|pitches) (?:may|can|should) be (?:sent|e-?mailed|submitted|directed)\b
      `,
        lowerShape`@|\[email|^letters to the editor|^op-eds|^story ideas|\b(?:us|our)\b`
      ],
      [
        lowerShape`
          ^(?:to )?contact (?:the )?(?:[a-z]+ )?(?:${JOB}|author)s?\b(?: responsible)?(?: (?:on|of|for) this (?:story|article|report))?\b[^“”]{0,60}
          (?::|\b(?:at|on|by|via)\b)
        `,
        lowerShape`@|\d{3}[-. ]?\d{3,4}|\[email|twitter|signal|this story|this article`
      ],
      [
        lowerShape`^you can (?:reach|contact|e-?mail|message|find) [^,]{3,50} (?:on|at|via|by)\b`,
        lowerShape`@|\[email|\b(?:on|via|at|by)(?: [a-z]+)? (?:signal(?! [a-z]{2,9}(?: on| by|[.]))|twitter|bluesky)\b|encrypted`
      ]
    ],
    drops: [
      'Do you know more about this story? Get in touch with our reporters.',
      'Contact staff writer Ilse Maron at 212-555-0195 or maron@ardent.example.',
      'Letters to the editor may be sent to letters@ardent.example.',
      'To share your story, email newsroom@ardent.example.',
      'Are you affected by the closure? Share your story with us.'
    ],
    keeps: [
      'Letters may be sent to those in the cells once a month.',
      'Do you write? Send your story to a stranger.',
      'To share your story, write it down first.',
      'You can reach Signal Hill by foot.',
      'Contact the council at 555-0195 to report a blocked drain.',
      'To submit a comment on the plan, email council@wend.example.',
      'Send the form to the council by May 3.',
      'Letters can be sent to the crew by kayak, the post office says.',
      'Do you know the tide? Tell the crew, not the gulls.'
    ]
  }),
  {
    id: 'bio-reached-at',
    label: 'bio',
    languages: ['en'],
    needs: ['reach', 'contact', 'email', 'e-mail', 'call ', 'written by'],
    why: 'A line says by what number and mail the writer is reached.',
    pattern: lazyShape`
      ^(?:(?:reach|contact|e-?mail|call) (?<name>[^“”"@:;,\d]{4,40}?)|(?<reached>[^“”"@:;,\d]{2,40}?) can be reached) (?:at|on|by|via)(?: (?:phone|
      e-?mail))?(?: at| on)? 
      [^“”"]{0,40}@[^“”"\s]{4,60}\.?$
    `,
    test: ({ groups }) => {
      const name = groups?.['name'] ?? groups?.['reached'] ?? ''
      return isPersonName(name) || /^(?:s?he|they|him|her|me|the (?:author|reporter|writer))$/iu.test(name)
    },
    drops: ['Reach Ilse Maron at 555-0195 or maron@ardent.example.', 'She can be reached at maron@ardent.example.'],
    keeps: [
      'Call the harbour office at 555-0195 or write to boats@wend.example.',
      'Ilse Maron can be reached at the mill on Fridays.'
    ]
  },
  {
    id: 'byline-post-date',
    label: 'byline',
    languages: ['en'],
    needs: ['written by', 'reported by', 'by '],
    why: 'A line names the writer, the writer’s post, and a date.',
    pattern: lazyShape`
      ^(?:(?:written|reported|posted) by |by )(?<name>[^.,;:]{3,40}), (?:[a-z]+ ){0,2}${JOB}(?:,| \||\s[•·–—-])? ?(?:[a-z]{3,9}\.? \d{1,2}, (?:19|20)\d\d.{0,30})?$
    `,
    test: ({ groups }) => isPersonName(groups?.['name'] ?? ''),
    drops: [
      'Written by Ilse Maron, Contributing Writer Dec. 24, 2023 at 4:00 a.m. PT',
      'Written by Ilse Maron, Contributing Writer, Dec. 24, 2030'
    ],
    keeps: ['Written by Ilse Maron, a writer who feared ink, the play ran for years.']
  },
  {
    id: 'bio-post-at',
    label: 'bio',
    languages: ['en'],
    needs: ['is a ', 'is an ', 'is the '],
    why: 'A sentence alone says what the writer does for which site.',
    pattern: new RegExp(
      String.raw`^(?<name>[^.,;:]{3,50}?) is (?:an?|the) (?:[^ .,]{1,20} ){0,3}(?:${JOB})s? ${PLACE}\.?${SECOND}$`,
      'u'
    ),
    test: (match) => isPersonName(match.groups?.['name'] ?? '') && !/\b(?:who|whose|which)\b/u.test(match[0]),
    drops: [
      'Ilse Maron is a senior writer at The Ardent.',
      'Ilse Maron is the transport editor of The Ardent. She lives in Quell.',
      'Ilse Maron is a freelance journalist based in Quell.'
    ],
    keeps: [
      'Ilse Maron is a writer of letters.',
      'Tom Arden is the editor of himself.',
      'Ilse Maron is a critic of Arden who cannot swim.'
    ]
  },
  {
    id: 'credit-worked-on',
    label: 'credit',
    languages: ['en'],
    needs: ['by ', 'contributed '],
    why: 'A line names who else worked on the story.',
    pattern: lazyShape`
      ^(?:(?<name>[^.:;]{4,90}?) contributed (?:reporting|research|additional reporting)(?: (?:to|for) this (?:story|article|report|
      piece))?(?: from [a-z ]{3,30})?\.|
      (?:(?:additional )?(?:${WORK})(?: by|:) [^.;|]{4,50}[.;|]? ?){1,5})$
    `,
    test: ([line, name]) =>
      name === undefined
        ? line
            .split(/[.;|] ?/u)
            .every((part) => part === '' || isNames(part.replace(/^.*?(?: by|:) /u, '').replace(/ for .*$/u, ''))) &&
          /^\p{Lu}/u.test(line)
        : name
            .split(/,? and |, /u)
            .every((one) =>
              isPersonName(one.replace(/^(?:[a-z]+ ){0,3}/iu, (words) => (/writer|reporter/iu.test(words) ? '' : words)))
            ),
    drops: [
      'Ilse Maron contributed reporting.',
      'Data analysis by Ilse Maron. Graphics by Tobin Arkwell.',
      'Photography by Ilse Maron'
    ],
    keeps: ['Maron contributed 500 crowns to the fund.', 'Research by night, sleep by day.', 'Design by committee fails.']
  },
  ownVoice({
    id: 'notice-mends-mistakes',
    label: 'notice',
    needs: 'accura|error|correct|mistake|polic|complaint|code of|typo|standards',
    why: 'The site says how it mends mistakes and where to report them.',
    longest: 320,
    past: true,
    says: [
      [
        lowerShape`
          ^(?:we|[^.,]{2,30} is committed|our (?:newsroom|team|editors|goal|aim)) ?(?:strive|aim|are committed|try|work|correct|take|welcome|is|to|
          always|make every effort)?\b[^.]{0,40}\b(?:accuracy|accurate|errors?|mistakes|corrections)\b
        `,
        lowerShape`\b(?:(?:contact|e-?mail) (?:us|our)|let us know|(?:see|read) our|tell us|our (?:[a-z]+ )?policy|click here|promptly|fairness)\b`
      ],
      [
        lowerShape`
        ^(?:(?:read|see|view|find|learn(?: more)?(?: about)?|about|you can (?:read|find|see))\b[^.]{0,24}\b(?:(?:our (?:[a-z]+ )?|^read the |^see the )
        (?:corrections?|ethics|editorial|complaints?) (?:polic(?:y|ies)|code|guidelines|standards)|our code of (?:ethics|conduct)|how we correct)\b[^.]{0,40}|
        (?:our|the) (?:[a-z]+ )?(?:(?:corrections?|ethics|editorial|complaints?) (?:polic(?:y|ies)|code|guidelines|standards)|code of (?:ethics|conduct))
        (?: (?:can be|is|are) (?:found|read|available|seen|here)[^.]{0,30})?)[.]?$
      `
      ],
      [
        lowerShape`
        ^(?:to |if you (?:have|want|wish|would|see|believe|spot|notice|find)\b)[^,]{0,40}\b(?:complain(?:t)?|concern|correction|error|inaccura[a-z]+|
        mistake|typo)\b[^,]{0,40}\b(?:this|our|the) (?:article|story|stories|coverage|content|page|site|post|report)\b[^.]{0,20}\b(?:contact|e-?mail|
        write|click|let us|visit|read|use|please)\b
      `
      ],
      [
        lowerShape`^was this (?:(?:article|page|post) (?:accurate|correct|clear|useful|helpful|interesting)|(?:story|information) (?:accurate|useful|helpful))\?`
      ],
      [lowerShape`\bjournalism is (?:held to|guided by|governed by)\b`],
      [lowerShape`^(?:use this form|please use this form)\b[^.]{0,60}\b(?:typo|inaccurac|edit request|correction)`],
      [lowerShape`^your feedback is (?:important|valuable|appreciated)\b`],
      [lowerShape`\b(?:report|flag|submit) an? (?:error|mistake|typo|correction)\b[^.]{0,16}\bhere\b`]
    ],
    drops: [
      'We strive for accuracy and fairness. If you see something that doesn’t look right, contact us.',
      'Our corrections policy can be found here.',
      'To report a factual error in this article, click here.',
      'Was this article accurate? Tell us what you think.',
      'We correct errors as soon as we learn of a mistake. See our policy.'
    ],
    keeps: [
      'Correction: An earlier version of this story gave the wrong year.',
      'The code of conduct runs to nine pages.',
      'Our code of conduct has one rule: no phones.',
      'We make mistakes, and here is the worst of them.',
      'Was this story correct?',
      'Was this information helpful? The board thought so.',
      'We correct the course by the stars, and errors cost us hours.',
      'To see an error in the stars takes years.',
      'The policy of the council on errors is to deny all.'
    ]
  })
]
