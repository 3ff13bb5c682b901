import { bareEndIn, endIn } from './end.ts'

/** What may follow a message: thanks, or what the reader is to do next. */
const NEXT =
  'παρακαλώ|παρακαλούμε|ευχαριστούμε|δοκιμάστε|προσπαθήστε|ανανεώστε|συνδεθείτε|ελέγξτε|ανοίξτε|αναβαθμίστε|ενημερώστε τον|θα επικοινωνήσουμε|θα σας απαντήσουμε'
const TAIL = ` (?:${NEXT})[^.,;:"“«]{0,60}[.!]?`

export const GREEK_END = endIn(TAIL)
export const GREEK_BARE_END = bareEndIn(TAIL)
