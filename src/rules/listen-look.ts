import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

/** Where else a site lets the reader listen and look: its podcasts, galleries and films. */
export const listenLook: readonly Rule[] = [
  ownVoice({
    id: 'related-podcast',
    label: 'related',
    needs: `podcast|episode|audio player|the player`,
    why: 'The site sends its reader to a podcast.',
    says: [
      [
        lowerShape`
          ^(?:(?:you can |you'll )?(?:listen|hear|find|subscribe|follow|watch|download|stream|catch up|tune in|check out|get|press play|click|tap)\b|for more\b|
          want |
          looking for |like what |the (?:full|whole|entire|complete|extended)\b|this (?:week's )?(?:interview|conversation|episode|discussion|story|piece|
          article)\b|our |
          more\b|(?:a )?(?:new|past|previous|all) (?:episodes?|interviews)\b|this week on|if you (?:like|
          enjoy|prefer)\b[^,]{2,60}, (?:you|listen|check|subscribe|try|find|follow|download))
        `,
        lowerShape`
          \b(?:wherever (?:you (?:get|listen|find|download|stream)|else)|(?:our|weekly|new|as a|this|the \S+(?: \S+){0,2}) podcasts?\b|podcast (?:app|
          player|platform)s?|apple podcasts|on spotify|
          (?:all|major) (?:major |podcast )*platforms|(?:full|past|latest|new|more|previous|this week's|other) episodes?\b|audio player|player (?:above|below))
        `,
        lowerShape`\b(?:you|your|our|here|above|below|we|available|apple|spotify|every (?:week|month|[a-z]+day)|weekday|out now)\b`
      ]
    ],
    drops: [
      'Listen and subscribe wherever you get your podcasts.',
      'The full interview with Petra Holm is available on our podcast, The River Hour.',
      'Press play above to listen to the episode, or find it on Spotify.',
      'New episodes of Salt and Iron drop every Thursday.'
    ],
    keeps: [
      'Listen wherever you are, the old song goes, and you hear the bell.',
      'The podcast that the brothers record in their barn has nine thousand listeners.',
      'Our podcast was born in a barn.',
      'Our podcast started in a shed with one microphone and two listeners.',
      'Every new episode opens with eleven notes, and you can hear the band tire of them.',
      'If you prefer silence, this podcast is for you: six hours of rain on a roof, every week.',
      'The full episode lasts an hour, and she plays both parts.'
    ]
  }),
  ownVoice({
    id: 'related-look-below',
    label: 'related',
    needs: `gallery|galleries|slideshow|video|photo|picture|image|map|player|interactive`,
    why: 'The site points to pictures and films on the page.',
    past: true,
    says: [
      [
        lowerShape`
          ^(?:(?:click|scroll|swipe|flip|browse|tap|keep (?:scrolling|clicking)|go|page|see|view|watch|check out|play|explore|launch|hit play|press play)\b|
          take a (?:look|peek)|(?:can't|cannot|can not|unable to) (?:see|view)|if you (?:can't|cannot|are unable)|hover|(?:mobile|app|desktop) users|
          (?:are you )?having trouble|trouble|want (?:to see )?more|for more|more (?:photos|pictures|images|videos)\b|(?:now, )?(?:scroll|see) )
        `,
        lowerShape`
          \b(?:(?:above|below)(?=[,.!]|:?$| to \b| for (?:more|a|the|all|additional)\b| from (?:our|the)\b| and \b)|to enlarge|
          to (?:see|view|watch) (?:the (?:full (?:gallery|video|interview|story|slideshow|map)|rest|gallery|video|photos|slideshow)|more|
          all (?:of )?(?:the |our )?(?:photos|pictures|images|videos)|every (?:photo|picture|image))|(?:click|tap) here|
          (?:gallery|slideshow|video|photos|pictures|images|map) here\b|rest of the (?:pictures|photos|images|gallery)|refreshing (?:the|this|your) page|
          hover over the|youtube channel)
        `
      ],
      [lowerShape`^in the (?:video|clip|gallery|player) (?:above|below), (?:our|we|you)\b`]
    ],
    drops: [
      'Scroll through the gallery below to see photos of the new bridge today!',
      'Watch the video above to see how the hull was raised.',
      'Click on the photos to enlarge.',
      'Can’t see the gallery? Click here.'
    ],
    keeps: [
      'See the photographs in the gallery below the church.',
      'Watch the video above the bar, the landlord tells his guests.',
      'Browse the map to see all the wells that went dry.',
      'Watch the video to see the full extent of the damage.',
      'View the gallery from the balcony above: the paintings make sense only from there.',
      'Look at the map: the river is not on it.',
      'Go to the gallery and see all of it.'
    ]
  })
]
