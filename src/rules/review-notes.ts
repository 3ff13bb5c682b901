import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lazyShape, lowerShape } from './wording/shape.ts'

const PEOPLE = /^(?:the )?(?:Dr\.? )?\p{Lu}[^.!?]{2,60}$/u

/** Who checked an item, and how a site checks. */
export const reviewNotes: readonly Rule[] = [
  {
    id: 'byline-reviewed',
    label: 'byline',
    languages: ['en'],
    needs: ['reviewed by', 'fact checked by', 'fact-checked by', 'proofread by', 'vetted by', 'verified by'],
    why: 'A line names who checked the item.',
    pattern: lazyShape`
      ^(?:fact[- ]?checked|(?:medically |expert |scientifically |clinically |technically |legally |dietitian )?reviewed|proofread|vetted|verified) by:? 
      (?<value>(?:the )?[^.!?]{3,50}?(?:, (?:[a-z]{2,5}|ph\.?d\.?|m\.?d\.?|r\.?n\.?|rdn?)){0,4}(?:\s?[—–|-]\s.{3,120}| on .{3,24}\d)?)$
    `,
    test: ([line, value = '']) =>
      /^\P{L}*\p{Lu}/u.test(line) &&
      PEOPLE.test(value.split(/ ?[—–|]/u)[0] ?? '') &&
      !/\b(?:in (?:1|2)\d\d\d|and found|as an?|for|was|who|nobody)\b/u.test(line),
    drops: ['Medically reviewed by Lena Dorsett, MD', 'Fact checked by Ilse Maron', 'Fact-checked by the Ardent team'],
    keeps: [
      'Reviewed by nobody for forty years, the play is a hit now.',
      'Reviewed by Marlow in 1951, the play was banned.',
      'Verified by the guild, the rope was sold.'
    ]
  },
  ownVoice({
    id: 'notice-reviewed',
    label: 'notice',
    needs:
      'reviewed|fact-check|fact check|checked|editorial p|editorial s|sourcing|our experts|our medical|peer-reviewed|sources for this|vetted',
    why: 'The site says how its items are checked.',
    past: true,
    longest: 420,
    says: [
      [
        lowerShape`
          ^(?:this|our|all (?:of )?our|(?:every|each)(?: one)? of our|all (?:content|articles|stories))\b(?: [a-z]+)?(?: (?:article|content|story|page|guide|post|
          piece|stories|articles|
          summary)s?)?\b(?! of)[^.]{0,24}\b(?:has been|have been|was|were|is|are)\b[^.]{0,30}\b(?:reviewed|fact-checked|checked|vetted|verified|updated)\b
        `,
        lowerShape`\b(?:editorial|medical (?:board|team|expert|professional|reviewer)|our|experts?|accuracy|fact-checkers?|credibility|editors?)\b`
      ],
      [
        lowerShape`
          ^(?:our|the) (?:[a-z]+ )?(?:experts|editors|team|reviewers|writers|medical team)\b[^.]{0,40}\b(?:monitor|update|review|check|follow|
          adhere)s?\b[^.]{0,140}\b(?:our (?:articles|content|guides|recommendations)|articles (?:when|as)|accuracy|editorial|guidelines)\b
        `
      ],
      [
        lowerShape`
          \b(?:strict|rigorous|high) (?:[a-z-]+ ){0,2}(?:sourcing|editorial|fact-checking|reporting) (?:guidelines|polic(?:y|ies)|standards|process|
          integrity)\b
        `,
        lowerShape`\b(?:we (?:have|follow|adhere|uphold|maintain|hold|are)|our|has strict|follows|adheres|upholds)\b`
      ],
      [
        lowerShape`
          ^(?:learn|read|find out|see)(?: more)?(?: about)? (?:our|the|how we|how our)\b[^.]{0,60}\b(?:editorial|fact-check|review (?:process|policy|
          board)|sourcing|check (?:facts|our)|test|rate|review|standards)[^.]{0,50}[.]?$
        `
      ],
      [lowerShape`^(?:see|view|check) (?:(?:the|our) sources (?:for|used|of) (?:this|our)\b[^.]{0,40}|our sources)[.]?$`]
    ],
    drops: [
      'See the sources for this fact-check',
      'This article was reviewed by a member of our medical board.',
      'Ardent Health has strict sourcing guidelines and relies on peer-reviewed studies.',
      'Learn more about our editorial process.'
    ],
    keeps: [
      'We ask for high editorial standards and get gossip.',
      'Every story in the book was checked by experts on whaling.',
      'The claim was fact-checked by three papers and found to be false.',
      'How we chose the mayor is a long story.',
      'This content of salt was checked by the guild.',
      'See the sources of the river at dawn.',
      'Why trust a river?'
    ]
  })
]
