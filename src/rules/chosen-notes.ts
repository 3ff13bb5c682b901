import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

/** How a site says that it chose the goods it names. */
export const chosenNotes: readonly Rule[] = [
  ownVoice({
    id: 'advert-how-chosen',
    label: 'advert',
    needs: 'product|test|samples|items|recommend|gear|for review|picks',
    why: 'The site says how it chooses and tests the goods that it names.',
    past: true,
    longest: 320,
    says: [
      [
        lowerShape`
          ^(?:all of )?(?:our (?:[a-z]+ ){0,2}(?:reviewers|team|editors|experts|testers|writers|shopping team|staff)|
          we(?:'ve)?)\b[^.]{0,30}\b(?:select(?:s|ed)?|tests?|tested|reviews?|research(?:es)?|chooses?|recommends?|evaluates?|vets?|receive samples|
          picks?)\b
        `,
        lowerShape`\b(?:products?|samples|items we|gear|everything we (?:recommend|review)|(?:recommend|write about|review|feature)[.!]?$)`,
        lowerShape`
          \b(?:independently (?:select|choose|review|research|recommend|test|evaluate|vet)|receive samples|only (?:recommend|write|feature)|
          (?:products?|items|gear|everything|it|them|things|one) (?:that )?(?:we|they) (?:recommend|review|feature|write|cover|test)|
          (?:before|products?) (?:we|they) recommend|so you (?:can|don't)|help you (?:make|find|choose|buy))
        `
      ],
      [
        lowerShape`
          ^(?:the|this|these) (?:products?|items?|samples?|devices?|review (?:unit|copy)|books?) (?:featured |reviewed )?(?:was|were) (?:provided|
          supplied|sent|loaned|gifted|purchased)\b[^.]{0,50}\bfor (?:the )?(?:purposes? of )?(?:this |our |my )?review(?: purposes| by [a-z ]{2,20})?[.!]?$
        `
      ],
      [
        lowerShape`^(?:have|know|got) (?:of )?an? (?:product|gadget|item|app)\b[^?]{0,40}\b(?:us|we)\b[^?]{0,16}\b(?:test|review|feature|cover)\b[^?]{0,20}\?`
      ]
    ],
    drops: [
      'Our reviewers test every product for at least a month before we recommend it.',
      'Our team independently selects every product we write about.',
      'The product was provided by the maker for review.',
      'Our editors may receive samples for review.'
    ],
    keeps: [
      'We tested every product in the range, and only two survived the winter.',
      'We tested 14 products for a month, and washed each of them 30 times.',
      'Our experts tested every product for lead.',
      'The products were supplied free of charge.',
      'We tested the water in nine wells, and found lead in four.',
      'We tested every pump in the shop, and none coped with shells.',
      'The books were provided by the school.',
      'Our team picks apples in the fall.'
    ]
  })
]
