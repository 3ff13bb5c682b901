import { opening } from './opening.ts'
import type { Rule } from './rule.ts'

/** What comment tools, walls and forms of widely used platforms say in whole paragraphs. */
export const platformNotes: readonly Rule[] = [
  opening({
    id: 'comments-platform',
    label: 'comments',
    why: 'A comment tool gives its rules, in words that all its sites have.',
    openings: `
      committed to maintaining a lively but civil forum
      we are committed to maintaining a lively but civil forum
      we invite you to use our commenting platform
      we have enabled email notifications—you will
      we have enabled email notifications - you will
      although we do not pre-screen comments
      if you encounter a comment that is abusive, click the "x"
      if you encounter a comment that is abusive, click the “x”
      when you login first time using a social login
      comments have to be in english, and in full sentences
      we have migrated to a new commenting platform
      we will automatically post your comment and a link
      this space is for thoughtful discussion
      commenters must follow our community
      to encourage thoughtful and respectful conversations, first and last names
      by submitting a comment, you accept that
      anyone can read conversations, but to contribute
      refrain from posting comments that are obscene, defamatory
    `,
    drops: [
      'The Wennick Post is committed to maintaining a lively but civil forum for discussion. Please keep comments relevant and respectful.',
      'We invite you to use our commenting platform to engage in insightful conversations. We reserve the right to remove any of it.'
    ],
    keeps: [
      'The mayor is committed to maintaining a lively market.',
      'We have enabled email notifications for the whole village, the clerk said.',
      'If you encounter a comment that is abusive, click on the three dots beside it.'
    ]
  }),
  opening({
    id: 'newsletter-platform',
    label: 'newsletter',
    why: 'A form says what is done with the address, in words that all sites of its house have.',
    openings: `
      we use your sign-up to provide content in ways
      newsletters may contain info about charities
      newsletters may contain information about charities
      if you do not have an account, we will create a guest account
      don't miss out on the headlines from
      i would like to be emailed about offers, events and updates
    `,
    drops: [
      'We use your sign-up to provide content in ways you’ve consented to. You can unsubscribe at any time. More info',
      'I would like to be emailed about offers, events and updates from The Wennick Post. Read our privacy notice'
    ],
    keeps: ['We use your sign-up sheets to plan the ferry, the clerk said.', 'Newsletters may contain lies.']
  }),
  opening({
    id: 'paywall-platform',
    label: 'paywall',
    why: 'A wall says what it does, in words that all its pages have.',
    openings: `
      thank you for your patience while we verify access
      if you are in reader mode please exit
      this is a subscriber only feature
      want to bookmark your favourite articles and stories to read or reference later
    `,
    drops: [
      'Thank you for your patience while we verify access. If you are in Reader mode please exit and log into your account.'
    ],
    keeps: ['Thank you for your patience while we verify the votes, the sign says.']
  }),
  opening({
    id: 'footer-platform',
    label: 'footer',
    why: 'A line of law, in words that all sites of its house have.',
    openings: `
      all rights reserved. this material, and other digital content on this website
      disclaimer: the views and recommendations made above are those
      disclaimer: the views and recommendations given in this analysis are those
      disclaimer: aaas and eurekalert! are not responsible
      this article has been reviewed according to science x's editorial process
      this document is subject to copyright. apart from any fair dealing
      neither tsx venture exchange nor its regulation services provider
      the tsx venture exchange has neither approved nor disapproved
      view source version on businesswire.com
      view original content to download multimedia
      view original content: https
      to view the source version of this press release
      photo accompanying this announcement is available at
      a photo accompanying this announcement is available at
      photos accompanying this announcement are available at
    `,
    drops: [
      'Disclaimer: The views and recommendations made above are those of individual analysts, and not of Wennick Money.',
      'View source version on businesswire.com: https://www.businesswire.com/news/home/1/en/'
    ],
    keeps: ['Disclaimer: the views from the tower are for those who climb.']
  }),
  {
    id: 'consent-provided-content',
    label: 'consent',
    languages: ['en'],
    needs: ['content provided by', 'content is provided by'],
    why: 'A frame says whose content it holds back until cookies are allowed.',
    pattern:
      /^this (?:article )?(?:content is|(?:includes|contains) content) provided by [^.?!]{2,60}[.,] (?:which may be using|we ask for your)/i,
    drops: [
      'This content is provided by Ferrycast, which may be using cookies and other technologies.',
      'This article contains content provided by Ferrycast. We ask for your permission before anything is loaded.'
    ],
    keeps: ['This content is provided by volunteers, which may be why it is read.']
  },
  {
    id: 'comments-counted-romance',
    label: 'comments',
    languages: ['fr', 'es'],
    needs: ['commentaire', 'réponse', 'comentario', 'respuesta'],
    why: 'A button shows so many comments or replies.',
    pattern:
      /^(?:voir|afficher|charger|lire|ver|mostrar|cargar) (?:l[eo]s )?\d{1,5} (?:(?:commentaire|réponse|comentario|respuesta)s?)[\s.…»→]*$/iu,
    drops: ['Voir les 12 commentaires', 'Afficher 3 réponses', 'Ver los 12 comentarios', 'Mostrar 4 respuestas'],
    keeps: ['Voir les élus rester sans commentaires', 'Ver 12 comentarios en una tarde cansa.', 'Lire 12 commentaires le matin']
  }
]
