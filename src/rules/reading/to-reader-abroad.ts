import { lower } from '../wording/lower.ts'
import { lowerShape } from '../wording/shape.ts'

const SPOKEN = /["“”„]|«[^»]{32}/u
/** Whoever says so: then it is a story that tells it. */
const TOLD = lowerShape`
  sagte|(?:^|[ ,])sagt[ ,.]|erklärte|berichtete|(?:^| )laut |gericht|dit-il|dit-elle|, dit |(?:^| )a dit|déclaré|expliqu[eé] |selon |tribunal|
  dijo|afirm|según|explicó|juzgado|ha detto|(?:^|[ ,])dice[ ,.]|
  secondo |spiega|
  (?:^|[ ,])disse|segundo o|segundo a|juiz|
  (?:^|[ ,])zei[ ,.]|(?:^|[ ,])zegt|volgens|rechter|powiedzia|(?:^|[ ,])mówi|według|sąd|сказал|заявил|по словам|сообщил|(?:^| )суд |за словами|сказав|
  заявив|(?:^|[ ,])sade[ ,.]|(?:^|[ ,])säger|enligt|domstol|(?:^|[ ,])si[eg]e?r[ ,.]|sagde|ifølge|forteller|fortæller|
  (?:^|[ ,])sanoo|(?:^|[ ,])sanoi|(?:^|[ ,])kertoo|(?:^|[ ,])kertoi| mukaan|oikeude|mondta|mondja|(?<!ön )szerint|közölte|bíróság|
  ütles|(?:^|[ ,])sõnul|rääkis|märkis|kohus |sacīja|teica|norāda|uzsver|stāsta|tiesa |katanya|berkata|(?:^|[ ,])kata |mahkamah |
  ha dit |va dir |ha explicat|segons |jutge|sakė|teigė|(?:^|[ ,])sako[ ,.]|pasak |anot |teism|(?:^|[ ,])אמר|לדברי|מסר[הו]?[ ,.]|בית המשפט|
  řekl|uvedl|podle |povedal|podľa |uviedol|uviedla|rekao|(?:^| )rekla[ ,.]|kazao|(?:^| )prema |izjavi|каза[ ,.]|според |заяви[ ,.]|(?:^| )sud |
  рекао|(?:^| )рекла[ ,.]|казао|(?:^| )каже[ ,.]|(?:^| )према |изјави|навео|навела|(?:^| )суд |
  dejal|(?:^| )pravi[ ,.]|rekel|(?:^| )rekl[ai][ ,.]|po besedah |pojasnil|opozoril|(?:^| )sodišč|
  (?:^|[ ,])tha[ ,.]|thotë|(?:^| )thanë|(?:^| )sipas |deklaroi|shtoi[ ,.]|u shpreh|gjykat|
  (?:^| )soud|a spus|a declarat|potrivit|(?:^|[ ,])dedi[ ,.]|söyledi|mahkeme|(?:^|[ ,])kata |ujar|menurut (?!anda|kamu)|
  cho biết|(?:^|[ ,])theo (?!bạn|dõi)|(?:^|[ ,])nói|είπε|δήλωσε|σύμφωνα|قال|[ يت]قول|بحسب|وفقا|محكمة|گفت|به گفته|
  دادگاه|कहा|कहता था|कहती थी|के अनुसार|अदालत|
  বলেন|বলেছেন|বললেন|জানান|জানায়|জানিয়েছেন|আদালত|म्हणाल|सांगितल|म्हटल|न्यायालय|نے کہا|بتایا|کا کہنا|کے مطابق|عدالت|他说|她说|他說|她說|表示，|写在|寫在|说道|說道|据报|據報|
  法院|述べ|によると|語った|裁判|말했|밝혔|따르면|법원
`
const STOPS = /[.!?…।۔؟](?= \S)|[。！？](?=.)/gu
const most = 2

/** Whether a line of any language but English can be what a site says to its reader: nobody is quoted, and it is no more than three sentences. */
export function isToReaderAbroad(line: string): boolean {
  return !SPOKEN.test(line) && !TOLD().test(lower(line)) && (line.match(STOPS)?.length ?? 0) <= most
}
