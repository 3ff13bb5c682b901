import { withoutTitles } from './titles.ts'
import { isToReaderAbroad } from './to-reader-abroad.ts'

/** Who says, advises or did it, or of whom it is told: then it is a story's sentence. */
const TELLS_DE =
  'sagen|rät|raten|warnt|meint|rief|schreibt|schrieb|hieß|heißt es|pflegte|empfiehlt|verspricht|teilte|er|war|waren|hatte|hatten|[Uu]rteil|Polizei'
const TELLS_FR =
  'dit|disait|raconte|prévient|assure|promet|répond|écrit-il|il a|elle a|ils ont|elles ont|était|étaient|avait|avaient|maire|police|ministre|eux|lui'
const TELLS_ES =
  'dice|dicen|decía|cuenta|advierte|asegura|promete|respondió|escribió|él|ella|ellos|era|eran|había|habían|fue|fueron|alcalde|alcaldesa|policía|ministr[oa]|juez'
const TELLS = new RegExp(`(?<![\\p{L}-])(?:${TELLS_DE}|${TELLS_FR}|${TELLS_ES})(?![\\p{L}-])`, 'u')
/** A sentence that goes on to weigh or to explain. */
const WEIGHS =
  /, (?:doch|denn|weil|obwohl|nachdem|als|mais|car|puisque|alors que|und (?:kein|der|die|das|er|es)[a-z]*|pero|porque|aunque|cuando) |\p{L}[–—] ?\p{Ll}/u
/** A sentence that draws a conclusion, or tells what came too late; `bevor Sie` is said to a reader. */
const CONCLUDES = /, (?:deshalb|darum|deswegen|sonst|so das|so der|bevor (?!Sie |du |ihr ))/u
/** What never happens, or must not be done, is told or advised; a site says that nothing is missed any more. */
const FORBIDS = /(?<!\p{L})(?:nie(?! (?:wieder|mehr) )|niemals|keinesfalls|auf keinen Fall|nirgends)(?!\p{L})/u
/** A verb before a small `sie`: it is they who read or hear, not the reader. */
const THEY = /\p{Ll}{3}en sie(?!\p{L})/u

/** Whether a line of German, French or Spanish can be what a site says to its readers: nobody says it, nobody is spoken of, and nothing is weighed. */
export function isSiteVoice(line: string): boolean {
  const bare = withoutTitles(line)
  return isToReaderAbroad(bare) && ![TELLS, WEIGHS, CONCLUDES, FORBIDS, THEY].some((sign) => sign.test(bare))
}
