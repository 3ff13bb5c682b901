import { tellsDay } from './about-words.ts'
import { isAgo } from './ago.ts'
import { isTime } from './date-time.ts'
import { findDates } from './inner-dates.ts'
import { listed } from '../wording/listed.ts'

/** What a line over a reader's comment says. */
export interface CommentHead {
  /** Who wrote it; empty where the line says only when. */
  readonly who: string
  /** Whether it tells a time of day or an age, and not only a day. */
  readonly timed: boolean
  /** Whether it has a word for saying: `Ilse says:`. */
  readonly said: boolean
}

const longest = 80
const longestName = 40
const mostWords = 5
const longestAge = 4
const longestSays = 12
const mostOfAge = 24
/** Ages as networks shorten them: `8d`, `3 mo. ago`. */
const shortAge = /^\d{1,3} ?(?:s|m|h|d|w|y|mo|min|hr|wk|yr)s?\.?(?: ago)?$/iu
/** A dash stands before who is quoted, as below a post that the story shows. */
const signature = /^[—–-]/u
const clock = /\d[:.h]\d{2}(?!\d)|\d ?[ap]\.?m\b/iu
const signs = /[\s|•·,–—/()[\]:-]+/u

const says = new Set(
  listed(`says|said|wrote|writes|replied|commented|sagt|sagte|schreibt|schrieb|meint|dice|dijo|escribió|dit|a dit|écrit|a écrit
  ha detto|ha scritto|scrive|diz|disse|escreveu|schreef|zegt|schrijft|skrev|skriver|säger|sier|siger|sagde
  kirjoitti|kirjoittaa|sanoi|írta|pisze|napisał|napisała|napisał(a)|spune|a spus
  napsal|napsala|napsal(a)|píše|говорит|пишет|написал|написала|написал(а)|каже|пише|написав|написала|λέει|έγραψε|dedi ki|diyor ki
  diu|ha dit|ha escrit|rašo|parašė|sako|kirjutas|kirjutab|ütles|ütleb|raksta|rakstīja|saka|teica|berkata|menulis|אומר|אמר|כתב
  каже|пише|рекао|рекла|написао|kaže|rekao
  pravi|piše|je rekel|je napisal
  thotë|tha|shkruan|shkroi|ka thënë
  viết|đã viết`)
)
/** The first words of those of two. */
const auxiliaries = new Set(['a', 'ha', 'dedi', 'diyor', 'đã'])
const joints = new Set(listed('at|on|um|am|à|le|el|a|las|alle|il|às|em|om|op|kl|o|в|о|la|lúc|pukul|reply'))
const replies = new Set(
  listed(`reply|reply to comment|log in to reply|log in to leave a comment|expand full comment|répondre|antworten|responder
  rispondi|antwoorden|beantwoorden|reageer|odpowiedz|răspunde|odpovědět|svara|balas|trả lời|respon|respondre|atsakyti|הגב|להגיב|השב|yanıtla|cevapla|ответить|відповісти
  одговори|odgovori|odgovori na komentar
  odgovori na ta komentar
  përgjigju|përgjigjuni|përgjigjju
  vasta|atbildēt|απάντηση|رد|پاسخ|जवाब दें|回复|回覆|返信|返信する|답글|답글 달기`)
)

/** Whether a line is the button under a reader's comment. */
export function isReplyButton(text: string): boolean {
  return replies.has(text.toLowerCase())
}

/** Whether a line is the word between a name and its comment, on a line of its own: `says:`. */
export function isSays(text: string): boolean {
  return text.length <= longestSays && says.has(text.replace(/ ?:$/u, '').toLowerCase())
}

/** Read the line over a reader's comment: who wrote it, or when, or both, and nothing else. */
export function readCommentHead(text: string): CommentHead | undefined {
  if (text.length > longest || signature.test(text)) return undefined
  const head = readSays(text) ?? readWhen(text)
  return head && (head.who === '' || mayBeReader(head.who)) ? head : undefined
}

/** A name or an account: few words, no sentence. */
export function mayBeReader(text: string): boolean {
  if (text.length > longestName || /[.!?:;,…。！？]$/u.test(text) || tellsDay(text)) return false
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word)).length
  return words > 0 && words <= mostWords
}

/** `Ilse says:`, `Ilse says on March 3, 2031 at 4:12 pm`. */
function readSays(text: string): CommentHead | undefined {
  const words = text.replace(/:$/u, '').split(' ')
  for (let at = 1; at <= mostWords && at < words.length; at++) {
    const word = (words[at] ?? '').toLowerCase()
    const count = says.has(word) ? 1 : auxiliaries.has(word) && says.has(`${word} ${words[at + 1] ?? ''}`) ? 2 : 0
    if (count === 0) continue
    const rest = words.slice(at + count).join(' ')
    const when = rest === '' ? undefined : readWhen(rest)
    if (rest === '' || when?.who === '') return { who: words.slice(0, at).join(' '), timed: when?.timed ?? false, said: true }
  }
  return undefined
}

/** A day, a day and a time, or an age, and what stands beside it. */
function readWhen(text: string): CommentHead | undefined {
  if (isAge(text)) return { who: '', timed: true, said: false }
  const [day, second] = findDates(text)
  if (second) return undefined
  const who = day ? withoutJoints(text.slice(0, day.start), text.slice(day.end)) : beforeAge(text)
  return who === undefined ? undefined : { who, timed: !day || clock.test(text), said: false }
}

function beforeAge(text: string): string | undefined {
  if (!/\d/u.test(text)) return undefined
  const words = text.split(signs).filter(Boolean)
  for (let count = Math.min(longestAge, words.length - 1); count > 0; count--)
    if (isAge(words.slice(-count).join(' '))) return withoutJoints(words.slice(0, -count).join(' '))
  return undefined
}

function isAge(text: string): boolean {
  return text.length <= mostOfAge && (shortAge.test(text) || isAgo(text))
}

function withoutJoints(...parts: readonly string[]): string {
  return parts
    .map((part) =>
      part
        .split(signs)
        .filter((word) => word !== '' && !joints.has(word.toLowerCase()))
        .join(' ')
    )
    .filter((part) => part !== '' && !isTime(part))
    .join(' ')
}
