import { isPersonName } from './person.ts'

/** What somebody who writes is, in a newsroom or elsewhere. */
const jobs: ReadonlySet<string> = new Set(
  `correspondent reporter editor writer journalist columnist contributor blogger critic reviewer photographer photojournalist copywriter author
  founder cofounder ceo cto cfo coo cmo president director manager analyst strategist producer host intern expert specialist researcher professor
  economist dietitian nutritionist attorney lawyer therapist psychologist veterinarian consultant officer educator gardener horticulturist
  horticulturalist technologist marketer copyeditor advisor adviser fellow`.split(/\s+/u)
)
/** What a job opens with right behind a name, where nothing else parts the two. */
const opens: ReadonlySet<string> = new Set(
  `staff senior chief special contributing political breaking news crime sports business education health local data foreign world science
  environment economics technology tech digital investigations deputy assistant associate managing executive freelance principal head lead
  general guest national international regional global founding co former print lifestyle showbiz features content consumer shopping`.split(
    /\s+/u
  )
)
const joins = new Set('at of for in and & the'.split(' '))
const mostWords = 9
const mostBefore = 4
const longestName = 4
/** Parts of a surname that a capital follows. */
const surnames = /(?:^|[\s'’-])(?:Mc|Mac|Mack|De|Di|Du|Da|Del|Des|La|Le|Van|Von|Fitz|San|Ben|Abu|Al|El)$/u
/** What stands between a first name and a surname: an initial, a particle. */
const middle = /^(?:\p{Lu}\.?|\p{Ll}+)$/u
const run = /(?<=\p{Ll}{2})(?=\p{Lu})/gu

/** Whether a text is what somebody is, and where: `Founder & Lead Reviewer`, `Director of Research at Wend Mills`. */
export function isJob(text: string): boolean {
  const words = text.split(' ')
  if (words.length > mostWords) return false
  const at = words.findIndex(holdsJob)
  if (at < 0 || at > mostBefore || !words.every((word) => joins.has(word) || /^[\p{Lu}\d(]/u.test(word))) return false
  const next = words[at + 1]
  return next === undefined || joins.has(next) || /[,)/]$/u.test(words[at]!) || holdsJob(next)
}

/** The name that a job stands behind without a sign, or is run into: `Ilse Maron Deputy Editor`, `Ilse MaronFounder`; `null` of other texts. */
export function nameBeforeJob(text: string): string | null {
  if (text.length > 120) return null
  const glued = nameRunIn(text)
  if (glued !== null) return glued
  const words = text.split(' ')
  for (let at = 2; at <= longestName && at < words.length; at++) {
    const word = words[at]!
    if ((opens.has(word.toLowerCase().split('-', 1)[0]!) || holdsJob(word)) && isJob(words.slice(at).join(' '))) {
      // A paper may stand between, and hardly a second surname: `Ilse Maron Herald Correspondent`.
      const end = at > 2 && !opens.has(word.toLowerCase()) && !middle.test(words[1]!) ? 2 : at
      const name = words.slice(0, end).join(' ')
      return isPersonName(name) && !words.slice(0, at).some(holdsJob) ? name : null
    }
  }
  return null
}

/** The name that a job is run into. */
export function nameRunIn(text: string): string | null {
  const seams = Array.from(text.matchAll(run), ({ index }) => index).filter((index) => !surnames.test(text.slice(0, index)))
  if (seams.length !== 1) return null
  const name = text.slice(0, seams[0])
  return isPersonName(name) && isJob(text.slice(seams[0])) ? name : null
}

function holdsJob(word: string): boolean {
  return word
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((part) => jobs.has(part) || jobs.has(part.replace(/s$/u, '')))
}
