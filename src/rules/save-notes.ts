import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

/** What the accounts of a site offer to keep. */
export const saveNotes: readonly Rule[] = [
  ownVoice({
    id: 'navigation-save-item',
    label: 'navigation',
    needs: 'save|saved|bookmark|reading list|your library|your account',
    why: 'The site offers to keep an item in the reader’s account.',
    longest: 120,
    says: [
      [
        lowerShape`
          ^(?:click|tap|sign in|log in|sign up|register|subscribe|create an? (?:free )?account|save|add|bookmark|you (?:need|must|have)|want|
          remove)\b[^.,]{0,40}\b(?:(?:save|bookmark|saved|add|read)\b[^.,]{0,24}\b(?:this (?:story|article|page|post|recipe|item)|stories|articles)|
          (?:your|my) reading list|read (?:it |this )?later)\b
        `
      ],
      [lowerShape`^add this (?:article|story|page) to (?:your|my)\b`],
      [
        lowerShape`
          ^(?:save|bookmark|add|gift|unlock) this (?:article|story|page|post|recipe)(?: (?:to (?:read (?:it )?later|your [a-z ]{3,30}|a friend)|
          for (?:later|free|a friend)|now))?[.!]?$
        `
      ],
      [lowerShape`^this (?:article|story|page) (?:has been|is|was)(?: now)? (?:saved|added|bookmarked)\b[^.,]{0,40}[.!]?$`],
      [
        lowerShape`
          ^(?:find|see|view|access) (?:this|your saved|saved) (?:article|story|stories|articles)\b[^.,]{0,40}\b(?:account|profile|saved|library|list)\b
        `
      ],
      [lowerShape`^you(?:'ll| will) be (?:asked|prompted|able|taken) to (?:sign|log) (?:in|into|on)\b`],
      [lowerShape`^remove from (?:saved|favou?rites|my|your|reading list|bookmarks)\b`]
    ],
    past: true,
    drops: [
      'Click to save this article.',
      'Sign in to save this article to your reading list.',
      'You’ll be asked to sign into your account.',
      'This article has been saved to your library.',
      'Remove from saved articles'
    ],
    keeps: [
      'Add the stock a ladle at a time and save a cup of it for later.',
      'Want to save it for later? Freeze it.',
      'Remove the lid and save the article inside.',
      'You’ll be asked to sign the guest book.',
      'Save this article of clothing for the cold.',
      'This page has been added to the log by another hand.'
    ]
  })
]
