import { NETWORKS } from '../reading/networks.ts'

/** A count of comments and the buttons that a row of a theme ends in: `May 6, 2031 0 ShareFacebookTwitterPinterestWhatsApp`. */
const sharing = new RegExp(String.raw`(?:\s\d{1,6})?\s?(?:(?:${NETWORKS})\s?){3,}$`, 'i')
/** What a theme ends such a row in: ` - 5 Comments on How the weir broke`, ` Leave a comment`. */
const comments =
  /(?:\s[–—-])?\s(?:(?:\d{1,6}|No|One) (?:Comments?|Repl(?:y|ies)|Responses?|Thoughts?)|Leave a (?:Comment|Reply))(?: (?:on|to) .{3,})?$/i
const mayComment = /\d|\bno\b|\bone\b|leave a/i
/** Signs of a calendar, a clock or a pen. */
const icons =
  /[\u{1f4c5}\u{1f4c6}\u{1f5d3}\u{1f550}-\u{1f567}\u{1f464}\u{1f58a}-\u{1f58d}\u{1f4dd}\u{23f0}-\u{23f3}\u{231a}\u{231b}\u{270d}-\u{270f}]\ufe0f?\s?/gu
const mayBeIcon = /[\u231a-\u270f]|\ud83d/
/** A word for a day that a zone or a year ran into: `2:26 PM GMT+2Last Updated 9 min ago`. */
const ranInto = /(?<=[\p{Lu}\d])(?=(?:Last )?(?:Updated|Published|Posted) )/u
const buttons =
  /^(?:(?:share|print|e-?mail|save|tweet|edit|follow|listen|bookmark|copy|gift)(?: (?:this|link|page|post|article|story))*(?:\s|$))+$/i
const hashtags = /^(?:#[\p{L}\p{N}_-]{2,30}\s?)+$/u
const account = /^@[\w.]{3,30}$/
/** A firm that somebody else wrote for, and whose words they are. */
const house = /^(?:on behalf of|source:|for immediate release:?$) ?/i

/** A line on a story's day or writer without the buttons and the counts at its end and the icons in it. */
export function withoutEnds(text: string): string {
  const plain = mayBeIcon.test(text) ? text.replace(icons, ' ').trim() : text
  const apart =
    plain.includes('Updated ') || plain.includes('Published ') || plain.includes('Posted ') ? plain.replace(ranInto, ' ') : plain
  return (mayComment.test(apart) ? apart.replace(comments, '') : apart).replace(sharing, '')
}

/** Whether a part of such a line is a button, tags, an account, or whom it was written for. */
export function isAside(text: string): boolean {
  if (buttons.test(text) || hashtags.test(text) || account.test(text)) return true
  const [said] = house.exec(text) ?? []
  return said !== undefined && (said.length === text.length || /^\p{Lu}/u.test(text.slice(said.length)))
}
