const NEXT =
  'παρακαλώ|παρακαλούμε|ευχαριστούμε|δοκιμάστε|προσπαθήστε|ανανεώστε|συνδεθείτε|ελέγξτε|ανοίξτε|αναβαθμίστε|ενημερώστε τον|θα επικοινωνήσουμε|θα σας απαντήσουμε'

/** How a message to the reader ends in Greek, as part of a pattern: in a stop or none, with one appeal or word of thanks behind it at most. */
export const GREEK_END = `[.!]?(?: (?:${NEXT})[^.,;:"“«]{0,60}[.!]?)?$`

/** How a message ends that a story could hold as a sentence of its own: in no stop, or with an appeal behind it. */
export const GREEK_BARE_END = `(?:!?|[.!]? (?:${NEXT})[^.,;:"“«]{0,60}[.!]?)$`
