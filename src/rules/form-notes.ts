import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

/** What the forms of a site leave behind: fields, hints and answers. */
export const formNotes: readonly Rule[] = [
  ownVoice({
    id: 'comments-form-left',
    label: 'captcha',
    needs:
      'field|submission|submitting|message has been sent|your message|file size|the box|your email|select an option|your request',
    why: 'A form leaves its fields, hints and answers behind.',
    longest: 200,
    past: true,
    says: [
      [lowerShape`^this field is (?:hidden when viewing|for validation|for spam|(?:required|mandatory)[.!]?$)`],
      [
        lowerShape`
          ^(?:all )?(?:required )?fields? (?:are )?(?:marked|indicated|labell?ed|denoted) (?:with|by) (?:an? )?(?:\(?\*\)?|asterisk|star).{0,40}$
        `
      ],
      [lowerShape`^if you are (?:a )?human\b[^.]{0,20}\b(?:(?:leave|ignore) (?:this|the)|do not fill)\b`],
      [
        lowerShape`
          ^(?:your|the) (?:message|form|request|submission|application|entry|feedback|response)(?: has been| was| is)(?: successfully)? (?:sent|
          submitted|received|recorded)(?: (?:and|successfully|thank|to (?:us|our)|we|by (?:us|our))\b[^.,]{0,30})?[.!]?$
        `
      ],
      [
        lowerShape`
          ^(?:thank you|thanks) for (?:your (?:submission|message|request|registration|entry|response|vote)|submitting|registering|contacting us|
          getting in touch)\b[^.,]{0,40}[.!]?$
        `
      ],
      [
        lowerShape`
          ^(?:there was|there's been|we (?:encountered|had)) an? (?:error|problem|issue)\b[^.]{0,20}\b(?:submitting|processing|sending|saving|
          with) (?:your|the|this)\b
        `
      ],
      [
        lowerShape`
          ^(?:please )?(?:check|tick) (?:the|this) box(?: below| above)? (?:to (?:receive|get|confirm|agree|subscribe|sign|opt|consent|accept|let|indicate|show)|
          if you (?:want|would|do not|don't|agree))\b[^.,]{0,60}[.!]?$
        `
      ],
      [lowerShape`^(?:max(?:imum|\.)?|allowed|accepted) (?:upload )?file (?:size|types?)\b`],
      [
        lowerShape`
          ^we (?:will never|won't|will not|never|don't|do not) (?:share|sell|rent|spam)\b[^.]{0,20}\byour? ?(?:e-?mail|data|details|information|address|
          inbox)?\b
        `
      ],
      [
        lowerShape`
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
      'This field is mandatory in every school of the valley.',
      'Check the box above the stove.',
      'Your message has been received by the whales.',
      'This field is hidden from the road by a row of poplars.',
      'Fields marked with stakes are to be flooded in spring.',
      'Thank you for your entry into our valley, the arch says.',
      'Check the box of eggs.'
    ]
  })
]
