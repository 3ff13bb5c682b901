import { isHeadline, opensWithCapital } from './reading/headline.ts'
import { isNames } from './reading/names.ts'
import { NETWORKS } from './reading/networks.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const SHOWN = '(?:image|media|video|picture|photo|figure|audio|map)'

const value = (match: RegExpExecArray): string => match.groups?.['value']?.trim() ?? ''

const CAPTION_LABEL = new RegExp(`^${SHOWN} caption, `, 'i')

/** A caption without the label before it. */
export function withoutCaptionLabel(caption: string): string {
  return caption.replace(CAPTION_LABEL, '')
}

/** Labels for those who listen to a page, which flat text prints beside pictures, films and posts of other sites. */
export const pictureMarks: readonly Rule[] = [
  {
    id: 'consent-third-party',
    label: 'consent',
    languages: ['en'],
    needs: ['third party content', 'third-party content'],
    why: 'A label warns of what another site shows here.',
    pattern: lazyShape`^(?:${SHOWN} caption, )?warning: third[ -]party content may contain ad(?:vert(?:isement)?)?s\.?$`,
    drops: [
      'Warning: Third party content may contain adverts',
      'Figure caption, Warning: Third party content may contain adverts'
    ],
    keeps: ['Warning: third party content may contain adverts for rope, the notice in the mill says.']
  },
  {
    id: 'caption-labelled',
    label: 'caption',
    languages: ['en'],
    needs: ['caption,'],
    why: 'A label for readers who listen stands before a caption.',
    pattern: lazyShape`^${SHOWN} caption, (?<value>.{3,300})$`,
    test: (match) => opensWithCapital(value(match)),
    drops: ['Image caption, The weir after the flood', 'Media caption, Watch: the moment the weir broke'],
    keeps: ['Image caption, says the manual, is what the machine reads first.', 'A photo caption, Maron wrote, is half a story.']
  },
  {
    id: 'credit-labelled',
    label: 'credit',
    languages: ['en'],
    needs: ['source,', 'copyright,'],
    why: 'A label for readers who listen stands before the source of a picture.',
    pattern: lazyShape`^${SHOWN} (?:source|copyright), (?<value>[^.!?]{2,80})$`,
    test: (match) => isNames(value(match)) || /^[\p{Lu}\d][^,;:]*$/u.test(value(match)),
    drops: ['Image source, Getty Images', 'Image source, Ilse Maron/Ardent Press', 'Image source, PA Media'],
    keeps: ['Image source, as they call it, unknown', 'Video copyright, a lawyer says, lasts for seventy years.']
  },
  {
    id: 'navigation-embedded-post',
    label: 'navigation',
    languages: ['en'],
    needs: ['end of', 'skip', 'view original', 'view this', 'view on', 'content?', 'see more on'],
    why: 'A mark stands at the edge of a post of another site.',
    pattern: lazyShape`
      ^(?:(?:end of|skip) (?:${NETWORKS}) (?:post|video|content|tweet|feed)(?:,? \d+)?(?: by .{2,60})?|
      view (?:original|this|the)? ?(?:tweet|post|video|content)?\s?on (?:${NETWORKS})|allow (?:${NETWORKS}) content\?)$
    `,
    drops: ['End of Twitter post', 'Skip twitter post by Tom Wend', 'View original tweet on Twitter', 'Allow Facebook content?'],
    keeps: ['The end of Twitter posts by the mayor', 'Skip Facebook for a week and see', 'A view on X']
  },
  {
    id: 'consent-network-policy',
    label: 'consent',
    languages: ['en'],
    needs: ['cookie policy', 'privacy policy'],
    why: 'A box points to the rules of a site whose content it shows.',
    pattern: lazyShape`^you may (?:want|wish) to read .{0,40}(?:cookie|privacy) policy\b.{0,60} before (?:accepting|you accept|agreeing)\.?$`,
    drops: ['You may want to read Twitter’s cookie policy, external and privacy policy, external before accepting.'],
    keeps: ['You may want to read the privacy policy of your bank before you sign, the lawyer said.']
  },
  {
    id: 'navigation-length',
    label: 'navigation',
    languages: ['en'],
    needs: ['listen', 'watch', '/ '],
    why: 'A button plays the item and says how long it is.',
    pattern: lazyShape`^(?:(?:listen|watch)(?: now)?\s?[•·|–—-]?\s?\(?\d{1,2}:\d\d(?::\d\d)?\)?|\d{1,3}[ -]min(?:ute)?s? (?:listen|watch)|
      \d{1,2}:\d\d \/ \d{1,2}:\d\d)$`,
    drops: ['LISTEN • 4:12', 'Watch 1:03', '5-Minute Listen', '12 min watch', '0:00 / 4:12'],
    keeps: ['Watch 12 boats leave', 'Listen: 4 of 12 came back', '9:00 / Ardent']
  },
  {
    id: 'related-elsewhere-on',
    label: 'related',
    languages: ['en'],
    needs: ['elsewhere on '],
    why: 'A heading stands over links to more of the site.',
    pattern: lazyShape`^elsewhere on (?:the )?(?<value>[^.,:!?]{2,30}):?$`,
    test: (match) => isHeadline(`The ${value(match)}`) && /^[\p{Lu}\d]/u.test(value(match)),
    drops: ['Elsewhere on the Ardent Post', 'Elsewhere on Harbour Mail:'],
    keeps: ['Elsewhere on the coast', 'Elsewhere on Tuesday, nothing moved.']
  }
]
