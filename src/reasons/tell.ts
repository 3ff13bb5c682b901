import type { Aspect } from '../types.ts'
import type { Sight } from './sight.ts'

const shortLine = 8
const farthest = 99
/** Rules further off are not told. */
const near = 8
/** What a kind of rules is called, where its name does not say it. */
const names: Readonly<Record<string, string>> = { about: 'byline or date' }
/** The mean weight of a line's words from which on they lean to one side. */
const leaning = 5
/** A line whose words say so much of a site's own voice, as one in two hundred of a story do. */
const speaking = 5

const tellers: Readonly<Record<Aspect, (sight: Sight) => string>> = {
  shape: tellShape,
  words: tellWords,
  rules: ({ hits }) =>
    hits.length > 0
      ? `${list([...new Set(hits.map(({ rule }) => rule))].slice(0, 2))} ${hits.length > 1 ? 'speak' : 'speaks'} on it`
      : 'no rule speaks on it',
  nearby: tellNearby,
  prose: tellProse,
  place: ({ read }) => `block ${Math.round(read('place') * (read('blocks') - 1)) + 1} of ${read('blocks')}`,
  likeness: tellLikeness,
  repeats: ({ read }) => {
    const times = 1 + read('repeats') + read('again')
    return times > 1 ? `printed ${times} times` : 'printed once'
  }
}

/** Say in words what is seen of a block in one aspect, with its values. It says what is there, not which way that speaks. */
export function tell(aspect: Aspect, sight: Sight): string {
  return tellers[aspect](sight)
}

/** A share as a percentage, never rounded to all or nothing: `71%`, `<1%`. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return '<1%'
  if (share < 1 && share > 0.99) return '>99%'
  return `${Math.round(share * 100)}%`
}

function tellShape({ read }: Sight): string {
  const words = read('words')
  const facts = [words <= shortLine ? `short (${count(words, 'word')})` : count(words, 'word')]
  if (read('colon')) facts.push('a colon at its end')
  else if (read('asks')) facts.push('a question or exclamation mark at its end')
  else facts.push(read('ended') ? 'a sentence mark at its end' : 'no sentence mark')
  if (read('prose')) facts.push('reads as prose')
  else if (read('address')) facts.push('holds an address')
  else if (read('separators') > 0) facts.push(count(read('separators'), 'bar or bullet', 'bars or bullets'))
  else if (read('digits') >= 0.3) facts.push(`${percent(read('digits'))} digits`)
  else if (read('uppers') >= 0.7) facts.push('in capitals')
  return facts.join(', ')
}

function tellWords({ read }: Sight): string {
  const side =
    read('voice') > speaking
      ? 'worded as sites speak to their readers'
      : read('wording') < -leaning
        ? 'worded like what sites print around stories'
        : read('wording') > leaning
          ? 'worded like a story'
          : 'worded like neither story nor what stands around'
  return read('unspaced') > 0.5 ? side : `${side}, ${read('stops') > 0 ? percent(read('stops')) : 'no'} stop words`
}

/** The two kinds of rules that spoke nearest. */
function tellNearby({ read, voices }: Sight): string {
  const heard = voices
    .flatMap((voice) => (['before', 'after'] as const).map((side) => ({ voice, side, away: read(`${voice} ${side}`) })))
    .filter(({ away }) => away >= 1 && away <= near)
    .sort((a, b) => a.away - b.away)
  if (heard.length === 0) return `no rule speaks within ${near} lines`
  const told = heard.slice(0, 2).map(({ voice, side, away }) => `${names[voice] ?? voice} ${count(away, 'line')} ${side}`)
  return `rules say ${list(told)}`
}

function tellProse({ read }: Sight): string {
  const away = read('distance')
  const beside = [read('proseWords in 1 before') > 0, read('proseWords in 1 after') > 0]
  const around = `lines around look ${percent((read('first in 5 before') + read('first in 5 after')) / 2)} like story`
  if (away >= farthest) return `no prose near, ${around}`
  if (away > 1) return `${away} lines from the nearest prose, ${around}`
  if (beside[0] && beside[1]) return `prose before and after, ${around}`
  return `${beside[0] ? 'prose before' : beside[1] ? 'prose after' : 'no prose beside it'}, ${around}`
}

function tellLikeness({ read }: Sight): string {
  const facts = [`shares ${percent(read('storyAffinity'))} of its telling words with the likely story`]
  const below = read('sinceHeadline')
  if (read('slug') > 0) facts.push(`holds ${percent(read('slug'))} of the URL’s words`)
  if (below === 0) facts.push('it is the headline')
  else if (Math.abs(below) < farthest)
    facts.push(`${count(Math.abs(below), 'line')} ${below > 0 ? 'below' : 'above'} the headline`)
  return facts.join(', ')
}

function list(parts: readonly string[]): string {
  return parts.join(' and ')
}

function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}
