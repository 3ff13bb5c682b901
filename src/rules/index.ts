import { advert } from './advert.ts'
import { advertIdioms } from './advert-idioms.ts'
import { app } from './app.ts'
import { bio } from './bio.ts'
import { byline } from './byline.ts'
import { captcha } from './captcha.ts'
import { captionIdioms } from './caption-idioms.ts'
import { caption } from './caption.ts'
import { comments } from './comments.ts'
import { consent } from './consent.ts'
import { correction } from './correction.ts'
import { credit } from './credit.ts'
import { date } from './date.ts'
import { follow } from './follow.ts'
import { dateIdioms } from './date-idioms.ts'
import { footer } from './footer.ts'
import { helpline } from './helpline.ts'
import { navigation } from './navigation.ts'
import { newsletter } from './newsletter.ts'
import { notice } from './notice.ts'
import { paywall } from './paywall.ts'
import { pointers } from './pointers.ts'
import { relatedIdioms } from './related-idioms.ts'
import { relatedUnspaced } from './related-unspaced.ts'
import { footerIdioms } from './footer-idioms.ts'
import { newsletterIdioms } from './newsletter-idioms.ts'
import { commentsIdioms } from './comments-idioms.ts'
import { noticeIdioms } from './notice-idioms.ts'
import { paywallIdioms } from './paywall-idioms.ts'
import { related } from './related.ts'
import type { Rule } from './rule.ts'
import { relatedBar } from './related-bar.ts'
import { relatedInvitations } from './related-invitations.ts'
import { mailIdioms } from './mail-idioms.ts'
import { deskIdioms } from './desk-idioms.ts'
import { gateIdioms } from './gate-idioms.ts'
import { shareIdioms } from './share-idioms.ts'
import { relatedWorth } from './related-worth.ts'
import { partnerIdioms } from './partner-idioms.ts'
import { buttonIdioms } from './button-idioms.ts'
import { noticeMadeIdioms } from './notice-made-idioms.ts'
import { share } from './share.ts'
import { tags } from './tags.ts'
import { timestamp } from './timestamp.ts'

/** All rules: where several speak on a block, the first one names it. What is kept comes first. */
export const rules: readonly Rule[] = [
  // Kept
  ...correction,
  ...helpline,
  ...timestamp,
  // Recorded
  ...related,
  ...pointers,
  ...relatedIdioms,
  ...relatedUnspaced,
  ...relatedInvitations,
  ...relatedWorth,
  ...relatedBar,
  ...caption,
  ...captionIdioms,
  ...credit,
  ...byline,
  ...date,
  ...dateIdioms,
  ...tags,
  // Dropped
  ...captcha,
  ...comments,
  ...commentsIdioms,
  ...newsletter,
  ...follow,
  ...newsletterIdioms,
  ...mailIdioms,
  ...share,
  ...shareIdioms,
  ...app,
  ...paywall,
  ...paywallIdioms,
  ...gateIdioms,
  ...consent,
  ...advert,
  ...advertIdioms,
  ...bio,
  ...notice,
  ...noticeIdioms,
  ...deskIdioms,
  ...noticeMadeIdioms,
  ...partnerIdioms,
  ...buttonIdioms,
  ...footer,
  ...footerIdioms,
  ...navigation
]
