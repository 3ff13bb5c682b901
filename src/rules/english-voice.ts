import { appeals } from './appeals.ts'
import { driveNotes } from './drive-notes.ts'
import { commentNotes } from './comment-notes.ts'
import { formNotes } from './form-notes.ts'
import { deskNotes } from './desk-notes.ts'
import { embedNotes } from './embed-notes.ts'
import { saveNotes } from './save-notes.ts'
import { letterNotes } from './letter-notes.ts'
import { listenLook } from './listen-look.ts'
import { clickNotes } from './click-notes.ts'
import { liveNotes } from './live-notes.ts'
import { platformNotes } from './platform-notes.ts'
import { pictureMarks } from './picture-marks.ts'
import { promoNotes } from './promo-notes.ts'
import { reprintNotes } from './reprint-notes.ts'
import { reviewNotes } from './review-notes.ts'
import { riskNotes } from './risk-notes.ts'
import { scienceTails } from './science-tails.ts'
import { shopNotes } from './shop-notes.ts'
import { chosenNotes } from './chosen-notes.ts'
import { sponsorNotes } from './sponsor-notes.ts'
import { supporterNotes } from './supporter-notes.ts'
import { newsroomNotes } from './newsroom-notes.ts'
import { grantNotes } from './grant-notes.ts'
import type { Rule } from './rule.ts'

/** What English sites say in their own voice between and below paragraphs. */
export const englishVoice: readonly Rule[] = [
  ...platformNotes,
  ...pictureMarks,
  ...listenLook,
  ...clickNotes,
  ...appeals,
  ...driveNotes,
  ...reprintNotes,
  ...scienceTails,
  ...reviewNotes,
  ...shopNotes,
  ...chosenNotes,
  ...sponsorNotes,
  ...riskNotes,
  ...commentNotes,
  ...formNotes,
  ...embedNotes,
  ...saveNotes,
  ...letterNotes,
  ...deskNotes,
  ...liveNotes,
  ...promoNotes,
  ...supporterNotes,
  ...newsroomNotes,
  ...grantNotes
]
