import { shape } from '../wording/shape.ts'

/** Verbs and words by which a story says whose words it repeats. */
export const SPEAKERS = shape`
  said|says|told|tells|(?<!i )wrote|argued|argues|ruled|claimed|according to|announced|warned|sagte|sagt|laut|zufolge|so der|so die|hieß|urteilte|
  déclaré|selon|affirme|a dit|dit-il|dit-elle|dit l[ea]?|estime|dijo|según|afirmó|explicó|señaló|disse|secondo|segundo|afirmou|ha detto|spiega|zei|volgens|
  aldus|powiedział|według|сказала?|по словам|заявила?|сообщил|сказав|за словами|заявив|řekla?|podle|
  povedala?|podľa|uviedol|uviedla|tvrdí|hovorí|rekao|rekla|kazao|kazala|kaže|
  prema|tvrdi|izjavi(?:o|la)|каза|казва|според|заяви|твърди|съобщи|обясни|sade|enligt|sagde|siger|sier|sa (?:han|hun)|ifølge|
  sanoo|sanoi|kertoo|kertoi|mukaan|toteaa|totesi|arvioi|nauraa|huokaa|muistelee|selittää|mondta|mondja|szerint|közölte|állítja|állította|
  ütles|ütleb|sõnul|rääkis|räägib|märkis|selgitas|kinnitas|lisas|sacīja|teica|saka|stāsta|stāstīja|norādīja|atzina|uzsvēra|katanya|berkata|kata|ujarnya|jelasnya|
  ha dit|va dir|diu|ha explicat|segons|sakė|teigė|sako|pasak|anot|אמר|אמרה|לדברי|לדבריו|לדבריה|מסר|מסרה|טען|טענה|
  spus|potrivit|spune|dedi|söyledi|göre|
  рекао|рекла|казао|наводи|тврди|изјави(?:о|ла)|према речима|навео|навела|додао|додала|истакао|истакла|
  povedal|dejal|dejala|pravi|po besedah|pojasnil|pojasnila|opozoril|opozorila|poudaril|poudarila|zatrdil|zatrdila|meni|rekel|svetuje|prosi|
  tha|thotë|thanë|sipas|deklaroi|shtoi|u shpreh|shprehet|theksoi|tregon|tregoi|këshilloi|urdhëroi|pyeti|u përgjigj|
  είπε|σύμφωνα|δήλωσε|menurut|ujarnya|kata|pinta|tanya|nói|kể|theo ông|theo bà|ζητά|ζητάει|λέει|ρωτά|
  просит|говорит|говорила?|спросила?|просить|каже|казала?|prosí|říká|žádá|отвечала?|ответила?|відповіла?
`
const SPOKEN_OF = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${SPEAKERS.source})(?![\p{L}\p{M}])`, 'iu')
const SPOKEN_OF_EAST =
  /(?<!\p{L})و?(?:قالت?|[يت]قول)(?!\p{L})|گفت|می\u200cگوید|कहा|कहता|कहती|बताया|と述べ|と話|と語|라고|다고 |他说|她说|表示，|认为，|稱，|称，/u
const QUOTED = /["“”„«「『]/u
const SPOKEN_OF_SOUTH = /म्हणाल|म्हणत|म्हटल|सांगितल|کہا|کہتے|کہتی|بتایا|کا کہنا|বলেন|বলেছ|জানান|জানিয়েছে|জানায়|বললেন|বলছেন/u
/** Speech as Finnish and Hungarian papers open it, among others. */
const DASHED = /^[–—] ?\p{Lu}/u

/** Whether nothing in a line is quoted, and nobody is named as its speaker: a site may say it of itself. */
export function isUnattributed(line: string): boolean {
  return !QUOTED.test(line) && !isSpokenOf(line)
}

/** Whether a line quotes somebody and names who said it. */
export function isReportedSpeech(line: string): boolean {
  return (QUOTED.test(line) || DASHED.test(line)) && isSpokenOf(line)
}

const isSpokenOf = (line: string): boolean => SPOKEN_OF.test(line) || SPOKEN_OF_EAST.test(line) || SPOKEN_OF_SOUTH.test(line)
