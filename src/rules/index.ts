import { affiliateIdioms } from './affiliate-idioms.ts'
import { letterIdioms } from './letter-idioms.ts'
import { readerIdioms } from './reader-idioms.ts'
import { reprintIdioms } from './reprint-idioms.ts'
import { supportIdioms } from './support-idioms.ts'
import { affiliateSentences } from './affiliate-sentences.ts'
import { readerSentences } from './reader-sentences.ts'
import { reprintSentences } from './reprint-sentences.ts'
import { signUpSentences } from './sign-up-sentences.ts'
import { supportSentences } from './support-sentences.ts'
import { playerIdioms } from './player-idioms.ts'
import { widgets } from './widgets.ts'
import { feedbackIdioms } from './feedback-idioms.ts'
import { imprintIdioms } from './imprint-idioms.ts'
import { accountIdioms } from './account-idioms.ts'
import { advert } from './advert.ts'
import { advertIdioms } from './advert-idioms.ts'
import { app } from './app.ts'
import { bio } from './bio.ts'
import { bioWorld } from './bio-world.ts'
import { bylineWorld } from './byline-world.ts'
import { siteIdioms } from './site-idioms.ts'
import { bioBeats } from './bio-beats.ts'
import { buttonsWest } from './buttons-west.ts'
import { bylinePhoto } from './byline-photo.ts'
import { byline } from './byline.ts'
import { captcha } from './captcha.ts'
import { appIdioms } from './app-idioms.ts'
import { captionIdioms } from './caption-idioms.ts'
import { letterOwnIdioms } from './letter-own-idioms.ts'
import { captionFound } from './caption-found.ts'
import { caption } from './caption.ts'
import { captionEast } from './caption-east.ts'
import { captionKo } from './caption-ko.ts'
import { bylineEast } from './byline-east.ts'
import { bylineBaltic } from './byline-baltic.ts'
import { bylineUncased } from './byline-uncased.ts'
import { relatedEast } from './related-east.ts'
import { comments } from './comments.ts'
import { consent } from './consent.ts'
import { consentWest } from './consent-west.ts'
import { consentIdioms } from './consent-idioms.ts'
import { correction } from './correction.ts'
import { credit } from './credit.ts'
import { date } from './date.ts'
import { follow } from './follow.ts'
import { bylineDesk } from './byline-desk.ts'
import { captionEnding } from './caption-ending.ts'
import { captionSigned } from './caption-signed.ts'
import { captionNotes } from './caption-notes.ts'
import { relatedSlavic } from './related-slavic.ts'
import { dateIdioms } from './date-idioms.ts'
import { dateStamps } from './date-stamps.ts'
import { embedIdioms } from './embed-idioms.ts'
import { englishVoice } from './english-voice.ts'
import { germanVoice } from './german-voice.ts'
import { footer } from './footer.ts'
import { helpline } from './helpline.ts'
import { navigation } from './navigation.ts'
import { newsletter } from './newsletter.ts'
import { notesWest } from './notes-west.ts'
import { unplayableWest } from './unplayable-west.ts'
import { companyNumber } from './company-number.ts'
import { promptsWest } from './prompts-west.ts'
import { relatedGallery } from './related-gallery.ts'
import { notice } from './notice.ts'
import { paywall } from './paywall.ts'
import { placeholders } from './placeholders.ts'
import { pointers } from './pointers.ts'
import { relatedCounts } from './related-counts.ts'
import { relatedIdioms } from './related-idioms.ts'
import { tagsIdioms } from './tags-idioms.ts'
import { relatedUnspaced } from './related-unspaced.ts'
import { footerIdioms } from './footer-idioms.ts'
import { newsletterIdioms } from './newsletter-idioms.ts'
import { newsletterChannel } from './newsletter-channel.ts'
import { commentsIdioms } from './comments-idioms.ts'
import { noticeViews } from './notice-views.ts'
import { noticeIdioms } from './notice-idioms.ts'
import { noticeUralic } from './notice-uralic.ts'
import { paywallIdioms } from './paywall-idioms.ts'
import { related } from './related.ts'
import { navigationEast } from './navigation-east.ts'
import { chromeEast } from './chrome-east.ts'
import { shareEast } from './share-east.ts'
import { bioEast } from './bio-east.ts'
import { commentsEast } from './comments-east.ts'
import { noticeEast } from './notice-east.ts'
import { paywallEast } from './paywall-east.ts'
import { newsletterEast } from './newsletter-east.ts'
import type { Rule } from './rule.ts'
import { relatedBar } from './related-bar.ts'
import { loudLinks } from './loud-links.ts'
import { relatedInvitations } from './related-invitations.ts'
import { mailIdioms } from './mail-idioms.ts'
import { deskIdioms } from './desk-idioms.ts'
import { gateChecks } from './gate-checks.ts'
import { gateIdioms } from './gate-idioms.ts'
import { gateSubscription } from './gate-subscription.ts'
import { gateTrial } from './gate-trial.ts'
import { gateWest } from './gate-west.ts'
import { gatePages } from './gate-pages.ts'
import { shareIdioms } from './share-idioms.ts'
import { relatedGenres } from './related-genres.ts'
import { relatedVideos } from './related-videos.ts'
import { relatedWest } from './related-west.ts'
import { relatedWorth } from './related-worth.ts'
import { partnerIdioms } from './partner-idioms.ts'
import { buttonIdioms } from './button-idioms.ts'
import { noticeMadeIdioms } from './notice-made-idioms.ts'
import { consentPanels } from './consent-panels.ts'
import { consentPanelsWorld } from './consent-panels-world.ts'
import { accountNotices } from './account-notices.ts'
import { formConsents } from './form-consents.ts'
import { disclaimers } from './disclaimers.ts'
import { liabilityNotes } from './liability-notes.ts'
import { madeNotes } from './made-notes.ts'
import { messages } from './messages/index.ts'
import { shareRows } from './share-rows.ts'
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
  ...tagsIdioms,
  ...relatedCounts,
  ...relatedUnspaced,
  ...relatedEast,
  ...relatedInvitations,
  ...relatedWorth,
  ...relatedWest,
  ...relatedGenres,
  ...relatedVideos,
  ...relatedBar,
  ...loudLinks,
  ...relatedSlavic,
  ...buttonsWest,
  ...notesWest,
  ...unplayableWest,
  ...promptsWest,
  ...relatedGallery,
  ...companyNumber,
  ...caption,
  ...captionIdioms,
  ...captionFound,
  ...captionKo,
  ...captionEast,
  ...captionEnding,
  ...captionNotes,
  ...captionSigned,
  ...credit,
  ...byline,
  ...bylineEast,
  ...bylineBaltic,
  ...bylineUncased,
  ...bylineWorld,
  ...bylineDesk,
  ...bylinePhoto,
  ...date,
  ...dateIdioms,
  ...dateStamps,
  ...embedIdioms,
  ...placeholders,
  ...siteIdioms,
  ...tags,
  ...chromeEast,
  // Dropped
  ...captcha,
  ...gatePages,
  ...gateChecks,
  ...comments,
  ...commentsIdioms,
  ...commentsEast,
  ...newsletter,
  ...follow,
  ...newsletterIdioms,
  ...newsletterChannel,
  ...newsletterEast,
  ...share,
  ...shareEast,
  ...app,
  ...paywall,
  ...paywallIdioms,
  ...paywallEast,
  ...mailIdioms,
  ...shareIdioms,
  ...gateIdioms,
  ...gateSubscription,
  ...gateTrial,
  ...gateWest,
  ...consent,
  ...consentWest,
  ...consentIdioms,
  ...accountNotices,
  ...formConsents,
  ...consentPanels,
  ...consentPanelsWorld,
  ...advert,
  ...advertIdioms,
  ...shareRows,
  ...bio,
  ...bioBeats,
  ...bioWorld,
  ...bioEast,
  ...notice,
  ...noticeIdioms,
  ...noticeUralic,
  ...noticeViews,
  ...noticeEast,
  ...deskIdioms,
  ...noticeMadeIdioms,
  ...madeNotes,
  ...disclaimers,
  ...liabilityNotes,
  ...partnerIdioms,
  ...affiliateSentences,
  ...supportSentences,
  ...englishVoice,
  ...signUpSentences,
  ...reprintSentences,
  ...readerSentences,
  ...affiliateIdioms,
  ...supportIdioms,
  ...letterIdioms,
  ...reprintIdioms,
  ...readerIdioms,
  ...buttonIdioms,
  ...letterOwnIdioms,
  ...appIdioms,
  ...germanVoice,
  ...messages,
  ...footer,
  ...footerIdioms,
  ...accountIdioms,
  ...playerIdioms,
  ...widgets,
  ...feedbackIdioms,
  ...imprintIdioms,
  ...navigation,
  ...navigationEast
]
